/** Where sources disagree now, what is new, what moves, and how much is in the base. */
import {html, nothing, repeat} from '../lit.js';
import {Exports} from '../parts/export.js';
import {View} from '../view.js';
import {conflictCard} from '../parts/conflict.js';
import {empty, loading} from '../parts/states.js';
import {appearedAt, titleOf} from '../format.js';

/** @typedef {import('../types.js').Conflict} Conflict */
/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('../types.js').Source} Source */

const PAGE = 8;
const NEWEST = 6;
const MOVING = 5;
const DAY_MS = 86_400_000;
const OPEN = 'SUGGESTED,CONFIRMED,REOPENED';
const CLASSES = /** @type {const} */ (['CONTRADICTION', 'EVOLUTION', 'DISTORTION']);

export default class Overview extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    /** @type {Conflict[]|null} */
    this.conflicts = null;
    /** @type {string|null} */
    this.next = null;
    this.total = 0;
    /** @type {Source[]|null} */
    this.newest = null;
    /** @type {Question[]|null} */
    this.moving = null;
    /** @type {Partial<Record<'sources'|'claims'|'questions'|'conflicts', number>>} */
    this.figures = {};
    /** @type {Set<string>} */
    this.fresh = new Set();
    this.exports = new Exports(this, 'conflicts', () => this.filters(PAGE));
    this.loaded = true; // parts appear as they arrive
  }

  get title() {
    return this.ui.words.overview.title;
  }

  get chosenClass() {
    return this.query.get('class');
  }

  async load() {
    const {service, signal} = this;
    const count = async (/** @type {'claims'|'conflicts'} */ name) => {
      this.figures[name] = (await service.get(name, {limit: 1}, signal)).total;
      this.desk.redraw();
    };
    await Promise.all([this.loadConflicts(), this.loadSources(), this.loadMoving(), count('claims'), count('conflicts')]);
  }

  async loadConflicts() {
    const shown = Math.max(PAGE, this.conflicts?.length ?? 0);
    const page = await this.service.get('conflicts', this.filters(Math.min(shown, 100)), this.signal);
    const known = new Set(this.conflicts?.map(it => it.id));
    this.fresh = this.conflicts === null ? new Set()
      : new Set(page.items.map((/** @type {Conflict} */ it) => it.id).filter((/** @type {string} */ it) => !known.has(it)));
    this.conflicts = page.items;
    this.next = page.next;
    this.total = page.total;
    this.desk.redraw();
  }

  /** @param {number} limit */
  filters(limit) {
    return {sort: 'SEVERITY', status: OPEN, class: this.chosenClass, limit};
  }

  async loadSources() {
    const page = await this.service.get('sources', {limit: NEWEST}, this.signal);
    this.newest = page.items;
    this.figures.sources = page.total;
    this.desk.redraw();
  }

  async loadMoving() {
    const page = await this.service.get('questions', {sort: 'FASTEST', limit: MOVING}, this.signal);
    this.moving = page.items.filter((/** @type {Question} */ it) => it.propositionCount > 1 && it.firstAssertedAt && it.lastAssertedAt);
    this.figures.questions = page.total;
    this.desk.redraw();
  }

  async more() {
    const page = await this.service.get('conflicts', {...this.filters(PAGE), cursor: this.next}, this.signal);
    this.conflicts = [...this.conflicts ?? [], ...page.items];
    this.next = page.next;
    this.desk.redraw();
  }

  render() {
    const words = this.ui.words.overview;
    return html`<div class="page overview">
      <h1 class="unseen">${words.title}</h1>
      <section class="open-conflicts" aria-labelledby="open-title">
        <header class="section-head"><h2 id="open-title">${words.open}${this.conflicts ? html` <span class="count numeric">${
          this.ui.format.number(this.total)}</span>` : nothing}</h2>
          <p class="lead">${words.lead}</p>${this.filter()}</header>
        ${this.list()}
      </section>
      <aside class="side" aria-label=${words.figures}>${this.figureList()}${this.newestList()}${this.movingList()}</aside>
    </div>`;
  }

  draw() {
    this.loaded = !(this.problem && !this.conflicts); // a part that failed is no reason to hide the others
    return super.draw();
  }

  filter() {
    const words = this.ui.words;
    const choice = (/** @type {string|null} */ value, /** @type {string} */ name) => html`<li><a class="choice"
      href=${value ? `/?class=${value}` : '/'} aria-current=${this.chosenClass === value ? 'true' : nothing}>${name}</a></li>`;
    return html`<nav aria-label=${words.overview.filter}><ul class="choices">${choice(null, words.overview.all)}${
      CLASSES.map(it => choice(it, words.classes[it]))}</ul></nav>`;
  }

  list() {
    const words = this.ui.words;
    if (!this.conflicts) {
      return loading(this.ui, 8);
    }
    if (this.conflicts.length === 0) {
      return this.figures.sources === 0 ? empty(words.overview.emptyBase, words.overview.emptyBaseDetail)
        : empty(words.overview.none, words.overview.noneDetail);
    }
    return html`<div class="conflict-list">${repeat(this.conflicts, it => it.id, it => conflictCard(this.ui, it, {
      isNew: this.fresh.has(it.id),
      actions: html`<p class="card-foot"><a href=${this.ui.reviewAt(it.id)}>${words.nav.review}</a></p>`,
    }))}</div>${this.next ? html`<p class="more"><button type="button" class="button" @click=${() => this.more()}>${words.more}</button>
      <span class="soft numeric">${words.moreOf(this.ui.format.number(this.conflicts.length), this.ui.format.number(this.total))}</span></p>` : nothing}${this.exports.draw()}`;
  }

  figureList() {
    const {words, format} = this.ui;
    const leads = {sources: '/sources', claims: '/search', questions: '/questions', conflicts: '/review'};
    return html`<section aria-labelledby="figures-title"><h2 id="figures-title">${words.overview.figures}</h2><dl class="figures">
      ${(/** @type {const} */ (['sources', 'claims', 'questions', 'conflicts'])).map(name => html`<div>
        <dt><a href=${leads[name]}>${words.figures[name]}</a></dt>
        <dd class="numeric">${this.figures[name] === undefined ? '–' : format.number(/** @type {number} */ (this.figures[name]))}</dd></div>`)}
    </dl></section>`;
  }

  newestList() {
    const {words, format} = this.ui;
    return html`<section aria-labelledby="newest-title"><h2 id="newest-title">${words.overview.newest}</h2>
      ${this.newest ? html`<ul class="lines">${this.newest.map(it => html`<li><a href=${this.ui.sourceAt(it.id)}>${titleOf(it, it.id)}</a>
        <p class="soft">${[it.publisher, date(appearedAt(it), format), words.claims(it.claimCount, format.number(it.claimCount))]
    .filter(Boolean).join(' · ')}</p></li>`)}</ul>` : loading(this.ui, 3)}</section>`;
  }

  movingList() {
    const {words, format} = this.ui;
    return html`<section aria-labelledby="moving-title"><h2 id="moving-title">${words.overview.moving}</h2>
      ${this.moving ? this.moving.length ? html`<ul class="lines moving">${this.moving.map(it => html`<li>
        <a href=${this.ui.questionAt(it.id)}>${this.ui.label(it.labels)}</a><p class="soft">${this.course(it)}</p></li>`)}</ul>` : html`<p class="soft">${words.overview.movingNone}</p>`
    : loading(this.ui, 3)}</section>`;
  }

  /**
   * How often the answer to a question changed, and in how many days.
   *
   * @param {Question} question
   */
  course(question) {
    const {words, format} = this.ui;
    const first = Date.parse(question.firstAssertedAt ?? '');
    const last = Date.parse(question.lastAssertedAt ?? '');
    const days = Math.max(1, Math.round((last - first) / DAY_MS));
    return `${words.overview.answers(question.propositionCount, format.number(question.propositionCount))} ${
      words.overview.within(days, format.number(days))} · ${format.day(question.lastAssertedAt ?? '')}`;
  }
}

/**
 * @param {string|null} instant
 * @param {import('../format.js').Formats} format
 */
function date(instant, format) {
  return instant ? format.day(instant) : null;
}
