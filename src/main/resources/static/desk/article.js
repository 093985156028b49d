/**
 * Cuts a text into lines and lines into segments, at every place where a claim, a speech or boilerplate begins or ends.
 * Nothing is changed on the way: the segments of a line put together are the line. Plain computing, no drawing.
 */

/** @typedef {import('./types.js').Claim} Claim */
/** @typedef {import('./types.js').Annotation} Annotation */

/**
 * @typedef {object} Mark A stretch of the text, counted in UTF-16 units.
 * @property {number} start
 * @property {number} end
 * @property {Claim} [claim]
 * @property {Annotation} [speech]
 *
 * @typedef {object} Segment
 * @property {string} text
 * @property {Claim[]} claims those that stand here, the shortest first
 * @property {Annotation|null} speech the innermost speech
 * @property {boolean} opensSpeech whether that speech begins here, and no other of the same speaker goes on around it
 * @property {Claim[]} opens claims that begin here
 *
 * @typedef {object} Line
 * @property {number} start
 * @property {Segment[]} segments
 * @property {string|null} boilerplate why the line is not read
 */

/**
 * From code points, as annotations count, to UTF-16 units, as strings do. Plain German needs no table.
 *
 * @param {string} text
 * @returns {(offset: number) => number}
 */
export function fromCodePoints(text) {
  if (!/[\ud800-\udbff]/.test(text)) {
    return offset => offset;
  }
  const units = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; points++) {
    units[points] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  units.fill(text.length, points);
  return offset => units[Math.min(offset, points)];
}

/**
 * Where the words of a claim stand.
 *
 * @param {Claim} claim
 * @returns {Mark}
 */
export function markOfClaim(claim) {
  return {start: claim.evidence.utf16Start, end: claim.evidence.utf16End, claim};
}

/**
 * One mark for each piece of a speech.
 *
 * @param {Annotation} speech
 * @param {(offset: number) => number} units
 * @returns {Mark[]}
 */
export function marksOfSpeech(speech, units) {
  const pieces = speech.pieces?.length ? speech.pieces : [[speech.start, speech.end]];
  return pieces.map(([start, end]) => ({start: units(start), end: units(end), speech}));
}

/**
 * @param {string} text
 * @param {Mark[]} marks
 * @param {{start: number, end: number, reason: string}[]} boilerplate
 * @returns {Line[]}
 */
export function linesOf(text, marks, boilerplate) {
  const inOrder = [...marks].filter(it => it.end > it.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = [];
  let next = 0;
  /** @type {Mark[]} */
  let open = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    open = open.filter(it => it.end > start);
    while (next < inOrder.length && inOrder[next].start < end) {
      open.push(inOrder[next++]);
    }
    lines.push({start, segments: segmentsOf(text, start, end, open), boilerplate: reasonAt(boilerplate, start, end)});
    start = end + 1;
  }
  return lines;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Mark[]} marks those that reach into the line, by their start
 * @returns {Segment[]}
 */
function segmentsOf(text, from, to, marks) {
  const cuts = new Set([from, to]);
  for (const mark of marks) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments = [];
  let next = 0;
  /** @type {Mark[]} */
  let open = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const at = places[i];
    open = open.filter(it => it.end > at);
    while (next < marks.length && marks[next].start <= at) {
      if (marks[next].end > at) {
        open.push(marks[next]);
      }
      next++;
    }
    segments.push(segment(text.slice(at, places[i + 1]), at, open));
  }
  return segments;
}

/**
 * @param {string} text
 * @param {number} at
 * @param {Mark[]} open
 * @returns {Segment}
 */
function segment(text, at, open) {
  const shortestFirst = [...open].sort((a, b) => (a.end - a.start) - (b.end - b.start));
  const claims = shortestFirst.filter(it => it.claim);
  const speeches = shortestFirst.filter(it => it.speech);
  const [speech] = speeches;
  const alreadySaid = speeches.slice(1).some(it => it.speech?.speaker?.name === speech.speech?.speaker?.name);
  return {
    text,
    claims: claims.map(it => /** @type {Claim} */ (it.claim)),
    speech: speech?.speech ?? null,
    opensSpeech: speech?.start === at && !alreadySaid,
    opens: claims.filter(it => it.start === at).map(it => /** @type {Claim} */ (it.claim)),
  };
}

/**
 * @param {{start: number, end: number, reason: string}[]} boilerplate
 * @param {number} start
 * @param {number} end
 */
function reasonAt(boilerplate, start, end) {
  const found = end > start && boilerplate.find(it => it.start < end && it.end > start);
  return found ? found.reason : null;
}
