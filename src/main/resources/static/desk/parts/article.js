/** An article as it was read: its claims marked by kind, its speech with the speaker, what does not belong to it greyed. */
import {html, nothing, ref, repeat} from '../lit.js';
import {linesOf, fromCodePoints, markOfClaim, marksOfSpeech} from '../article.js';
import {named} from '../words.js';

/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Annotation} Annotation */
/** @typedef {import('../article.js').Segment} Segment */
/** @typedef {import('../ui.js').Ui} Ui */

/**
 * @typedef {object} Reading What is shown of a text.
 * @property {string} text
 * @property {string|null} [title] the line that is the headline
 * @property {Claim[]} claims those to be marked
 * @property {Annotation[]} annotations speech and boilerplate
 * @property {boolean} speech whether speech is marked
 * @property {string|null} chosen id of the claim that is looked at
 * @property {(claim: Claim) => string} [tone] class of a mark; by kind if left out
 * @property {(id: string) => string} address where a mark leads
 * @property {(id: string) => void} choose
 * @property {Parts} [parts] where the article is long: what of it is drawn
 */

/** Articles longer than this are drawn in parts of this size. */
const PART = 24_000;

const FAR_SCREENS = 3;

/**
 * Which parts of a long article are drawn with their marks. A part that is far from the screen is its text alone, which the
 * browser lays out only when it comes near; then it is told here and drawn.
 */
export class Parts {
  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
    /** @type {Set<number>} */
    this.drawn = new Set([0]);
    /** @type {WeakMap<Element, number>} */
    this.numbers = new WeakMap();
    this.observer = new IntersectionObserver(seen => {
      const near = seen.filter(it => it.isIntersecting).map(it => this.numbers.get(it.target) ?? 0);
      if (near.length > 0) {
        near.forEach(it => this.drawn.add(it));
        this.changed();
      }
    }, {rootMargin: '60% 0px'});
  }

  /** Draws the part in which a place of the text stands, and the one after it. */
  reach(/** @type {number} */ offset) {
    const part = Math.floor(offset / PART);
    this.drawn.add(part).add(part + 1);
  }

  /** Up to where marks are needed. */
  get end() {
    return (Math.max(...this.drawn) + 1) * PART;
  }

  /**
   * @param {Element|undefined} element
   * @param {number} part
   */
  watch(element, part) {
    if (element) {
      this.numbers.set(element, part);
      this.observer.observe(element);
    }
  }

  stop() {
    this.observer.disconnect();
  }
}

/**
 * @param {Ui} ui
 * @param {Reading} reading
 */
export function articleText(ui, reading) {
  const units = fromCodePoints(reading.text);
  const speeches = reading.speech ? reading.annotations.filter(it => it.type === 'SPEECH') : [];
  const marks = [...reading.claims.map(markOfClaim), ...speeches.flatMap(it => marksOfSpeech(it, units))];
  const boilerplate = reading.annotations.filter(it => it.type === 'BOILERPLATE')
    .map(it => ({start: units(it.start), end: units(it.end), reason: it.reason ?? ''}));
  const lines = linesOf(reading.text, marks, boilerplate);
  const title = lines.find(it => reading.title && !it.boilerplate && textOf(it) === reading.title);
  const drawn = (/** @type {import('../article.js').Line} */ line) => line.boilerplate !== null ? boilerplateLine(ui, line)
    : html`<p class=${line === title ? 'line headline' : line.segments.length ? 'line' : 'line is-blank'}>${line.segments.map(it => segment(ui, it, reading))}</p>`;
  return html`<div class="article" @click=${(/** @type {MouseEvent} */ event) => followMark(event, reading)}>${
    reading.parts && reading.text.length > 2 * PART ? inParts(lines, reading.parts, drawn) : lines.map(drawn)}</div>`;
}

/**
 * @param {import('../article.js').Line[]} lines
 * @param {Parts} parts
 * @param {(line: import('../article.js').Line) => unknown} drawn
 */
function inParts(lines, parts, drawn) {
  /** @type {import('../article.js').Line[][]} */
  const groups = [];
  for (const line of lines) {
    (groups[Math.floor(line.start / PART)] ??= []).push(line);
  }
  return repeat(Object.entries(groups), ([part]) => part, ([part, group]) => parts.drawn.has(Number(part))
    ? html`<div class="part">${group.map(drawn)}</div>`
    : html`<div class="part is-far" ${ref(element => parts.watch(element, Number(part)))}>${group.map(textOf).join('\n')}</div>`);
}

const textOf = (/** @type {import('../article.js').Line} */ line) => line.segments.map(it => it.text).join('');

/**
 * @param {Ui} ui
 * @param {import('../article.js').Line} line
 */
function boilerplateLine(ui, line) {
  const reason = named(ui.words.reasons, line.boilerplate);
  return html`<p class="line boilerplate" title=${`${ui.words.source.boilerplate}: ${reason}`}><span
    class="boilerplate-text">${textOf(line)}</span><span class="boilerplate-reason"><span
    class="unseen">${ui.words.source.boilerplate}: </span>${reason}</span></p>`;
}

/**
 * @param {Ui} ui
 * @param {Segment} it
 * @param {Reading} reading
 */
function segment(ui, it, reading) {
  const words = it.claims.length > 0 ? mark(it, reading) : it.text;
  if (!it.speech) {
    return words;
  }
  const speaker = it.opensSpeech ? it.speech.speaker?.name : undefined;
  return html`<span class="speech speech-${(it.speech.speechType ?? '').toLowerCase().replaceAll('_', '-')}">${speaker
    ? html`<span class="speaker">${speaker}</span>` : nothing}${words}</span>`;
}

/** Only where a claim begins can it be reached by the tab key; once is enough. */
function mark(/** @type {Segment} */ it, /** @type {Reading} */ reading) {
  const [innermost] = it.claims;
  const isChosen = it.claims.some(claim => claim.id === reading.chosen);
  const tone = reading.tone ? reading.tone(innermost) : `kind-${innermost.kind.toLowerCase()}`;
  return html`<a class="mark ${tone} ${isChosen ? 'is-chosen' : ''} ${it.claims.length > 1 ? 'is-nested' : ''}"
    href=${reading.address(innermost.id)} tabindex=${it.opens.length > 0 ? nothing : '-1'}
    data-claims=${it.claims.map(claim => claim.id).join(' ')}
    aria-current=${isChosen ? 'true' : nothing}>${it.text}</a>`;
}

/** A second click on the same words goes on to the claim around them. */
function followMark(/** @type {MouseEvent} */ event, /** @type {Reading} */ reading) {
  const link = /** @type {Element} */ (event.target).closest?.('a.mark');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  const claims = (link.getAttribute('data-claims') ?? '').split(' ');
  reading.choose(claims[(claims.indexOf(reading.chosen ?? '') + 1) % claims.length]);
}

/**
 * Brings the words of a claim into sight.
 *
 * @param {ParentNode} root
 * @param {string} id
 * @param {'center'|'nearest'} [block] where on the screen
 */
export function showWordsOf(root, id, block = 'center') {
  const words = root.querySelector(`a.mark[data-claims~="${CSS.escape(id)}"]`);
  if (!words) {
    return;
  }
  const isFar = Math.abs(words.getBoundingClientRect().top) > FAR_SCREENS * innerHeight; // gliding there would draw all between
  const calm = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
  words.scrollIntoView({block, behavior: calm ? 'instant' : 'smooth'});
}
