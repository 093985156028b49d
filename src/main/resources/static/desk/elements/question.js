/** `<quellenlage-question question="que_…">`: every answer to one question, compared and over time. */
import {html, nothing} from '../lit.js';
import {daysOf, withNeighbours} from '../answers.js';
import {QuellenlageElement} from './element.js';
import {kindTag, quote, saidBy} from '../parts/claim.js';
import {rangePlot} from '../parts/rangeplot.js';
import {timeline} from '../parts/timeline.js';

/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('../ui.js').Ui} Ui */

export class QuestionElement extends QuellenlageElement {
  static observedAttributes = [...QuellenlageElement.common, 'question'];

  constructor() {
    super();
    /** @type {Question|null} */
    this.question = null;
    /** @type {string|null} */
    this.chosen = null;
  }

  get caption() {
    return this.question && this.ui ? this.ui.label(this.question.labels) : undefined;
  }

  /** @param {AbortSignal} signal */
  async load(signal) {
    const service = /** @type {import('../api.js').Service} */ (this.service);
    const id = this.getAttribute('question') ?? '';
    const [question, conflicts] = await Promise.all([
      service.get(`questions/${encodeURIComponent(id)}`, {}, signal),
      service.get('conflicts', {question: id, sort: 'SEVERITY', limit: 20}, signal),
    ]);
    this.question = withNeighbours(question, conflicts.items);
  }

  get isAsked() {
    return Boolean(this.getAttribute('question'));
  }

  concerns(/** @type {import('../types.js').Change[]} */ changes) {
    const shown = new Set([this.getAttribute('question'), ...(this.question?.claims ?? []).map(it => it.id)]);
    return changes.some(it => shown.has(it.id));
  }

  render() {
    const ui = /** @type {Ui} */ (this.ui);
    const question = /** @type {Question} */ (this.question);
    const claim = question.claims?.find(it => it.id === this.chosen);
    return html`<p class="facts">${kindTag(ui, question.kind)}<span>${ui.words.claims(question.claimCount)}</span>
        <span>${ui.words.sources(question.sourceCount)}</span></p>
      <h2 class="frame-title"><a href=${ui.questionAt(question.id)} target="_blank" rel="noopener">${ui.label(question.labels)}</a></h2>
      <div class="frame-plot">${rangePlot(ui, question.positions ?? [], {
    days: daysOf(question, new Map((question.claims ?? []).map(it => [it.id, it]))),
  })}</div>
      ${timeline(ui, question, this.chosen, id => {
    this.chosen = this.chosen === id ? null : id;
    this.tell({question: question.id, claim: this.chosen});
    this.redraw();
  })}
      <div aria-live="polite">${claim ? html`<p class="facts"><strong>${saidBy(ui, claim)}</strong></p>${quote(claim)}
        <p class="claim-links"><a href=${ui.sourceAt(claim.sourceId, claim.id)} target="_blank" rel="noopener">${ui.words.claim.inText}</a></p>` : nothing}</div>`;
  }
}
