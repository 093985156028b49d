/**
 * The answers to a question in the order of time. Every point is a claim and opens the words that prove it; its letter is
 * that of its position. Numbers stand at their height, everything else in a lane of its position. Places are written
 * through the style property: the content security policy allows no style attribute.
 */
import {html, nothing, svg} from '../lit.js';
import {letter, Scale} from '../scale.js';

/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').TimelineStep} TimelineStep */
/** @typedef {import('../ui.js').Ui} Ui */

const LANE = 40;
const NUMERIC_HEIGHT = 220;
const DAY_MS = 86_400_000;
/** The latest so many; more would hide each other. */
const MOST_POINTS = 200;
const MOST_UNDATED = 40;

/**
 * @param {Ui} ui
 * @param {Question} question
 * @param {string|null} chosen id of the claim whose words are shown
 * @param {(claimId: string) => void} choose
 */
export function timeline(ui, question, chosen, choose) {
  const positions = question.positions ?? [];
  const shown = new Set(positions.map(it => it.propositionId));
  const known = (question.timeline ?? []).filter(it => shown.has(it.propositionId ?? ''));
  const steps = known.filter(it => it.at).slice(-MOST_POINTS);
  const undated = known.filter(it => !it.at).slice(0, MOST_UNDATED);
  const claims = new Map((question.claims ?? []).map(it => [it.id, it]));
  const indexOf = (/** @type {TimelineStep} */ it) =>
    Math.max(0, positions.findIndex(position => position.propositionId === it.propositionId));
  const point = (/** @type {TimelineStep} */ it, /** @type {string} */ style) =>
    pointButton(ui, it, indexOf(it), it.claimId === chosen, choose, style);
  return html`<div class="timeline">
    ${steps.length ? dated(ui, steps, claims, positions.length, indexOf, point) : nothing}
    ${undated.length ? html`<div class="undated"><span class="soft">${ui.words.question.undated}</span>
      ${undated.map(it => point(it, ''))}</div>` : nothing}
  </div>`;
}

/**
 * @param {Ui} ui
 * @param {TimelineStep[]} steps
 * @param {Map<string, Claim>} claims
 * @param {number} lanes
 * @param {(step: TimelineStep) => number} indexOf
 * @param {(step: TimelineStep, style: string) => unknown} point
 */
function dated(ui, steps, claims, lanes, indexOf, point) {
  const times = steps.map(it => Date.parse(/** @type {string} */ (it.at)));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const pad = Math.max((last - first) * 0.06, DAY_MS / 2);
  const x = (/** @type {number} */ time) => (time - first + pad) / (last - first + 2 * pad);
  const values = steps.map(it => claims.get(it.claimId)?.quantity);
  const scale = values.every(it => it && (it.lower != null || it.upper != null))
    ? Scale.over(values.map(it => ({lower: it?.lower ?? it?.upper, upper: it?.upper ?? it?.lower}))) : null;
  const height = scale ? NUMERIC_HEIGHT : Math.max(1, lanes) * LANE;
  const middle = (/** @type {number} */ i) => {
    const value = /** @type {import('../types.js').Quantity} */ (values[i]);
    return value.value ?? ((value.lower ?? value.upper ?? 0) + (value.upper ?? value.lower ?? 0)) / 2;
  };
  const y = (/** @type {TimelineStep} */ it, /** @type {number} */ i) =>
    scale ? (1 - scale.at(middle(i))) * height : (indexOf(it) + 0.5) * LANE;
  const used = new Map();
  return html`<div class="timeline-plot ${scale ? 'has-values' : ''}">
    ${scale ? html`<div class="timeline-values" aria-hidden="true">${scale.ticks(4).map(value => html`<span .style=${`top: ${((1 - scale.at(value)) * height).toFixed(1)}px`}>${ui.format.number(value)}</span>`)}</div>` : nothing}
    <div class="timeline-field" .style=${`height: ${height}px`}>
      ${svg`<svg width="100%" height=${height} aria-hidden="true">
        ${(scale ? scale.ticks(4).map(it => (1 - scale.at(it)) * height)
    : Array.from({length: Math.max(1, lanes)}, (_, i) => (i + 0.5) * LANE)).map(at => svg`
          <line class="grid" x1="0" x2="100%" y1=${at} y2=${at}/>`)}
        ${scale ? steps.map((it, i) => whisker(x(times[i]), values[i], scale, height, indexOf(it))) : nothing}
      </svg>`}
      ${steps.map((it, i) => {
    const place = `${Math.round(x(times[i]) * 60)}/${Math.round(y(it, i) / 14)}`;
    const nth = used.get(place) ?? 0;
    used.set(place, nth + 1);
    return point(it, `left: calc(${(x(times[i]) * 100).toFixed(2)}% + ${nth * 20}px); top: ${y(it, i).toFixed(1)}px`);
  })}
    </div>
    <div class="timeline-days" aria-hidden="true">${dayTicks(first, last).map(time => html`<span .style=${`left: ${(x(time) * 100).toFixed(2)}%`}>${ui.format.day(new Date(time).toISOString())}</span>`)}</div>
  </div>`;
}

/**
 * @param {number} x
 * @param {import('../types.js').Quantity|undefined} value
 * @param {Scale} scale
 * @param {number} height
 * @param {number} index
 */
function whisker(x, value, scale, height, index) {
  if (!value || value.lower === value.upper) {
    return nothing;
  }
  const at = `${(x * 100).toFixed(2)}%`;
  const top = value.upper == null ? 0 : (1 - scale.at(value.upper)) * height;
  const bottom = value.lower == null ? height : (1 - scale.at(value.lower)) * height;
  return svg`<line class="whisker tone-${index % 6}" x1=${at} x2=${at} y1=${top.toFixed(1)} y2=${bottom.toFixed(1)}/>`;
}

/** Up to four moments that lie whole days apart, the first one first. */
function dayTicks(/** @type {number} */ first, /** @type {number} */ last) {
  const step = Math.max(1, Math.ceil((last - first) / DAY_MS / 3)) * DAY_MS;
  const found = [];
  for (let time = first; time <= last; time += step) {
    found.push(time);
  }
  return found;
}

/**
 * @param {Ui} ui
 * @param {TimelineStep} step
 * @param {number} index
 * @param {boolean} isChosen
 * @param {(claimId: string) => void} choose
 * @param {string} style
 */
function pointButton(ui, step, index, isChosen, choose, style) {
  const said = [step.label, step.claimant, step.at && ui.format.day(step.at)].filter(Boolean).join(', ');
  return html`<button type="button" class="point badge tone-${index % 6} ${isChosen ? 'is-chosen' : ''}" .style=${style}
    title=${said} aria-label=${`${ui.words.position} ${letter(index)}: ${said}`} aria-pressed=${isChosen ? 'true' : 'false'}
    @click=${() => choose(step.claimId)}>${letter(index)}</button>`;
}
