/**
 * Full text over claims, questions and sources, narrowed down by kind, claimant, place, source and time. The address always says what
 * was asked, so that a search can be sent.
 */
import {html, live, nothing, repeat} from '../lit.js';
import {Exports} from '../parts/export.js';
import {View, afterPause} from '../view.js';
import {claimRow} from '../parts/claim.js';
import {empty, failed, loading} from '../parts/states.js';
import {appearedAt, titleOf} from '../format.js';
import {named} from '../words.js';

/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('../types.js').Source} Source */
/** @typedef {{value: string, label: string, count: number}} Facet */
/** @typedef {{total: number, lookedAt: number} & Record<FacetName, Facet[]>} Facets */
/** @typedef {'kind'|'claimant'|'place'|'source'|'month'} FacetName */

const PAGE = 20;
const PAUSE_MS = 150;
const SOURCES = 4;
const QUESTIONS = 4;
/** So many values of a facet are shown at first. */
const SHOWN_VALUES = 6;
const FILTERS = /** @type {const} */ (['q', 'kind', 'claimant', 'place', 'source', 'from', 'to', 'hasConflict']);
const FACETS = /** @type {FacetName[]} */ (['kind', 'claimant', 'place', 'source', 'month']);

export default class Search extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    /** @type {Record<string, string>} */
    this.filters = {};
    for (const name of FILTERS) {
      this.filters[name] = this.query.get(name) ?? '';
    }
    /** @type {Claim[]|null} */
    this.found = null;
    /** @type {string|null} */
    this.next = null;
    this.total = 0;
    /** @type {Facets|null} */
    this.facets = null;
    /** Sources that hold the words themselves. @type {Source[]} */
    this.articles = [];
    /** Questions that have the words. @type {Question[]} */
    this.questions = [];
    /** Sources of the claims shown. @type {Map<string, Source>} */
    this.sources = new Map();
    /** @type {Set<FacetName>} */
    this.unfolded = new Set();
    this.asking = new AbortController();
    this.askSoon = afterPause(() => this.ask(), PAUSE_MS);
    this.exports = new Exports(this, 'claims', () => this.filters);
    this.loaded = true;
  }

  get title() {
    return this.filters.q ? `${this.filters.q} – ${this.ui.words.search.title}` : this.ui.words.search.title;
  }

  load() {
    return this.ask();
  }

  end() {
    super.end();
    this.asking.abort();
  }

  /** Pages that were turned are not taken away from under the reader. */
  concerns() {
    return (this.found?.length ?? 0) <= PAGE;
  }

  /** Asks anew; an answer to an earlier question that comes late is dropped. */
  async ask() {
    this.asking.abort();
    this.asking = new AbortController();
    const {signal} = this.asking;
    this.desk.rewrite(this.filters);
    try {
      await Promise.all([this.askClaims(signal), this.askFacets(signal), this.askSources(signal), this.askQuestions(signal)]);
      this.problem = null;
    } catch (problem) {
      if (signal.aborted) {
        return;
      }
      this.problem = problem;
    }
    this.desk.redraw();
  }

  /** @param {AbortSignal} signal */
  async askClaims(signal) {
    const page = await this.service.get('claims', {...this.filters, limit: PAGE}, signal);
    this.found = page.items;
    this.next = page.next;
    this.total = page.total;
    this.desk.redraw();
    this.nameSources();
  }

  /** @param {AbortSignal} signal */
  async askFacets(signal) {
    const facets = /** @type {Facets} */ (await this.service.get('claims/facets', this.filters, signal));
    this.facets = facets;
    this.desk.redraw();
    const nameless = facets.source.filter(it => it.label === it.value);
    const known = await this.desk.shelf.all(nameless.map(it => it.value));
    nameless.forEach(it => it.label = titleOf(known.get(it.value), it.value));
    this.desk.redraw();
  }

  /** Whether words alone are asked for; facets narrow claims only. */
  get asksForWordsAlone() {
    return this.filters.q !== '' && !FILTERS.some(it => it !== 'q' && this.filters[it]);
  }

  /** @param {AbortSignal} signal */
  async askSources(signal) {
    this.articles = this.asksForWordsAlone
      ? (await this.service.get('sources', {q: this.filters.q, limit: SOURCES}, signal)).items : [];
    this.desk.redraw();
  }

  /** @param {AbortSignal} signal */
  async askQuestions(signal) {
    this.questions = this.asksForWordsAlone
      ? (await this.service.get('questions', {q: this.filters.q, sort: 'DISPUTED', limit: QUESTIONS}, signal)).items : [];
    this.desk.redraw();
  }

  async more() {
    const page = await this.service.get('claims', {...this.filters, limit: PAGE, cursor: this.next}, this.signal);
    this.found = [...this.found ?? [], ...page.items];
    this.next = page.next;
    this.desk.redraw();
    this.nameSources();
  }

  async nameSources() {
    this.sources = await this.desk.shelf.all((this.found ?? []).map(it => it.sourceId));
    this.desk.redraw();
  }

  /**
   * Sets a filter while it is being typed.
   *
   * @param {string} name
   * @param {string} value
   */
  set(name, value) {
    this.filters[name] = value.trim();
    this.askSoon();
  }

  /**
   * Sets or takes back what a facet offers. A month is a time from and to.
   *
   * @param {FacetName} facet
   * @param {string} value
   */
  choose(facet, value) {
    const isChosen = this.isChosen(facet, value);
    for (const name of facet === 'month' ? ['from', 'to'] : [facet]) {
      this.filters[name] = isChosen ? '' : value;
    }
    this.ask();
  }

  /**
   * @param {FacetName} facet
   * @param {string} value
   */
  isChosen(facet, value) {
    return facet === 'month' ? this.filters.from === value && this.filters.to === value : this.filters[facet] === value;
  }

  clear() {
    for (const name of FILTERS) {
      if (name !== 'q') {
        this.filters[name] = '';
      }
    }
    this.ask();
  }

  draw() {
    return this.render();
  }

  render() {
    const words = this.ui.words.search;
    return html`<div class="page search">
      <h1 class="unseen">${words.title}</h1>
      <form class="search-form" role="search" @submit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    this.ask();
  }}>
        <label class="unseen" for="search-words">${words.label}</label>
        <input id="search-words" class="view-search" type="search" autocomplete="off" placeholder=${words.hint}
          .value=${live(this.filters.q)} @input=${(/** @type {any} */ event) => this.set('q', event.target.value)}>
      </form>
      <div class="search-columns">
        <details class="facets" ?open=${isWide()}><summary>${words.facets}</summary>${this.narrowing()}</details>
        <div class="results" aria-busy=${this.found === null ? 'true' : 'false'}>${this.results()}</div>
      </div>
    </div>`;
  }

  narrowing() {
    const words = this.ui.words.search;
    const isNarrowed = FILTERS.some(it => it !== 'q' && this.filters[it]);
    const day = (/** @type {'from'|'to'} */ name) => html`<label class="field"><span>${words[name]}</span>
      <input name=${name} autocomplete="off" placeholder="2024-12" title=${words.days} .value=${live(this.filters[name])}
        @change=${(/** @type {any} */ event) => this.set(name, event.target.value)}></label>`;
    return html`
      ${isNarrowed ? html`<button type="button" class="button is-small" @click=${() => this.clear()}>${words.clear}</button>` : nothing}
      <label class="toggle"><input type="checkbox" name="hasConflict" .checked=${live(this.filters.hasConflict === 'true')}
        @change=${(/** @type {any} */ event) => this.set('hasConflict', event.target.checked ? 'true' : '')}>${words.disputed}</label>
      ${FACETS.map(it => this.facet(it))}
      <div class="days">${day('from')}${day('to')}</div>`;
  }

  /** @param {FacetName} name */
  facet(name) {
    const {words, format} = this.ui;
    const values = this.facets?.[name] ?? [];
    const chosen = name === 'month' ? '' : this.filters[name];
    const missing = chosen && !values.some(it => it.value === chosen) ? [{value: chosen, label: chosen, count: 0}] : [];
    const all = [...missing, ...values];
    if (all.length === 0) {
      return nothing;
    }
    const shown = this.unfolded.has(name) ? all : all.slice(0, SHOWN_VALUES);
    return html`<fieldset class="facet"><legend>${words.search[name]}</legend><ul>${shown.map(it => html`<li><button type="button"
        class="facet-value ${name === 'kind' ? `kind-${it.value.toLowerCase()}` : ''}" aria-pressed=${this.isChosen(name, it.value) ? 'true' : 'false'}
        @click=${() => this.choose(name, it.value)}>${name === 'kind' ? html`<span class="swatch" aria-hidden="true"></span>` : nothing}<span
        class="facet-label">${this.labelOf(name, it)}</span> <span class="numeric soft">${format.number(it.count)}</span></button></li>`)}</ul>
      ${all.length > shown.length ? html`<button type="button" class="facet-more" @click=${() => {
      this.unfolded.add(name);
      this.desk.redraw();
    }}>${words.more}</button>` : nothing}</fieldset>`;
  }

  /**
   * @param {FacetName} name
   * @param {Facet} facet
   */
  labelOf(name, facet) {
    return name === 'kind' ? named(this.ui.words.kinds, facet.value)
      : name === 'month' ? this.ui.format.month(facet.value) : facet.label;
  }

  results() {
    const {words, format} = this.ui;
    if (this.problem) {
      return failed(this.ui, this.problem, () => this.ask());
    }
    if (this.found === null) {
      return loading(this.ui, 6);
    }
    return html`${this.questions.length ? this.questionList() : nothing}${this.articles.length ? this.articleList() : nothing}
      <h2 class="group-title"><span class="result-count" role="status">${words.search.results(this.total, format.number(this.total))}</span></h2>
      ${this.found.length === 0 ? empty(words.search.none, words.search.noneDetail)
    : repeat(this.found, it => it.id, it => claimRow(this.ui, it, this.sources.get(it.sourceId)))}
      ${this.next ? html`<p class="more"><button type="button" class="button" @click=${() => this.more()}>${words.more}</button>
        <span class="soft numeric">${words.moreOf(format.number(this.found.length), format.number(this.total))}</span></p>` : nothing}
      ${this.found.length ? this.exports.draw() : nothing}`;
  }

  questionList() {
    const {words, format} = this.ui;
    return html`<section class="article-hits" aria-label=${words.figures.questions}><h2 class="group-title">${words.figures.questions}</h2>
      <ul class="lines">${this.questions.map(it => html`<li><a href=${this.ui.questionAt(it.id)}>${this.ui.label(it.labels)}</a>
        <p class="soft">${[words.overview.answers(it.propositionCount, format.number(it.propositionCount)),
    words.sources(it.sourceCount, format.number(it.sourceCount)),
    it.conflictCount ? words.conflicts(it.conflictCount, format.number(it.conflictCount)) : null].filter(Boolean).join(' · ')}</p></li>`)}</ul></section>`;
  }

  articleList() {
    const {words, format} = this.ui;
    return html`<section class="article-hits" aria-label=${words.figures.sources}><h2 class="group-title">${words.figures.sources}</h2>
      <ul class="lines">${this.articles.map(it => html`<li><a href=${this.ui.sourceAt(it.id)}>${titleOf(it, it.id)}</a>
        <p class="soft">${[it.publisher, appearedAt(it) && format.day(/** @type {string} */ (appearedAt(it))),
    words.claims(it.claimCount, format.number(it.claimCount))].filter(Boolean).join(' · ')}</p></li>`)}</ul></section>`;
  }
}

/** On a small screen what narrows down is folded away at first. */
function isWide() {
  return matchMedia('(min-width: 64rem)').matches;
}
