/**
 * The shapes the service answers with, as far as the desk reads them (all of them: /v3/api-docs). Types only, no code.
 *
 * @typedef {{de: string, en: string}} Labels
 *
 * @typedef {'QUANTITY'|'EVENT'|'PROVISION'|'STATEMENT'} ClaimKind
 *
 * @typedef {object} Evidence Where the words stand; `utf16Start` and `utf16End` count as JavaScript strings do.
 * @property {number} start
 * @property {number} end
 * @property {number} utf16Start
 * @property {number} utf16End
 * @property {string} exact
 * @property {string} prefix
 * @property {string} suffix
 *
 * @typedef {object} Quantity
 * @property {number|null} value
 * @property {number|null} lower
 * @property {number|null} upper
 * @property {string} bound
 * @property {string|null} hedge
 * @property {string|null} unit
 * @property {string|null} counted
 * @property {string} surface
 *
 * @typedef {object} AttributionLink
 * @property {{name: string, kind: string, entityId?: string}} claimant
 * @property {string} [cue]
 * @property {string} speechType
 * @property {number} start
 * @property {number} end
 * @property {string} exact
 *
 * @typedef {object} Claim
 * @property {string} id
 * @property {ClaimKind} kind
 * @property {string} label
 * @property {Labels} labels
 * @property {string} sourceId
 * @property {Evidence} evidence
 * @property {{role: string, start: number, end: number, exact: string}[]} parts
 * @property {Quantity} [quantity]
 * @property {{edtf: string, earliest: string|null, latest: string|null, surface: string, derivation: string}} [time]
 * @property {{name: string, within: string[]}} [place]
 * @property {AttributionLink[]} attribution
 * @property {{polarity: string, certainty: string, mood: string}} commitment
 * @property {string} [questionId]
 * @property {string} [propositionId]
 * @property {string} [notComparable]
 * @property {{rootClaimant?: string, via: string[], independent: boolean, basis: string}} [origin]
 * @property {string[]} conflictIds
 * @property {{state: string}} review
 * @property {{ruleId: string, engineVersion: string}} extraction
 * @property {string} [verdict]
 * @property {string[]} [verdictClaimIds]
 *
 * @typedef {object} Position
 * @property {string} label
 * @property {Labels} labels
 * @property {number} [lower]
 * @property {number} [upper]
 * @property {string} propositionId
 * @property {string[]} claimIds
 * @property {string[]} claimants
 * @property {string[]} sourceIds
 * @property {number} independentOrigins
 * @property {string} [firstAssertedAt]
 * @property {string} [lastAssertedAt]
 *
 * @typedef {object} Conflict
 * @property {string} id
 * @property {number} version
 * @property {string} questionId
 * @property {{label: string, labels: Labels}} question
 * @property {string} kind
 * @property {'CONTRADICTION'|'EVOLUTION'|'DISTORTION'|'APPARENT'} class
 * @property {'DEFINITE'|'PROBABLE'|'POSSIBLE'} strength
 * @property {Position[]} positions
 * @property {string} explanation
 * @property {Labels} explanations
 * @property {number} severity
 * @property {string} status
 * @property {{action: string, reviewer: string, note?: string, at?: string}[]} reviews
 * @property {string} detectedAt
 * @property {string} updatedAt left out where only drafts are compared
 *
 * @typedef {object} TimelineStep
 * @property {string} [at]
 * @property {string} label
 * @property {string} claimId
 * @property {string} sourceId
 * @property {string} [propositionId]
 * @property {string} [claimant]
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {ClaimKind} kind
 * @property {string} label
 * @property {Labels} labels
 * @property {number} claimCount
 * @property {number} sourceCount
 * @property {number} propositionCount
 * @property {number} conflictCount
 * @property {string} [firstAssertedAt]
 * @property {string} [lastAssertedAt]
 * @property {Position[]} [positions]
 * @property {TimelineStep[]} [timeline]
 * @property {Claim[]} [claims]
 *
 * @typedef {object} Source
 * @property {string} id
 * @property {string|null} uri
 * @property {string|null} title
 * @property {string} [firstWords] where it has no title
 * @property {string|null} publisher
 * @property {string|null} publishedAt
 * @property {number} claimCount
 * @property {{date: string|null, agencies: string[]}} derived
 * @property {string} recordedAt
 *
 * @typedef {object} Annotation
 * @property {'SPEECH'|'TIME'|'QUANTITY'|'PROVISION'|'NAME'|'BOILERPLATE'} type
 * @property {number} start
 * @property {number} end
 * @property {string} exact
 * @property {[number, number][]} [pieces]
 * @property {string} [speechType]
 * @property {{name: string}|null} [speaker]
 * @property {string} [reason]
 *
 * @typedef {{seq: number, at: string, type: string, resource: string, id: string}} Change
 */

/**
 * @template T
 * @typedef {{items: T[], next: string|null, total: number}} Page
 */
export {};
