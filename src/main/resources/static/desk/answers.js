/** The answers to a question, and those that stand against them. */

/** @typedef {import('./types.js').Conflict} Conflict */
/** @typedef {import('./types.js').Question} Question */

/**
 * What stands against an answer may answer a neighbouring question, as soldiers in Kursk and soldiers in Russia do. Such
 * positions are compared here too, after the question's own.
 *
 * @param {Question} question
 * @param {Conflict[]} conflicts of this question
 * @returns {Question}
 */
export function withNeighbours(question, conflicts) {
  const positions = [...question.positions ?? []];
  const known = new Set(positions.map(it => it.propositionId));
  for (const position of conflicts.filter(it => it.class !== 'APPARENT').flatMap(it => it.positions)) {
    if (!known.has(position.propositionId)) {
      known.add(position.propositionId);
      positions.push(position);
    }
  }
  return {...question, positions};
}
