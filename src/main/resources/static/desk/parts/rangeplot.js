/**
 * Positions under each other on one axis: what each says, who says it, how many independent origins it has, and the range
 * of values it can stand for. Everything the drawing says stands beside it as text, so the drawing itself is hidden from
 * screen readers.
 */
import {html, svg, nothing} from '../lit.js';
import {letter, Scale} from '../scale.js';

/** @typedef {import('../types.js').Position} Position */
/** @typedef {import('../ui.js').Ui} Ui */

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(2)}%`;

/**
 * @param {Ui} ui
 * @param {Position[]} positions
 * @param {(position: Position, index: number) => number} [indexOf] which letter and colour a position has; its place here if left out
 */
export function rangePlot(ui, positions, indexOf = (_, index) => index) {
  const scale = Scale.over(positions);
  return html`<ol class="positions ${scale ? 'has-plot' : 'is-verbal'}">
    ${positions.map((it, index) => row(ui, it, indexOf(it, index), scale))}
    ${scale ? html`<li class="axis-row" aria-hidden="true">${axis(ui, scale)}</li>` : nothing}
  </ol>`;
}

/**
 * @param {Ui} ui
 * @param {Position} position
 * @param {number} index
 * @param {Scale|null} scale
 */
function row(ui, position, index, scale) {
  return html`<li class="position tone-${index % 6}">
    <span class="badge" aria-hidden="true">${letter(index)}</span>
    <div class="position-words">
      <p class="position-label">${ui.label(position.labels)}</p>
      <p class="facts"><span>${whoSays(ui, position)}</span><span>${
    ui.words.origins(position.independentOrigins)}</span>${interval(ui, position)}</p>
    </div>
    ${scale ? html`<div class="track" aria-hidden="true">${bar(position, scale)}</div>` : nothing}
  </li>`;
}

/**
 * @param {Ui} ui
 * @param {Position} position
 */
export function whoSays(ui, position) {
  return position.claimants.length ? position.claimants.join(', ') : ui.words.theArticle;
}

/**
 * @param {Ui} ui
 * @param {Position} position
 */
function interval(ui, position) {
  const words = ui.format.interval(position.lower, position.upper, ui.words.interval);
  return words ? html`<span class="numeric">${words}</span>` : nothing;
}

/**
 * A dot for one value, a bar with caps for an interval; an open end runs out in an arrow.
 *
 * @param {Position} position
 * @param {Scale} scale
 */
function bar(position, scale) {
  const {lower, upper} = position;
  if (lower == null && upper == null) {
    return nothing;
  }
  const from = lower == null ? 0 : scale.at(lower);
  const to = upper == null ? 1 : scale.at(upper);
  if (lower != null && lower === upper) {
    return svg`<svg class="bar" width="100%" height="24"><circle cx=${percent(from)} cy="12" r="6"/></svg>`;
  }
  return svg`<svg class="bar" width="100%" height="24">
    <line class="bar-range" x1=${percent(from)} x2=${percent(to)} y1="12" y2="12"/>
    ${lower == null ? arrow('0%', -1) : cap(percent(from))}
    ${upper == null ? arrow('100%', 1) : cap(percent(to))}
    ${lower != null && upper != null ? svg`<circle cx=${percent((from + to) / 2)} cy="12" r="5"/>` : nothing}</svg>`;
}

const cap = (/** @type {string} */ x) => svg`<line class="bar-cap" x1=${x} x2=${x} y1="5" y2="19"/>`;

const arrow = (/** @type {string} */ x, /** @type {number} */ direction) =>
  svg`<svg x=${x} y="12" overflow="visible"><path class="bar-arrow" d=${`M${-8 * direction} -6 L0 0 L${-8 * direction} 6`}/></svg>`;

/**
 * @param {Ui} ui
 * @param {Scale} scale
 */
function axis(ui, scale) {
  return svg`<svg class="axis" width="100%" height="26">
    <line class="axis-line" x1="0" x2="100%" y1="0.5" y2="0.5"/>
    ${scale.ticks(4).map(value => svg`
      <line class="axis-line" x1=${percent(scale.at(value))} x2=${percent(scale.at(value))} y1="0" y2="6"/>
      <text x=${percent(scale.at(value))} y="20" text-anchor=${anchor(scale.at(value))}>${ui.format.number(value)}</text>`)}
  </svg>`;
}

const anchor = (/** @type {number} */ share) => share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle';
