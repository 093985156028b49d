/** A claim: in one line for lists, and with everything known of it for the panel beside an article. */
import {html, nothing} from '../lit.js';
import {named} from '../words.js';
import {titleOf} from '../format.js';
import {printLine} from './copy.js';
import {facts, severity} from './conflict.js';

/** @typedef {import('../types.js').AttributionLink} AttributionLink */
/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Conflict} Conflict */
/** @typedef {import('../types.js').Source} Source */
/** @typedef {import('../ui.js').Ui} Ui */

/** So many characters around the words are served; fewer where the text begins or ends. */
const AROUND = 32;

/**
 * @param {Ui} ui
 * @param {string} kind
 */
export function kindTag(ui, kind) {
  return html`<span class="tag kind-${kind.toLowerCase()}"><span class="swatch" aria-hidden="true"></span>${
    named(ui.words.kinds, kind)}</span>`;
}

/**
 * Who says it, outermost first: "KCNA › Kim Jong Un"; who says so together stands together: "KCNA › Polizei, Feuerwehr".
 *
 * @param {Ui} ui
 * @param {Claim} claim
 */
export function saidBy(ui, claim) {
  const links = claim.attribution;
  return links.length === 0 ? ui.words.theArticle
    : links.map((it, at) => (at === 0 ? '' : isNamedWith(links[at - 1], it) ? ', ' : ' › ') + it.claimant.name).join('');
}

/**
 * Whether the same words name both: "Polizei und Feuerwehr teilten mit".
 *
 * @param {AttributionLink|undefined} before
 * @param {AttributionLink} link
 */
function isNamedWith(before, link) {
  return before !== undefined && before.start === link.start && before.end === link.end;
}

/**
 * @param {Ui} ui
 * @param {Claim} claim
 * @param {Source|undefined} source
 */
export function claimRow(ui, claim, source) {
  return html`<article class="claim-row">
    <p class="facts">${kindTag(ui, claim.kind)}<span>${saidBy(ui, claim)}</span>${claim.conflictIds.length
    ? html`<a class="tag is-disputed" href=${claim.questionId ? ui.questionAt(claim.questionId) : '#'}><span
        aria-hidden="true">≠</span>${ui.words.conflicts(claim.conflictIds.length)}</a>` : nothing}</p>
    <h3 class="claim-label"><a href=${ui.sourceAt(claim.sourceId, claim.id)} target=${ui.target ?? nothing}>${
      ui.label(claim.labels)}</a></h3>
    ${quote(claim)}
    <p class="claim-foot"><span>${titleOf(source, claim.sourceId)}</span>${claim.questionId
    ? html`<a href=${ui.questionAt(claim.questionId)}>${ui.words.claim.question}</a>` : nothing}</p>
  </article>`;
}

/** The words that prove it, between those around them; where the text goes on, it says so. */
export function quote(/** @type {Claim} */ claim) {
  const {prefix, exact, suffix} = claim.evidence;
  return html`<blockquote class="quote"><span class="around">${prefix.length < AROUND ? prefix : '…' + prefix}</span><span
    class="exact">${exact}</span><span class="around">${suffix.length < AROUND ? suffix : suffix + '…'}</span></blockquote>`;
}

/**
 * @typedef {object} ClaimDetails What is asked for when a claim is looked at.
 * @property {{status: string}} [evidence]
 * @property {string[]} [derivation]
 * @property {Conflict[]} [conflicts]
 * @property {import('../types.js').Labels} [line] ready for print
 */

/**
 * @param {Ui} ui
 * @param {Claim} claim
 * @param {ClaimDetails} details
 */
export function claimPanel(ui, claim, details) {
  const words = ui.words.claim;
  return html`
    <p class="facts">${kindTag(ui, claim.kind)}${details.evidence
    ? html`<span class="verified ${details.evidence.status === 'VERIFIED' ? '' : 'is-stale'}"><span aria-hidden="true">${
      details.evidence.status === 'VERIFIED' ? '✓' : '!'}</span> ${
      details.evidence.status === 'VERIFIED' ? words.verified : words.stale}</span>` : nothing}</p>
    <h2 class="claim-title">${ui.label(claim.labels)}</h2>
    ${details.line ? printLine(ui, ui.label(details.line)) : nothing}
    <dl class="slots">${slots(ui, claim)}</dl>
    ${conflictsOf(ui, claim, details.conflicts)}
    <p class="claim-links">${claim.questionId
    ? html`<a class="button" href=${ui.questionAt(claim.questionId)} target=${ui.target ?? nothing}>${words.question}</a>`
    : html`<span class="soft">${words.standsAlone}${claim.notComparable ? ': ' + claim.notComparable : ''}</span>`}</p>
    ${details.derivation ? html`<details class="fold"><summary>${words.derivation}</summary>
      <pre class="derivation" tabindex="0">${details.derivation.join('\n')}</pre></details>` : nothing}`;
}

/**
 * @param {Ui} ui
 * @param {Claim} claim
 */
function slots(ui, claim) {
  const words = ui.words.claim;
  const {quantity, time, place, origin, commitment} = claim;
  const value = quantity && ui.format.interval(quantity.lower, quantity.upper, ui.words.interval);
  return [
    slot(words.saidBy, html`${saidBy(ui, claim)}${claim.attribution.length
      ? html` <span class="soft">${named(ui.words.speechTypes, claim.attribution.at(-1)?.speechType)}</span>` : nothing}`),
    value ? slot(words.value, html`<span class="numeric">${value}</span> ${quantity.counted ?? ''} <span class="soft">„${quantity.surface}“</span>`) : nothing,
    time ? slot(words.time, html`<span class="numeric">${time.edtf}</span> <span class="soft">„${time.surface}“, ${time.derivation}</span>`) : nothing,
    place ? slot(words.place, html`${place.name}${place.within.length ? html` <span class="soft">${place.within.join(', ')}</span>` : nothing}`) : nothing,
    slot(words.commitment, html`${named(ui.words.polarities, commitment.polarity)}, ${named(ui.words.certainties, commitment.certainty)}`),
    origin ? slot(words.origin, html`${origin.rootClaimant ?? ui.words.theArticle}${origin.via.length
      ? html` <span class="soft">${words.via} ${origin.via.join(', ')}</span>` : nothing}${origin.independent
      ? html` <span class="soft">${words.independent}</span>` : html` <span class="soft">${named(ui.words.bases, origin.basis)}</span>`}`) : nothing,
  ];
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function slot(name, value) {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/**
 * @param {Ui} ui
 * @param {Claim} claim
 * @param {Conflict[]} [conflicts]
 */
function conflictsOf(ui, claim, conflicts) {
  if (claim.conflictIds.length === 0) {
    return html`<p class="soft">${ui.words.claim.noConflicts}</p>`;
  }
  return html`<section class="panel-conflicts"><h3>${ui.words.claim.conflicts}</h3>
    ${(conflicts ?? []).map(it => html`<div class="mini-conflict class-${it.class.toLowerCase()}">${severity(ui, it.severity)}
      <div><a href=${`${ui.questionAt(it.questionId)}#${it.id}`} target=${ui.target ?? nothing}>${ui.label(it.question.labels)}</a>
      ${facts(ui, it)}<p class="explanation">${ui.label(it.explanations)}</p></div></div>`)}</section>`;
}
