/** The answers to a question, and those that stand against them. */

/** @typedef {import('./types.js').Conflict} Conflict */
/** @typedef {import('./types.js').Question} Question */

/**
 * What stands against an answer may answer a neighbouring question, as soldiers in Kursk and soldiers in Russia do. Such
 * positions are compared here too, after the question's own, and their claims and sources are counted.
 *
 * @param {Question} question
 * @param {Conflict[]} conflicts of this question
 * @returns {Question}
 */
export function withNeighbours(question, conflicts) {
  const positions = [...question.positions ?? []];
  const known = new Set(positions.map(it => it.propositionId));
  /** @type {Set<string>} */
  const claims = new Set();
  for (const position of conflicts.filter(it => it.class !== 'APPARENT').flatMap(it => it.positions)) {
    if (!known.has(position.propositionId)) {
      known.add(position.propositionId);
      positions.push(position);
      position.claimIds.forEach(it => claims.add(it));
    }
  }
  const sources = new Set(positions.flatMap(it => it.sourceIds));
  return {
    ...question, positions, claimCount: question.claimCount + claims.size, sourceCount: Math.max(question.sourceCount, sources.size),
  };
}

const DAY_MS = 86_400_000;

/**
 * The days for which an answer to a question about an event can stand, counted from 1970; nothing for other questions.
 *
 * @param {Question} question
 * @param {Map<string, import('./types.js').Claim>} claims by id
 * @returns {((position: import('./types.js').Position) => import('./scale.js').Interval)|undefined}
 */
export function daysOf(question, claims) {
  if (question.kind !== 'EVENT' || (question.positions ?? []).some(it => it.lower != null || it.upper != null)) {
    return undefined;
  }
  const days = (/** @type {string|null|undefined} */ written) => written ? Date.parse(written) / DAY_MS : null;
  return position => {
    const times = position.claimIds.map(it => claims.get(it)?.time).filter(it => it?.earliest && it?.latest);
    const first = times.map(it => days(it?.earliest)).filter(it => it !== null);
    const last = times.map(it => days(it?.latest)).filter(it => it !== null);
    return first.length === 0 ? {} : {lower: Math.min(...first), upper: Math.max(...last)};
  };
}
