/** Deciding on conflicts, with or without a mouse. What is decided names the state it was seen in (If-Match). */
import {html, nothing} from '../lit.js';
import {Exports} from '../parts/export.js';
import {View} from '../view.js';
import {credentials} from '../credentials.js';
import {conflictCard, severity} from '../parts/conflict.js';
import {empty, loading} from '../parts/states.js';
import {letter} from '../scale.js';
import {named} from '../words.js';

/** @typedef {import('../types.js').Conflict} Conflict */
/** @typedef {'CONFIRM'|'DISMISS'|'RESOLVE'|'REOPEN'} Action */

const ACTIONS = /** @type {Action[]} */ (['CONFIRM', 'DISMISS', 'RESOLVE', 'REOPEN']);
const STATES = {open: 'SUGGESTED,CONFIRMED,REOPENED', decided: 'DISMISSED,RESOLVED'};
const PAGE = 25;

export default class Review extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    /** @type {'open'|'decided'} */
    this.state = this.query.get('state') === 'decided' ? 'decided' : 'open';
    /** @type {Conflict[]} */
    this.conflicts = [];
    /** @type {string|null} */
    this.next = null;
    this.exports = new Exports(this, 'conflicts', () => this.filters(PAGE));
    this.total = 0;
    /** @type {string|null} */
    this.chosen = this.query.get('conflict');
    /** @type {Conflict|null} */
    this.conflict = null;
    this.tag = '';
    this.note = '';
    this.preferred = '';
    this.message = '';
    this.isSending = false;
    this.onKey = (/** @type {KeyboardEvent} */ event) => this.key(event);
    document.addEventListener('keydown', this.onKey);
  }

  get title() {
    return this.ui.words.review.title;
  }

  end() {
    super.end();
    document.removeEventListener('keydown', this.onKey);
  }

  concerns(/** @type {import('../types.js').Change[]} */ changes) {
    return changes.some(it => it.id.startsWith('cfl_'));
  }

  async load() {
    const page = await this.service.get('conflicts', this.filters(Math.max(PAGE, this.conflicts.length)), this.signal);
    this.conflicts = page.items;
    this.next = page.next;
    this.total = page.total;
    const wanted = this.chosen ?? this.conflicts[0]?.id ?? null;
    if (wanted) {
      await this.look(wanted);
    } else {
      this.conflict = null;
    }
  }

  /** @param {number} limit */
  filters(limit) {
    return {sort: 'SEVERITY', status: STATES[this.state], limit: Math.min(limit, 200)};
  }

  async more() {
    const page = await this.service.get('conflicts', {...this.filters(PAGE), cursor: this.next}, this.signal);
    this.conflicts = [...this.conflicts, ...page.items];
    this.next = page.next;
    this.desk.redraw();
  }

  /** @param {string} id */
  async look(id) {
    const isOther = this.conflict?.id !== id;
    this.chosen = id;
    if (isOther) {
      this.note = '';
      this.preferred = '';
      this.message = '';
    }
    this.desk.rewrite({conflict: id, state: this.state === 'decided' ? 'decided' : null});
    const {body, tag} = await this.service.tagged(`conflicts/${id}`);
    if (this.chosen === id) {
      this.conflict = body;
      this.tag = tag;
      this.desk.redraw();
    }
  }

  /** @param {'open'|'decided'} state */
  async showState(state) {
    this.state = state;
    this.chosen = null;
    this.conflict = null;
    this.conflicts = [];
    this.desk.rewrite({conflict: null, state: state === 'decided' ? state : null});
    await this.reload();
  }

  /** @param {Action} action */
  isPossible(action) {
    const isOpen = this.conflict?.status === 'SUGGESTED' || this.conflict?.status === 'REOPENED';
    return action === 'REOPEN' ? !isOpen : action === 'CONFIRM' ? this.conflict?.status !== 'CONFIRMED' : true;
  }

  /** @param {Action} action */
  async decide(action) {
    const conflict = this.conflict;
    const words = this.ui.words.review;
    if (!conflict || this.isSending || !this.isPossible(action)) {
      return;
    }
    const {key, reviewer} = credentials;
    const lack = !key ? ['review-key', words.keyNeeded]
      : !reviewer ? ['review-name', words.nameNeeded]
        : action === 'DISMISS' && !this.note.trim() ? ['review-note', words.noteNeeded]
          : action === 'RESOLVE' && !this.preferred ? ['review-preferred-0', words.prefer] : null;
    if (lack) {
      this.tell(lack[1]);
      document.getElementById(lack[0])?.focus();
      return;
    }
    this.isSending = true;
    this.tell(words.sending);
    try {
      await this.service.post(`conflicts/${conflict.id}/reviews`, {
        action, reviewer, note: this.note.trim() || undefined,
        preferredPropositionId: action === 'RESOLVE' ? this.preferred : undefined,
      }, {Authorization: `Bearer ${key}`, 'If-Match': this.tag}, this.signal);
      this.note = '';
      await this.afterDecision(conflict);
      this.message = words.done[action];
    } catch (problem) {
      const refused = /** @type {import('../api.js').Refused} */ (problem);
      this.tell(refused.status === 412 || refused.status === 409 ? words.changed : refused.status === 401 ? words.wrongKey
        : refused.status === 403 ? words.noRight
        : refused.detail || this.ui.words.errors.unreachable);
      if (refused.status === 412) {
        await this.look(conflict.id);
      }
    }
    this.isSending = false;
    this.desk.redraw();
  }

  /** Goes on to the next one where the decision took the conflict off the list. */
  async afterDecision(/** @type {Conflict} */ decided) {
    const at = this.conflicts.findIndex(it => it.id === decided.id);
    const page = await this.service.get('conflicts', this.filters(Math.max(PAGE, this.conflicts.length)), this.signal);
    this.conflicts = page.items;
    this.next = page.next;
    this.total = page.total;
    const stays = this.conflicts.some(it => it.id === decided.id);
    const next = stays ? decided.id : this.conflicts[Math.min(Math.max(at, 0), this.conflicts.length - 1)]?.id;
    await this.look(next ?? decided.id);
  }

  /** @param {string} message */
  tell(message) {
    this.message = message;
    this.desk.redraw();
  }

  key(/** @type {KeyboardEvent} */ event) {
    if (/** @type {Element} */ (event.target).closest?.('input, textarea, select') || event.metaKey || event.ctrlKey || event.altKey) {
      return;
    }
    const pressed = event.key.toLowerCase();
    const action = ACTIONS.find(it => this.ui.words.review.bindings[it] === pressed);
    if (action) {
      event.preventDefault();
      this.decide(action);
    } else if (pressed === 'j' || pressed === 'k') {
      this.step(pressed === 'j' ? 1 : -1);
    } else if (pressed === 'n') {
      event.preventDefault();
      document.getElementById('review-note')?.focus();
    }
  }

  /** @param {1|-1} by */
  step(by) {
    const at = this.conflicts.findIndex(it => it.id === this.chosen);
    const next = this.conflicts[at + by];
    if (next) {
      this.look(next.id);
    }
  }

  render() {
    const words = this.ui.words.review;
    return html`<div class="page review">
      <header class="page-head"><h1 class="plain-title">${words.title}</h1><p class="lead">${words.lead}</p></header>
      <div class="review-columns">
        <section class="review-list" aria-label=${words.list}>${this.states()}${this.list()}</section>
        <div class="review-case">${this.conflict ? this.caseOf(this.conflict) : this.conflicts.length ? loading(this.ui, 5) : nothing}</div>
      </div></div>`;
  }

  states() {
    const words = this.ui.words.review;
    return html`<ul class="choices">${(/** @type {const} */ (['open', 'decided'])).map(it => html`<li><button type="button" class="choice"
      aria-current=${this.state === it ? 'true' : nothing} @click=${() => this.showState(it)}>${words.states[it]}</button></li>`)}</ul>`;
  }

  list() {
    const {words, format} = this.ui;
    if (this.conflicts.length === 0) {
      return this.state === 'open' ? empty(words.review.none, words.review.noneDetail) : empty(words.review.noneDecided);
    }
    return html`<ol class="lines cases">${this.conflicts.map(it => html`<li class="class-${it.class.toLowerCase()}">${severity(this.ui, it.severity)}
      <div><a href=${this.ui.reviewAt(it.id)} aria-current=${it.id === this.chosen ? 'true' : nothing} @click=${(/** @type {MouseEvent} */ event) => {
    if (event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      this.look(it.id);
    }
  }}>${this.ui.label(it.question.labels)}</a>
      <p class="soft">${named(words.classes, it.class)} · ${named(words.statuses, it.status)}</p></div></li>`)}</ol>
      ${this.next ? html`<p class="more"><button type="button" class="button is-small" @click=${() => this.more()}>${words.more}</button>
        <span class="soft numeric">${words.moreOf(format.number(this.conflicts.length), format.number(this.total))}</span></p>` : nothing}
      ${this.exports.draw()}`;
  }

  /** @param {Conflict} conflict */
  caseOf(conflict) {
    return html`${conflictCard(this.ui, conflict, {level: 2})}${this.form(conflict)}${this.history(conflict)}`;
  }

  /** @param {Conflict} conflict */
  form(conflict) {
    const words = this.ui.words.review;
    const {key, reviewer} = credentials;
    return html`<form class="decision" aria-label=${words.decide} @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
      <div class="decision-fields">
        <label class="field"><span>${words.reviewer}</span><input id="review-name" name="reviewer" autocomplete="name" .value=${reviewer}
          @change=${(/** @type {any} */ event) => {
      credentials.reviewer = event.target.value;
    }}></label>
        <label class="field"><span>${words.key}</span><input id="review-key" name="key" type="password" autocomplete="off" .value=${key}
          aria-describedby="key-hint" @change=${(/** @type {any} */ event) => {
      credentials.key = event.target.value;
    }}>
          <small id="key-hint" class="soft">${words.keyHint}</small></label>
      </div>
      <label class="field"><span>${words.note}</span><textarea id="review-note" name="note" rows="3" .value=${this.note}
        @input=${(/** @type {any} */ event) => {
    this.note = event.target.value;
  }} @keydown=${(/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') {
      /** @type {HTMLElement} */ (event.target).blur();
    }
  }}></textarea></label>
      <fieldset class="preferred"><legend>${words.preferred}</legend>${conflict.positions.map((it, i) => html`<label class="toggle">
        <input type="radio" name="preferred" id=${`review-preferred-${i}`} value=${it.propositionId} .checked=${this.preferred === it.propositionId}
          @change=${() => {
    this.preferred = it.propositionId;
  }}><span class="badge tone-${i % 6}" aria-hidden="true">${letter(i)}</span>${this.ui.label(it.labels)}</label>`)}</fieldset>
      <div class="decision-actions">${ACTIONS.filter(it => this.isPossible(it)).map((it, i) => html`<button type="button" class="button ${i === 0 ? 'is-main' : ''}"
        ?disabled=${this.isSending} @click=${() => this.decide(it)}>${words.actions[it]} <kbd aria-hidden="true">${words.bindings[it].toUpperCase()}</kbd></button>`)}</div>
      <p class="message" role="status">${this.message}</p>
      <p class="soft key-help">${words.keys}</p>
    </form>`;
  }

  /** @param {Conflict} conflict */
  history(conflict) {
    const {words, format} = this.ui;
    if (conflict.reviews.length === 0) {
      return nothing;
    }
    return html`<section class="history" aria-labelledby="history-title"><h2 id="history-title">${words.review.history}</h2><ol class="lines">
      ${[...conflict.reviews].reverse().map(it => html`<li><strong>${named(words.review.actions, it.action)}</strong>
        <p class="soft">${[it.reviewer, it.at && format.moment(it.at)].filter(Boolean).join(' · ')}</p>${it.note ? html`<p>${it.note}</p>` : nothing}</li>`)}
    </ol></section>`;
  }
}
