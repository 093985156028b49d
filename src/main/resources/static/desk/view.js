/** What every view has in common: it loads, draws, listens to changes and ends. */
import {html} from './lit.js';
import {failed, loading} from './parts/states.js';

/** @typedef {import('./types.js').Change} Change */

/**
 * @typedef {object} Desk What a view may use.
 * @property {import('./api.js').Service} service
 * @property {import('./api.js').SourceShelf} shelf
 * @property {import('./ui.js').Ui} ui
 * @property {() => void} redraw
 * @property {(href: string, how?: {replace?: boolean}) => void} go to another address
 * @property {(query: Record<string, string|null|undefined>) => void} rewrite the address of this view, without loading it anew
 * @property {(words: string) => void} say to a screen reader
 */

/** While much comes in, a view is read anew no more often than this. */
const CALM_MS = 3000;

export class View {
  /**
   * @param {Desk} desk
   * @param {Record<string, string>} path what stands in the address
   * @param {URLSearchParams} query
   */
  constructor(desk, path, query) {
    this.desk = desk;
    this.path = path;
    this.query = query;
    this.ending = new AbortController();
    /** What went wrong while loading. @type {any} */
    this.problem = null;
    this.loaded = false;
    /** A reload that is on its way, or waits for its turn. */
    this.reloading = 0;
    this.reloadedAt = 0;
  }

  get signal() {
    return this.ending.signal;
  }

  get ui() {
    return this.desk.ui;
  }

  get service() {
    return this.desk.service;
  }

  /** What stands in the browser's title; views say more. */
  get title() {
    return '';
  }

  /** Loads, and draws what came of it: the view or the reason why not. */
  async start() {
    try {
      await this.load();
      this.loaded = true;
      this.problem = null;
    } catch (problem) {
      if (this.signal.aborted) {
        return;
      }
      this.problem = problem;
    }
    this.desk.redraw();
  }

  /** Loads again what is shown; what is on the page stays there until then. */
  reload() {
    return this.start();
  }

  end() {
    this.ending.abort();
    clearTimeout(this.reloading);
  }

  /** @returns {Promise<void>} */
  async load() {}

  /** @param {Change[]} changes an empty list: everything may have changed */
  changed(changes) {
    if (changes.length > 0 && !this.concerns(changes) || this.reloading) {
      return;
    }
    const wait = Math.max(0, this.reloadedAt + CALM_MS - Date.now());
    this.reloading = window.setTimeout(async () => {
      await this.reload();
      this.reloading = 0;
      this.reloadedAt = Date.now();
      this.desk.say(this.ui.words.live.updated);
    }, wait);
  }

  /**
   * Whether changes touch what is shown.
   *
   * @param {Change[]} _changes
   */
  concerns(_changes) {
    return true;
  }

  draw() {
    if (this.problem && !this.loaded) {
      return html`<div class="page">${failed(this.ui, this.problem, () => {
        this.problem = null;
        this.desk.redraw();
        this.start();
      }, {isPage: true})}</div>`;
    }
    return this.loaded ? this.render() : html`<div class="page"><h1 class="unseen">${this.title}</h1>${loading(this.ui, 6)}</div>`;
  }

  /** @returns {unknown} */
  render() {
    return '';
  }
}

/**
 * Calls once, when nothing more has come for a while.
 *
 * @param {() => void} call
 * @param {number} ms
 */
export function afterPause(call, ms) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(call, ms);
  };
}
