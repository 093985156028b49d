/** `<quellenlage-conflicts limit kind conflict-class question source claimant min-severity>`: the gravest open conflicts. */
import {html, repeat} from '../lit.js';
import {QuellenlageElement} from './element.js';
import {conflictCard} from '../parts/conflict.js';
import {empty} from '../parts/states.js';

/** @typedef {import('../types.js').Conflict} Conflict */
/** @typedef {import('../ui.js').Ui} Ui */

const MOST = 50;

export class ConflictsElement extends QuellenlageElement {
  static observedAttributes = [...QuellenlageElement.common, 'limit', 'kind', 'conflict-class', 'question', 'source', 'claimant', 'min-severity'];

  constructor() {
    super();
    /** @type {Conflict[]} */
    this.conflicts = [];
    this.total = 0;
  }

  get caption() {
    return this.ui?.words.overview.open;
  }

  /** @param {AbortSignal} signal */
  async load(signal) {
    const page = await /** @type {import('../api.js').Service} */ (this.service).get('conflicts', {
      sort: 'SEVERITY', status: 'SUGGESTED,CONFIRMED,REOPENED',
      limit: Math.min(MOST, Number(this.getAttribute('limit')) || 5),
      kind: this.getAttribute('kind'), class: this.getAttribute('conflict-class'), question: this.getAttribute('question'),
      source: this.getAttribute('source'), claimant: this.getAttribute('claimant'), minSeverity: this.getAttribute('min-severity'),
    }, signal);
    this.conflicts = page.items;
    this.total = page.total;
  }

  concerns(/** @type {import('../types.js').Change[]} */ changes) {
    return changes.some(it => it.id.startsWith('cfl_'));
  }

  render() {
    const ui = /** @type {Ui} */ (this.ui);
    const words = ui.words.overview;
    return html`<h2 class="frame-title">${words.open} <span class="soft numeric">${ui.format.number(this.total)}</span></h2>
      ${this.conflicts.length === 0 ? empty(words.none, words.noneDetail)
    : html`<div class="frame-list">${repeat(this.conflicts, it => it.id, it => conflictCard(ui, it))}</div>`}`;
  }
}
