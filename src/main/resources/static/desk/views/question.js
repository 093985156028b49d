/** Every answer to one question: compared, over time, with who says it and where it stands. */
import {html, nothing} from '../lit.js';
import {View} from '../view.js';
import {daysOf, withNeighbours} from '../answers.js';
import {claimsById, linesById} from '../api.js';
import {appearedAt, titleOf} from '../format.js';
import {letter} from '../scale.js';
import {kindTag, quote, saidBy} from '../parts/claim.js';
import {conflictCard} from '../parts/conflict.js';
import {printLine} from '../parts/copy.js';
import {rangePlot, whoSays} from '../parts/rangeplot.js';
import {timeline} from '../parts/timeline.js';

/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Conflict} Conflict */
/** @typedef {import('../types.js').Position} Position */
/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('../types.js').Source} Source */

/** So many claims of a position are shown at first. */
const SHOWN_CLAIMS = 4;
/** So many positions are shown at first, and so many more each time. */
const SHOWN_POSITIONS = 12;

export default class QuestionView extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    /** @type {Question|null} */
    this.question = null;
    /** @type {Conflict[]} */
    this.conflicts = [];
    /** @type {Map<string, Source>} */
    this.sources = new Map();
    /** @type {Map<string, Claim>} */
    this.claims = new Map();
    /** @type {string|null} */
    this.chosen = this.query.get('claim');
    /** @type {Set<string>} */
    this.unfolded = new Set();
    this.shownPositions = SHOWN_POSITIONS;
    /** A line for print for each position. @type {Map<string, import('../types.js').Labels>} */
    this.lines = new Map();
  }

  get title() {
    return this.question ? this.ui.label(this.question.labels) : this.ui.words.question.title;
  }

  async load() {
    const {id} = this.path;
    const [question, conflicts] = await Promise.all([
      this.service.get(`questions/${id}`, {}, this.signal),
      this.service.get('conflicts', {question: id, include: 'apparent', sort: 'SEVERITY', limit: 50}, this.signal),
    ]);
    this.conflicts = conflicts.items;
    this.claims = new Map(question.claims.map((/** @type {Claim} */ it) => [it.id, it]));
    this.question = withNeighbours(question, this.conflicts);
    this.loadEvidence(this.question);
    this.loadLines(this.question);
  }

  /**
   * A question may have hundreds of answers; those with most origins come first.
   *
   * @param {Question} question
   */
  shown(question) {
    return (question.positions ?? []).slice(0, this.shownPositions);
  }

  /** @param {Question} question */
  showMore(question) {
    this.shownPositions += SHOWN_POSITIONS;
    this.desk.redraw();
    this.loadEvidence(question);
    this.loadLines(question);
  }

  /** Neighbours' claims and the titles of sources may come later than the answers. */
  async loadEvidence(/** @type {Question} */ question) {
    const shown = this.shown(question).flatMap(it => it.claimIds.slice(0, SHOWN_CLAIMS));
    const neighbours = await claimsById(this.service, shown.filter(it => !this.claims.has(it)), this.signal);
    neighbours.forEach(it => this.claims.set(it.id, it));
    const ids = shown.map(it => this.claims.get(it)?.sourceId).filter(it => it !== undefined);
    this.sources = await this.desk.shelf.all(ids.slice(0, 60));
    const steps = neighbours.map(it => this.step(it)).filter(it => !question.timeline?.some(known => known.claimId === it.claimId));
    this.question = {...question, timeline: [...question.timeline ?? [], ...steps], claims: [...this.claims.values()]};
    this.desk.redraw();
  }

  /** The line of a position is that of its first claim. */
  async loadLines(/** @type {Question} */ question) {
    const missing = this.shown(question).filter(it => it.claimIds.length > 0 && !this.lines.has(it.propositionId));
    const lines = await linesById(this.service, missing.map(it => it.claimIds[0]), this.signal).catch(() => new Map());
    for (const position of missing) {
      const line = lines.get(position.claimIds[0]);
      if (line) {
        this.lines.set(position.propositionId, line);
      }
    }
    this.desk.redraw();
  }

  /**
   * @param {Claim} claim
   * @returns {import('../types.js').TimelineStep}
   */
  step(claim) {
    const source = this.sources.get(claim.sourceId);
    return {
      at: (source && appearedAt(source)) ?? undefined, label: this.ui.label(claim.labels), claimId: claim.id,
      sourceId: claim.sourceId, propositionId: claim.propositionId, claimant: claim.origin?.rootClaimant,
    };
  }

  concerns(/** @type {import('../types.js').Change[]} */ changes) {
    const shown = new Set([this.path.id, ...this.claims.keys(), ...this.conflicts.map(it => it.id), ...this.sources.keys()]);
    return changes.some(it => shown.has(it.id) || it.resource === 'QUESTION' && it.id === this.path.id);
  }

  async choose(/** @type {string} */ claimId) {
    this.chosen = this.chosen === claimId ? null : claimId;
    this.desk.rewrite({claim: this.chosen});
    this.desk.redraw();
    if (this.chosen && !this.claims.has(claimId)) {
      (await claimsById(this.service, [claimId], this.signal)).forEach(it => this.claims.set(it.id, it));
    }
    const claim = this.claims.get(claimId);
    if (claim) {
      const source = await this.desk.shelf.get(claim.sourceId);
      if (source) {
        this.sources.set(source.id, source);
      }
    }
    this.desk.redraw();
  }

  render() {
    const question = /** @type {Question} */ (this.question);
    const {words, format} = this.ui;
    const positions = this.shown(question);
    const all = question.positions?.length ?? 0;
    const real = this.conflicts.filter(it => it.class !== 'APPARENT');
    const apparent = this.conflicts.filter(it => it.class === 'APPARENT');
    return html`<div class="page question">
      <header class="page-head"><p class="facts">${kindTag(this.ui, question.kind)}
        <span>${words.claims(question.claimCount, format.number(question.claimCount))}</span>
<span>${words.sources(question.sourceCount, format.number(question.sourceCount))}</span>
<span>${words.positions(all, format.number(all))}</span></p>
        <h1>${this.title}</h1></header>
      <div class="columns">
        <div class="column-main">
          <section aria-labelledby="answers-title"><h2 id="answers-title">${words.question.answers}</h2>
            <p class="lead">${words.question.answersLead}</p>${rangePlot(this.ui, positions, {days: daysOf(question, this.claims)})}</section>
          <section aria-labelledby="timeline-title"><h2 id="timeline-title">${words.question.timeline}</h2>
            <p class="lead">${words.question.timelineLead}</p>
            ${timeline(this.ui, {...question, positions}, this.chosen, it => this.choose(it))}${this.evidence()}</section>
          <section aria-labelledby="positions-title"><h2 id="positions-title">${words.question.positions}</h2>
            ${positions.map((it, index) => this.position(it, index))}
            ${all > positions.length ? html`<p class="more"><button type="button" class="button" @click=${() => this.showMore(question)}>${words.more}</button>
              <span class="soft numeric">${words.moreOf(format.number(positions.length), format.number(all))}</span></p>` : nothing}</section>
        </div>
        <div class="column-side">
          <section aria-labelledby="conflicts-title"><h2 id="conflicts-title">${words.question.conflicts}</h2>
            ${real.length ? real.map(it => this.conflict(it)) : html`<p class="soft">${words.question.noConflicts}</p>`}
            ${apparent.length ? html`<details class="fold apparent"><summary>${words.question.apparent(apparent.length)}</summary>
              <p class="soft">${words.question.apparentLead}</p>${apparent.map(it => conflictCard(this.ui, it))}</details>` : nothing}
          </section>
        </div>
      </div></div>`;
  }

  /** @param {Conflict} conflict */
  conflict(conflict) {
    return conflictCard(this.ui, conflict, {
      indexOf: position => (this.question?.positions ?? []).findIndex(it => it.propositionId === position.propositionId),
      actions: html`<p class="card-foot"><a href=${this.ui.reviewAt(conflict.id)}>${this.ui.words.nav.review}</a></p>`,
    });
  }

  /** The words behind the point that was chosen. */
  evidence() {
    const claim = this.chosen ? this.claims.get(this.chosen) : undefined;
    return html`<div class="timeline-evidence" aria-live="polite">${claim ? html`
      <p class="facts"><strong>${saidBy(this.ui, claim)}</strong>
<span>${titleOf(this.sources.get(claim.sourceId), claim.sourceId)}</span></p>
      ${quote(claim)}
      <p class="claim-links"><a href=${this.ui.sourceAt(claim.sourceId, claim.id)}>${this.ui.words.claim.inText}</a></p>` : nothing}</div>`;
  }

  /**
   * @param {Position} position
   * @param {number} index
   */
  position(position, index) {
    const {words, format} = this.ui;
    const isUnfolded = this.unfolded.has(position.propositionId);
    const shown = isUnfolded ? position.claimIds : position.claimIds.slice(0, SHOWN_CLAIMS);
    const rest = position.claimIds.length - shown.length;
    return html`<section class="position-block tone-${index % 6}">
      <h3><span class="badge" aria-hidden="true">${letter(index)}</span>${this.ui.label(position.labels)}</h3>
      <p class="facts"><span>${whoSays(this.ui, position)}</span>
<span>${words.origins(position.independentOrigins)}</span>
<span>${words.sources(position.sourceIds.length, format.number(position.sourceIds.length))}</span>
        ${position.firstAssertedAt ? html`<span>${words.question.first} ${
          format.day(position.firstAssertedAt)}</span>` : nothing}</p>
      ${this.printable(position)}
      <ul class="evidence-list">${shown.map(id => this.claimOf(id))}</ul>
      ${rest > 0 ? html`<button type="button" class="button is-small" @click=${() => this.unfold(position)}>${words.more} (${
        format.number(rest)})</button>` : nothing}
    </section>`;
  }

  /** @param {Position} position */
  printable(position) {
    const line = this.lines.get(position.propositionId);
    return line ? printLine(this.ui, this.ui.label(line)) : nothing;
  }

  /** @param {string} id */
  claimOf(id) {
    const claim = this.claims.get(id);
    if (!claim) {
      return nothing;
    }
    return html`<li>${quote(claim)}<p class="claim-foot"><span>${saidBy(this.ui, claim)}</span>
<a href=${this.ui.sourceAt(claim.sourceId, claim.id)}>${titleOf(this.sources.get(claim.sourceId), claim.sourceId)}</a>
      ${origin(this.ui, claim)}</p></li>`;
  }

  /** @param {Position} position */
  async unfold(position) {
    this.unfolded.add(position.propositionId);
    const missing = position.claimIds.filter(it => !this.claims.has(it));
    (await claimsById(this.service, missing, this.signal)).forEach(it => this.claims.set(it.id, it));
    const found = await this.desk.shelf.all(position.claimIds.map(it => this.claims.get(it)?.sourceId ?? '').filter(Boolean).slice(0, 60));
    this.sources = new Map([...this.sources, ...found]);
    this.desk.redraw();
  }
}

/**
 * @param {import('../ui.js').Ui} ui
 * @param {Claim} claim
 */
function origin(ui, claim) {
  if (!claim.origin || !claim.origin.rootClaimant) {
    return nothing;
  }
  const via = claim.origin.via.length ? `, ${ui.words.claim.via} ${claim.origin.via.join(', ')}` : '';
  return html`<span class="soft">${ui.words.claim.origin}: ${claim.origin.rootClaimant}${via}</span>`;
}
