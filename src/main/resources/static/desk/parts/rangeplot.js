/**
 * Positions under each other on one axis: what each says, who says it, how many independent origins it has, and the range
 * of values it can stand for. Everything the drawing says stands beside it as text, so the drawing itself is hidden from
 * screen readers.
 */
import {html, svg, nothing} from '../lit.js';
import {letter, Scale} from '../scale.js';

/** @typedef {import('../types.js').Position} Position */
/** @typedef {import('../scale.js').Interval} Interval */
/** @typedef {import('../ui.js').Ui} Ui */

const DAY_MS = 86_400_000;
/** A plot of days covers two weeks at least, so that one day more or less is seen as little. */
const DAYS_AT_LEAST = 14;

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(2)}%`;

/**
 * @typedef {object} Measure How positions are measured; by their values if left out.
 * @property {(position: Position, index: number) => number} [indexOf] which letter and colour a position has; its place here if left out
 * @property {(position: Position) => Interval} [days] for events: the days they can have happened on, counted from 1970
 */

/**
 * @param {Ui} ui
 * @param {Position[]} positions
 * @param {Measure} [measure]
 */
export function rangePlot(ui, positions, {indexOf = (_, index) => index, days} = {}) {
  const intervals = positions.map(days ?? (it => it));
  const scale = Scale.over(intervals, days ? DAYS_AT_LEAST : undefined);
  const print = (/** @type {number} */ value) => days ? ui.format.day(new Date(value * DAY_MS).toISOString()) : ui.format.number(value);
  return html`<ol class="positions ${scale ? 'has-plot' : 'is-verbal'}">
    ${positions.map((it, index) => row(ui, it, indexOf(it, index), intervals[index], scale, print))}
    ${scale ? html`<li class="axis-row" aria-hidden="true">${axis(scale, days ? 3 : 4, print)}</li>` : nothing}
  </ol>`;
}

/**
 * @param {Ui} ui
 * @param {Position} position
 * @param {number} index
 * @param {Interval} interval
 * @param {Scale|null} scale
 * @param {(value: number) => string} print
 */
function row(ui, position, index, interval, scale, print) {
  const words = inWords(ui, interval, print);
  return html`<li class="position tone-${index % 6}">
    <span class="badge" aria-hidden="true">${letter(index)}</span>
    <div class="position-words">
      <p class="position-label">${ui.label(position.labels)}</p>
      <p class="facts"><span>${whoSays(ui, position)}</span><span>${
    ui.words.origins(position.independentOrigins)}</span>${words ? html`<span class="numeric">${words}</span>` : nothing}</p>
    </div>
    ${scale && words ? html`<div class="track" aria-hidden="true">${bar(interval, scale)}</div>` : nothing}
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
 * "9.500–10.500", "ab 10.000", "4. Dez. 2024".
 *
 * @param {Ui} ui
 * @param {Interval} interval
 * @param {(value: number) => string} print
 */
function inWords(ui, {lower, upper}, print) {
  if (lower != null && upper != null) {
    return lower === upper ? print(lower) : `${print(lower)}–${print(upper)}`;
  }
  return lower != null ? `${ui.words.interval.from} ${print(lower)}` : upper != null ? `${ui.words.interval.upTo} ${print(upper)}` : '';
}

/**
 * A dot for one value, a bar with caps for an interval; an open end runs out in an arrow.
 *
 * @param {Interval} interval
 * @param {Scale} scale
 */
function bar({lower, upper}, scale) {
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
 * @param {Scale} scale
 * @param {number} wanted how many marks, about
 * @param {(value: number) => string} print
 */
function axis(scale, wanted, print) {
  return svg`<svg class="axis" width="100%" height="26">
    <line class="axis-line" x1="0" x2="100%" y1="0.5" y2="0.5"/>
    ${scale.ticks(wanted).map(value => svg`
      <line class="axis-line" x1=${percent(scale.at(value))} x2=${percent(scale.at(value))} y1="0" y2="6"/>
      <text x=${percent(scale.at(value))} y="20" text-anchor=${anchor(scale.at(value))}>${print(value)}</text>`)}
  </svg>`;
}

const anchor = (/** @type {number} */ share) => share < 0.06 ? 'start' : share > 0.94 ? 'end' : 'middle';
