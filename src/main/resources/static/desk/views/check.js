/** A draft, judged in place against the base. It is kept in this page's memory only: not stored, not in the address. */
import {html, nothing} from '../lit.js';
import {View} from '../view.js';
import {claimsById} from '../api.js';
import {titleOf} from '../format.js';
import {articleText, showWordsOf} from '../parts/article.js';
import {kindTag, quote, saidBy} from '../parts/claim.js';
import {conflictCard} from '../parts/conflict.js';
import {empty, failed, loading} from '../parts/states.js';

/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Conflict} Conflict */

/** The gravest first. */
const VERDICTS = /** @type {const} */ (['CONTRADICTED', 'OUTDATED', 'SINGLE_ORIGIN', 'SUPPORTED', 'UNKNOWN']);
const SIGNS = {CONTRADICTED: '≠', OUTDATED: '↻', SINGLE_ORIGIN: '1', SUPPORTED: '✓', UNKNOWN: '?'};

export default class Check extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    this.text = '';
    this.date = '';
    this.isWorking = false;
    this.isEmpty = false;
    /** @type {{claims: Claim[], annotations: any[], conflicts: Conflict[]}|null} */
    this.result = null;
    /** @type {string|null} */
    this.chosen = null;
    /** @type {Claim[]} */
    this.against = [];
    /** @type {Map<string, import('../types.js').Source>} */
    this.sources = new Map();
    this.loaded = true;
  }

  get title() {
    return this.ui.words.check.title;
  }

  concerns() {
    return false; // a judgement stays until it is asked for again
  }

  async judge() {
    this.isEmpty = !this.text.trim();
    if (this.isEmpty || this.isWorking) {
      this.desk.redraw();
      return;
    }
    this.isWorking = true;
    this.problem = null;
    this.desk.redraw();
    try {
      const answer = await this.service.post('check', {
        documents: [{id: 'draft', text: this.text, publishedAt: this.date || undefined}], against: 'BASE',
      }, {}, this.signal);
      this.result = {...answer.documents[0], conflicts: answer.conflicts};
      this.chosen = null;
    } catch (problem) {
      if (this.signal.aborted) {
        return;
      }
      this.problem = problem;
    }
    this.isWorking = false;
    this.desk.redraw();
    this.desk.say(this.result ? this.ui.words.claims(this.result.claims.length) : '');
    queueMicrotask(() => document.getElementById('check-result')?.focus());
  }

  /** @param {string} id */
  async look(id) {
    this.chosen = this.chosen === id ? null : id;
    this.against = [];
    this.desk.redraw();
    const claim = this.result?.claims.find(it => it.id === this.chosen);
    if (claim) {
      const found = await claimsById(this.service, claim.verdictClaimIds ?? [], this.signal);
      this.sources = await this.desk.shelf.all(found.map(it => it.sourceId));
      this.against = found;
      this.desk.redraw();
    }
  }

  draw() {
    return this.render();
  }

  render() {
    const words = this.ui.words.check;
    return html`<div class="page check">
      <header class="page-head"><h1 class="plain-title">${words.title}</h1><p class="lead">${words.lead}</p></header>
      ${this.problem ? failed(this.ui, this.problem, () => this.judge()) : nothing}
      ${this.result ? this.judged(this.result) : this.form()}
    </div>`;
  }

  form() {
    const words = this.ui.words.check;
    return html`<form class="draft-form" @submit=${(/** @type {Event} */ event) => {
      event.preventDefault();
      this.judge();
    }}>
      <label class="field"><span>${words.label}</span>
        <textarea name="draft" rows="14" placeholder=${words.hint} .value=${this.text} aria-describedby="draft-note"
          @input=${(/** @type {any} */ event) => {
    this.text = event.target.value;
  }} @keydown=${(/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.judge();
    }
  }}></textarea></label>
      <div class="draft-foot"><label class="field is-inline"><span>${words.date}</span><input type="date" name="date" .value=${this.date}
          @input=${(/** @type {any} */ event) => {
    this.date = event.target.value;
  }}></label><span class="spacer"></span><span class="soft">${words.shortcut}</span>
        <button class="button is-main" ?disabled=${this.isWorking}>${words.go}</button></div>
      <p id="draft-note" class="soft" role="status">${this.isWorking ? words.working : this.isEmpty ? words.empty : ''}</p>
      ${this.isWorking ? loading(this.ui, 4) : nothing}
    </form>`;
  }

  /** @param {{claims: Claim[], annotations: any[], conflicts: Conflict[]}} result */
  judged(result) {
    const words = this.ui.words;
    const verdictOf = (/** @type {Claim} */ it) => it.verdict ?? 'UNKNOWN';
    const inOrder = [...result.claims].sort((a, b) => rank(a) - rank(b));
    return html`<div class="columns reading">
      <div class="column-main"><p class="more"><button type="button" class="button" @click=${() => {
      this.result = null;
      this.desk.redraw();
    }}>${words.check.edit}</button></p>
        <div class="paper" role="region" aria-label=${words.check.label}>${articleText(this.ui, {
      text: this.text,
      claims: result.claims,
      annotations: result.annotations,
      speech: false,
      chosen: this.chosen,
      tone: it => `verdict-${verdictOf(it).toLowerCase()}`,
      address: id => `#${id}`,
      choose: id => this.look(id).then(showReasons),
    })}</div></div>
      <aside class="column-side panel" aria-label=${words.check.result}>
        <h2 id="check-result" tabindex="-1">${words.check.result}</h2>
        <ul class="verdict-figures">${VERDICTS.map(it => html`<li class="verdict-${it.toLowerCase()}" title=${words.verdictMeanings[it]}>${verdictTag(this.ui, it)}
          <span class="numeric">${result.claims.filter(claim => verdictOf(claim) === it).length}</span></li>`)}</ul>
        ${result.claims.length === 0 ? empty(words.check.noClaims) : html`<ol class="claim-list">${inOrder.map(it => this.line(it, verdictOf(it)))}</ol>`}
      </aside></div>`;
  }

  /**
   * @param {Claim} claim
   * @param {string} verdict
   */
  line(claim, verdict) {
    const isChosen = this.chosen === claim.id;
    return html`<li><button type="button" class="claim-button" aria-expanded=${isChosen ? 'true' : 'false'} @click=${() => {
      this.look(claim.id);
      showWordsOf(document, claim.id);
    }}>${this.ui.label(claim.labels)}</button>
      <p class="facts verdict-${verdict.toLowerCase()}">${verdictTag(this.ui, verdict)}${kindTag(this.ui, claim.kind)}</p>
      ${isChosen ? this.reasons(claim, verdict) : nothing}</li>`;
  }

  /**
   * @param {Claim} claim
   * @param {string} verdict
   */
  reasons(claim, verdict) {
    const words = this.ui.words;
    const conflicts = this.result?.conflicts.filter(it => claim.conflictIds.includes(it.id)) ?? [];
    return html`<div class="reasons"><p class="soft">${words.verdictMeanings[/** @type {keyof typeof words.verdictMeanings} */ (verdict)]}</p>
      ${this.against.map(it => html`${quote(it)}<p class="claim-foot"><span>${saidBy(this.ui, it)}</span>
<a href=${this.ui.sourceAt(it.sourceId, it.id)}>${titleOf(this.sources.get(it.sourceId), it.sourceId)}</a></p>`)}
      ${conflicts.map(it => conflictCard(this.ui, it))}</div>`;
  }
}

/** The list may be longer than the screen, or lie below the text. */
function showReasons() {
  queueMicrotask(() => document.querySelector('.claim-button[aria-expanded="true"]')?.scrollIntoView({block: 'nearest'}));
}

/** @param {Claim} claim */
function rank(claim) {
  return VERDICTS.indexOf(/** @type {any} */ (claim.verdict ?? 'UNKNOWN'));
}

/**
 * @param {import('../ui.js').Ui} ui
 * @param {string} verdict
 */
function verdictTag(ui, verdict) {
  const known = /** @type {keyof typeof SIGNS} */ (verdict);
  return html`<span class="tag verdict-tag"><span class="verdict-sign" aria-hidden="true">${SIGNS[known]}</span>${ui.words.verdicts[known]}</span>`;
}
