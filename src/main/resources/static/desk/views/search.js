/** Full text over the claims, narrowed down by who, where, when and which kind. The address always says what was asked. */
import {html, live, nothing} from '../lit.js';
import {View, afterPause} from '../view.js';
import {claimRow} from '../parts/claim.js';
import {empty, failed, loading} from '../parts/states.js';
import {titleOf} from '../format.js';

/** @typedef {import('../types.js').Claim} Claim */
/** @typedef {import('../types.js').Source} Source */

const PAGE = 20;
const PAUSE_MS = 180;
const KINDS = /** @type {const} */ (['QUANTITY', 'EVENT', 'PROVISION', 'STATEMENT']);
const FILTERS = /** @type {const} */ (['q', 'kind', 'claimant', 'place', 'source', 'from', 'to', 'hasConflict']);
const SOURCES_TO_CHOOSE = 100;

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
    /** @type {Map<string, Source>} */
    this.sources = new Map();
    /** @type {Source[]} */
    this.choosable = [];
    this.asking = new AbortController();
    this.askSoon = afterPause(() => this.ask(), PAUSE_MS);
    this.loaded = true;
  }

  get title() {
    return this.filters.q ? `${this.filters.q} – ${this.ui.words.search.title}` : this.ui.words.search.title;
  }

  async load() {
    this.service.get('sources', {limit: SOURCES_TO_CHOOSE}, this.signal).then(page => {
      this.choosable = page.items;
      this.desk.redraw();
    }).catch(() => {});
    await this.ask();
  }

  end() {
    super.end();
    this.asking.abort();
  }

  /** Asks anew; an answer to an earlier question that comes late is dropped. */
  async ask() {
    this.asking.abort();
    this.asking = new AbortController();
    const {signal} = this.asking;
    this.desk.rewrite(this.filters);
    try {
      const page = await this.service.get('claims', {...this.filters, limit: PAGE}, signal);
      this.problem = null;
      this.found = page.items;
      this.next = page.next;
      this.total = page.total;
    } catch (problem) {
      if (signal.aborted) {
        return;
      }
      this.problem = problem;
    }
    this.desk.redraw();
    this.nameSources();
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
   * @param {string} name
   * @param {string} value
   */
  set(name, value) {
    this.filters[name] = value.trim();
    this.askSoon();
  }

  draw() {
    return this.render();
  }

  render() {
    const words = this.ui.words.search;
    return html`<div class="page search">
      <header class="page-head"><h1 class="plain-title">${words.title}</h1></header>
      <form class="search-form" role="search" @submit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    this.ask();
  }}>
        <label class="unseen" for="search-words">${words.label}</label>
        <input id="search-words" class="view-search" type="search" autocomplete="off" placeholder=${words.hint}
          .value=${live(this.filters.q)} @input=${(/** @type {any} */ event) => this.set('q', event.target.value)}>
        ${this.facets()}
      </form>
      <div class="results" aria-live="polite" aria-busy=${this.found === null ? 'true' : 'false'}>${this.results()}</div>
    </div>`;
  }

  facets() {
    const words = this.ui.words.search;
    const field = (/** @type {string} */ name, /** @type {string} */ label, hint = '') => html`<label class="field"><span>${label}</span>
      <input name=${name} autocomplete="off" placeholder=${hint} .value=${live(this.filters[name])}
        @input=${(/** @type {any} */ event) => this.set(name, event.target.value)}></label>`;
    const isFiltered = FILTERS.some(it => it !== 'q' && this.filters[it]);
    return html`<fieldset class="facets"><legend class="unseen">${words.facets}</legend>
      <label class="field"><span>${words.kind}</span><select name="kind" @change=${(/** @type {any} */ event) => this.set('kind', event.target.value)}>
        <option value="" ?selected=${!this.filters.kind}>${words.any}</option>${KINDS.map(it => html`<option value=${it}
          ?selected=${this.filters.kind === it}>${this.ui.words.kinds[it]}</option>`)}</select></label>
      ${field('claimant', words.claimant)}${field('place', words.place)}
      <label class="field"><span>${words.source}</span><select name="source" @change=${(/** @type {any} */ event) => this.set('source', event.target.value)}>
        <option value="" ?selected=${!this.filters.source}>${words.any}</option>${this.choosable.map(it => html`<option value=${it.id}
          ?selected=${this.filters.source === it.id}>${titleOf(it, it.id)}</option>`)}</select></label>
      ${field('from', words.from, '2024-11')}${field('to', words.to, '2024-12')}
      <label class="toggle"><input type="checkbox" name="hasConflict" .checked=${live(this.filters.hasConflict === 'true')}
        @change=${(/** @type {any} */ event) => this.set('hasConflict', event.target.checked ? 'true' : '')}>${words.disputed}</label>
      ${isFiltered ? html`<button type="button" class="button is-small" @click=${() => this.clear()}>${words.clear}</button>` : nothing}
    </fieldset>`;
  }

  clear() {
    for (const name of FILTERS) {
      if (name !== 'q') {
        this.filters[name] = '';
      }
    }
    this.ask();
  }

  results() {
    const {words, format} = this.ui;
    if (this.problem) {
      return failed(this.ui, this.problem, () => this.ask());
    }
    if (this.found === null) {
      return loading(this.ui, 6);
    }
    if (this.found.length === 0) {
      return empty(words.search.none, words.search.noneDetail);
    }
    return html`<h2 class="result-count">${words.search.results(this.total, format.number(this.total))}</h2>
      ${this.found.map(it => claimRow(this.ui, it, this.sources.get(it.sourceId)))}
      ${this.next ? html`<p class="more"><button type="button" class="button" @click=${() => this.more()}>${words.more}</button>
        <span class="soft numeric">${words.moreOf(format.number(this.found.length), format.number(this.total))}</span></p>` : nothing}`;
  }
}
