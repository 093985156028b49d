/** One article as read, its claims in place, and beside it whatever is known of the claim that is looked at. */
import {html, nothing} from '../lit.js';
import {View} from '../view.js';
import {appearedAt, titleOf} from '../format.js';
import {ReadingOf} from '../reading.js';
import {articleText, Parts, showWordsOf} from '../parts/article.js';
import {claimPanel, kindTag, saidBy} from '../parts/claim.js';
import {empty} from '../parts/states.js';

/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Source} Source */

const KINDS = /** @type {const} */ (['QUANTITY', 'EVENT', 'PROVISION', 'STATEMENT']);

/** So many claims are listed beside the text at once. */
const LISTED = 100;
/** So many conflicts of a claim are shown beside it. */
const MOST_CONFLICTS = 10;

export default class SourceView extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    /** @type {Source|null} */
    this.source = null;
    this.text = '';
    this.read = new ReadingOf(this.service, this.path.id);
    this.parts = new Parts(() => this.readOn());
    this.isReading = true;
    this.listed = LISTED;
    /** @type {Set<string>} */
    this.kinds = new Set(KINDS);
    this.speech = true;
    /** @type {string|null} */
    this.chosen = this.query.get('claim');
    /** @type {import('../parts/claim.js').ClaimDetails} */
    this.details = {};
    this.onKey = (/** @type {KeyboardEvent} */ event) => this.key(event);
    document.addEventListener('keydown', this.onKey);
  }

  end() {
    super.end();
    document.removeEventListener('keydown', this.onKey);
    this.parts.stop();
  }

  /** The claims read so far. */
  get claims() {
    return this.read.claims;
  }

  get title() {
    return this.source ? titleOf(this.source, this.source.id) : this.ui.words.source.title;
  }

  /** The text first, then what was read in it. */
  async load() {
    const {id} = this.path;
    const [source, text] = await Promise.all([
      this.service.get(`sources/${id}`, {}, this.signal), this.service.text(id, this.signal),
    ]);
    this.source = source;
    this.text = text;
    this.readAll(id);
  }

  /** @param {string} id */
  async readAll(id) {
    const read = new ReadingOf(this.service, id);
    const isFirst = this.isReading;
    try {
      const asked = this.chosen && isFirst ? await read.claim(this.chosen, this.signal) : null;
      if (asked) {
        this.parts.reach(asked.evidence.utf16Start);
      }
      await read.reach(this.parts.end, this.signal);
    } catch (problem) {
      if (!this.signal.aborted) {
        this.problem = problem;
      }
      return;
    }
    this.read = read;
    this.isReading = false;
    this.desk.redraw();
    if (this.chosen && isFirst) {
      this.look(this.chosen, {scroll: true});
    }
  }

  /** Further parts have come near the screen. */
  async readOn() {
    this.desk.redraw();
    if (this.read.isWhole) {
      return;
    }
    try {
      await this.read.reach(this.parts.end, this.signal);
    } catch {
      return; // the text stands without its marks; scrolling on asks again
    }
    this.desk.redraw();
  }

  concerns(/** @type {import('../types.js').Change[]} */ changes) {
    const shown = new Set([this.path.id, ...this.claims.map(it => it.id), ...this.claims.flatMap(it => it.conflictIds)]);
    return changes.some(it => shown.has(it.id));
  }

  /**
   * @param {string|null} id
   * @param {{scroll?: boolean}} [how]
   */
  async look(id, {scroll = false} = {}) {
    this.chosen = id;
    this.details = {};
    this.desk.rewrite({claim: id});
    this.desk.redraw();
    const claim = this.claims.find(it => it.id === id);
    if (!claim) {
      return;
    }
    this.parts.reach(claim.evidence.utf16Start);
    this.readOn();
    if (scroll) {
      queueMicrotask(() => showWordsOf(document, claim.id));
    } else {
      requestAnimationFrame(() => setTimeout(() => showWordsOf(document, claim.id, 'nearest'))); // once the panel is painted
    }
    const details = this.details;
    const tell = (/** @type {Partial<import('../parts/claim.js').ClaimDetails>} */ found) => {
      Object.assign(details, found);
      this.desk.redraw();
    };
    await Promise.allSettled([
      this.service.get(`claims/${claim.id}/evidence`, {}, this.signal).then(it => tell({evidence: it})),
      this.service.get(`claims/${claim.id}/derivation`, {}, this.signal).then(it => tell({derivation: it.lines})),
      this.service.get(`claims/${claim.id}/attribution-line`, {}, this.signal).then(it => tell({line: it.lines})),
      claim.conflictIds.length === 0 ? tell({conflicts: []})
        : this.service.get('conflicts', {ids: claim.conflictIds.slice(0, MOST_CONFLICTS).join(','), sort: 'SEVERITY'}, this.signal)
          .then(it => tell({conflicts: it.items})),
    ]);
  }

  /** J and K go through the claims, Escape back to the list. */
  key(/** @type {KeyboardEvent} */ event) {
    if (/** @type {Element} */ (event.target).closest?.('input, textarea, select') || event.metaKey || event.ctrlKey || event.altKey) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      this.step(event.key === 'j' ? 1 : -1);
    } else if (event.key === 'Escape' && this.chosen) {
      this.look(null);
    }
  }

  /** @param {1|-1} by */
  step(by) {
    const shown = this.shownClaims();
    if (shown.length === 0) {
      return;
    }
    const at = shown.findIndex(it => it.id === this.chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    this.look(shown[next].id, {scroll: true});
  }

  shownClaims() {
    return this.claims.filter(it => this.kinds.has(it.kind));
  }

  render() {
    const source = /** @type {Source} */ (this.source);
    const {words} = this.ui;
    return html`<div class="page source">
      <header class="page-head"><p class="facts">${this.provenance(source)}</p>
        <h1 class=${source.title ? '' : 'is-untitled'}>${source.title ?? words.source.untitled}</h1></header>
      <div class="columns reading">
        <div class="column-main">
          ${this.toggles()}
          <div class="paper" role="region" aria-label=${words.source.text} lang=${/** @type {any} */ (source).language ?? 'de'}>${articleText(this.ui, {
    text: this.text,
    title: source.title,
    claims: this.shownClaims(),
    annotations: this.read.annotations,
    speech: this.speech,
    chosen: this.chosen,
    address: id => this.ui.sourceAt(source.id, id),
    choose: id => this.look(id),
    parts: this.parts,
  })}</div>
        </div>
        <aside class="column-side panel" aria-label=${words.source.claims}>${this.panel()}</aside>
      </div></div>`;
  }

  /** @param {Source} source */
  provenance(source) {
    const {words, format} = this.ui;
    const appeared = appearedAt(source);
    const date = appeared ? format.day(appeared) + (source.publishedAt ? '' : ` (${words.source.fromText})`) : words.source.unknownDate;
    return [source.publisher, date, source.derived?.agencies?.length ? `${words.source.agencies}: ${source.derived.agencies.join(', ')}` : null]
      .filter(Boolean).map(it => html`<span>${it}</span>`);
  }

  toggles() {
    const {words} = this.ui;
    const count = (/** @type {string} */ kind) => this.claims.filter(it => it.kind === kind).length + (this.read.claimsRead.isWhole || this.isReading ? '' : '+');
    return html`<fieldset class="toggles"><legend class="unseen">${words.source.show}</legend>
      ${KINDS.map(kind => html`<label class="toggle kind-${kind.toLowerCase()}"><input type="checkbox" .checked=${this.kinds.has(kind)}
        @change=${() => this.toggle(kind)}><span class="swatch" aria-hidden="true"></span>${words.kinds[kind]} <span class="numeric soft">${count(kind)}</span></label>`)}
      <label class="toggle speech-toggle"><input type="checkbox" .checked=${this.speech} @change=${() => {
    this.speech = !this.speech;
    this.desk.redraw();
  }}><span class="swatch" aria-hidden="true"></span>${words.source.speech}</label></fieldset>`;
  }

  /** @param {string} kind */
  toggle(kind) {
    if (!this.kinds.delete(kind)) {
      this.kinds.add(kind);
    }
    this.desk.redraw();
  }

  panel() {
    const {words} = this.ui;
    const claim = this.claims.find(it => it.id === this.chosen);
    if (claim) {
      return html`<div class="panel-nav"><button type="button" class="button is-small" @click=${() => this.look(null)}>${words.source.toList}</button>
        <span class="spacer"></span>
        <button type="button" class="button is-small" aria-label=${words.source.previous} @click=${() => this.step(-1)}>↑</button>
        <button type="button" class="button is-small" aria-label=${words.source.next} @click=${() => this.step(1)}>↓</button></div>
        <div aria-live="polite">${claimPanel(this.ui, claim, this.details)}</div>
        <p class="claim-links"><button type="button" class="button is-small" @click=${() => showWordsOf(document, claim.id)}>${words.claim.inText}</button></p>`;
    }
    return html`<h2>${words.source.claims} <span class="count numeric">${this.isReading ? '' : this.shownClaims().length + (this.read.claimsRead.isWhole ? '' : '+')}</span></h2>
      ${this.isReading ? html`<p class="soft" role="status">${words.source.reading}</p>`
    : this.claims.length === 0 ? empty(words.source.noClaims)
      : html`<p class="lead">${words.source.claimsLead}</p><ol class="claim-list">${this.shownClaims().slice(0, this.listed).map(it => this.line(it))}</ol>
        ${this.listed < this.shownClaims().length || !this.read.claimsRead.isWhole ? html`<p class="more"><button type="button"
          class="button is-small" @click=${() => this.moreClaims()}>${words.more}</button></p>` : nothing}`}`;
  }

  async moreClaims() {
    this.listed += LISTED;
    if (this.listed > this.shownClaims().length) {
      await this.read.more(this.signal);
    }
    this.desk.redraw();
  }

  /** @param {Claim} claim */
  line(claim) {
    return html`<li><a href=${this.ui.sourceAt(claim.sourceId, claim.id)} @click=${(/** @type {MouseEvent} */ event) => {
      if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
        event.preventDefault();
        this.look(claim.id, {scroll: true});
      }
    }}>${this.ui.label(claim.labels)}</a>
      <p class="facts">${kindTag(this.ui, claim.kind)}<span>${saidBy(this.ui, claim)}</span>${claim.conflictIds.length
    ? html`<span class="tag is-disputed"><span aria-hidden="true">≠</span>${this.ui.words.conflicts(claim.conflictIds.length)}</span>` : nothing}</p></li>`;
  }
}
