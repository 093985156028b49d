/** Everything a list finds, as a file. The service streams it; the browser keeps it on disk until it is saved. */
import {html, nothing} from '../lit.js';

/** @typedef {import('../view.js').View} View */

const FORMATS = [
  {name: 'CSV', type: 'text/csv', ending: 'csv'},
  {name: 'NDJSON', type: 'application/x-ndjson', ending: 'ndjson'},
  {name: 'JSON-LD', type: 'application/ld+json', ending: 'jsonld'},
];

export class Exports {
  /**
   * @param {View} view
   * @param {'claims'|'conflicts'|'questions'} path
   * @param {() => Record<string, unknown>} filters those of the list; its order and its pages play no part
   */
  constructor(view, path, filters) {
    this.view = view;
    this.path = path;
    this.filters = filters;
    /** What is being written. @type {string|null} */
    this.busy = null;
    this.failed = false;
  }

  draw() {
    const {words} = this.view.ui;
    return html`<p class="exports" role="group" aria-label=${words.exports.title}><span class="soft">${words.exports.title}</span>
      ${FORMATS.map(it => html`<button type="button" class="button is-small" ?disabled=${this.busy !== null}
        @click=${() => this.save(it)}>${it.name}</button>`)}
      <span role="status" class="soft">${this.busy ? words.exports.busy : this.failed ? words.exports.failed : nothing}</span></p>`;
  }

  /** @param {typeof FORMATS[number]} format */
  async save(format) {
    this.busy = format.name;
    this.failed = false;
    this.view.desk.redraw();
    try {
      const {sort: _sort, limit: _limit, cursor: _cursor, ...filters} = this.filters();
      const {service, ui, signal} = this.view;
      const answer = await service.ask(service.address(this.path, filters), {
        signal, headers: {Accept: format.type, 'Accept-Language': ui.language},
      });
      keep(await answer.blob(), `quellenlage-${this.path}.${format.ending}`);
    } catch {
      this.failed = !this.view.signal.aborted;
    }
    this.busy = null;
    this.view.desk.redraw();
  }
}

/**
 * @param {Blob} content
 * @param {string} name
 */
function keep(content, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
