/** `<quellenlage-source source="src_…" claim="clm_…">`: an article with its claims marked, and one claim explained. */
import {html, nothing} from '../lit.js';
import {QuellenlageElement} from './element.js';
import {appearedAt, titleOf} from '../format.js';
import {ReadingOf} from '../reading.js';
import {articleText, Parts, showWordsOf} from '../parts/article.js';
import {claimPanel} from '../parts/claim.js';

/** @typedef {import('../types.js').Source} Source */
/** @typedef {import('../ui.js').Ui} Ui */

export class SourceElement extends QuellenlageElement {
  static observedAttributes = [...QuellenlageElement.common, 'source', 'claim'];

  constructor() {
    super();
    /** @type {Source|null} */
    this.source = null;
    this.text = '';
    /** @type {ReadingOf|null} */
    this.read = null;
    this.parts = new Parts(() => this.readOn());
    /** @type {string|null} */
    this.chosen = null;
  }

  get caption() {
    return this.source ? titleOf(this.source, this.source.id) : undefined;
  }

  /** @param {AbortSignal} signal */
  async load(signal) {
    const service = /** @type {import('../api.js').Service} */ (this.service);
    const id = encodeURIComponent(this.getAttribute('source') ?? '');
    this.chosen ??= this.getAttribute('claim');
    const read = new ReadingOf(service, id);
    const asked = this.chosen ? read.claim(this.chosen, signal) : Promise.resolve(null);
    [this.source, this.text] = await Promise.all([
      service.get(`sources/${id}`, {}, signal), service.text(id, signal),
      asked.then(claim => {
        this.parts.reach(claim?.evidence.utf16Start ?? 0);
        return read.reach(this.parts.end, signal);
      }),
    ]);
    this.read = read;
    if (!this.loaded && this.chosen) {
      queueMicrotask(() => showWordsOf(this.root, this.chosen ?? ''));
    }
  }

  get claims() {
    return this.read?.claims ?? [];
  }

  /** Further parts of the article have come near the screen. */
  async readOn() {
    this.redraw();
    if (this.read?.isWhole) {
      return;
    }
    await this.read?.reach(this.parts.end, this.ending.signal).catch(() => {});
    this.redraw();
  }

  get isAsked() {
    return Boolean(this.getAttribute('source'));
  }

  concerns(/** @type {import('../types.js').Change[]} */ changes) {
    const shown = new Set([this.getAttribute('source'), ...this.claims.map(it => it.id)]);
    return changes.some(it => shown.has(it.id));
  }

  render() {
    const ui = /** @type {Ui} */ (this.ui);
    const source = /** @type {Source} */ (this.source);
    const claim = this.claims.find(it => it.id === this.chosen);
    const appeared = appearedAt(source);
    return html`<p class="facts">${source.publisher ? html`<span>${source.publisher}</span>` : nothing}
        <span>${appeared ? ui.format.day(appeared) : ui.words.source.unknownDate}</span>
        <a href=${ui.sourceAt(source.id)} target="_blank" rel="noopener">${titleOf(source, source.id)}</a></p>
      <div class="frame-article" lang="de">${articleText(ui, {
    text: this.text,
    title: source.title,
    claims: this.claims,
    annotations: this.read?.annotations ?? [],
    speech: true,
    chosen: this.chosen,
    address: id => ui.sourceAt(source.id, id),
    choose: id => {
      this.chosen = id;
      this.tell({source: source.id, claim: id});
      this.redraw();
    },
    parts: this.parts,
  })}</div>
      <div class="frame-claim" aria-live="polite">${claim ? claimPanel(ui, claim, {}) : nothing}</div>`;
  }
}
