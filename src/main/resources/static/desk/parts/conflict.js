/** One conflict: its question, how grave and how sure it is, its positions side by side, and why they differ. */
import {html, nothing, svg} from '../lit.js';
import {named} from '../words.js';
import {rangePlot} from './rangeplot.js';

/** @typedef {import('../types.js').Conflict} Conflict */
/** @typedef {import('../ui.js').Ui} Ui */

/** A mark for each class, so that none is told by its colour alone. */
const MARKS = {CONTRADICTION: '≠', EVOLUTION: '→', DISTORTION: '≈', APPARENT: '○'};

/**
 * @param {Ui} ui
 * @param {Conflict} conflict
 * @param {object} [extras]
 * @param {2|3} [extras.level] of its heading
 * @param {unknown} [extras.actions]
 * @param {boolean} [extras.isNew]
 * @param {(position: import('../types.js').Position, index: number) => number} [extras.indexOf] letters of positions
 */
export function conflictCard(ui, conflict, {level = 3, actions = nothing, isNew = false, indexOf} = {}) {
  const question = html`<a href=${ui.questionAt(conflict.questionId)} target=${ui.target ?? nothing}
    rel=${ui.isGuest ? 'noopener' : nothing}>${ui.label(conflict.question.labels)}</a>`;
  return html`<article class="conflict class-${conflict.class.toLowerCase()} ${isNew ? 'is-new' : ''}" id=${conflict.id}>
    <header class="conflict-head">
      ${severity(ui, conflict.severity)}
      <div>
        ${level === 2 ? html`<h2 class="conflict-question">${question}</h2>`
    : html`<h3 class="conflict-question">${question}</h3>`}
        ${facts(ui, conflict)}
      </div>
    </header>
    ${rangePlot(ui, conflict.positions, {indexOf})}
    <p class="explanation">${ui.label(conflict.explanations) ?? conflict.explanation}</p>
    ${actions}
  </article>`;
}

/**
 * Class, kind, strength and status in one line.
 *
 * @param {Ui} ui
 * @param {Conflict} conflict
 */
export function facts(ui, conflict) {
  return html`<p class="facts">
    <span class="tag tag-class"><span aria-hidden="true">${MARKS[conflict.class]}</span>
      ${named(ui.words.classes, conflict.class)}</span>
    <span>${named(ui.words.conflictKinds, conflict.kind)}</span>
<span>${named(ui.words.strengths, conflict.strength)}</span>
<span>${named(ui.words.statuses, conflict.status)}</span>
${conflict.updatedAt ? html`<time datetime=${conflict.updatedAt}>${ui.format.ago(conflict.updatedAt)}</time>` : nothing}
  </p>`;
}

/**
 * Five rising strokes, as many filled as the conflict is grave.
 *
 * @param {Ui} ui
 * @param {number} share 0 to 1
 */
export function severity(ui, share) {
  const grade = Math.max(1, Math.ceil(share * 5));
  return html`<span class="severity" role="img" aria-label=${ui.words.severityOf(String(Math.round(share * 100)))}>
    ${svg`<svg viewBox="0 0 26 22" width="26" height="22" aria-hidden="true">${[0, 1, 2, 3, 4].map(it => svg`
      <rect class=${it < grade ? 'stroke-on' : 'stroke-off'} x=${it * 5.4} y=${16 - it * 4} width="4" height=${6 + it * 4} rx="1"/>`)}
    </svg>`}</span>`;
}
