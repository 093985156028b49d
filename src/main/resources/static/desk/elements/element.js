/** What the embedded elements have in common: a shadow of their own, the service they ask, language, colours, live changes. */
import {html, nothing, render} from '../lit.js';
import {Service, SourceShelf} from '../api.js';
import {Live} from '../live.js';
import {Ui} from '../ui.js';
import {preferredLanguage} from '../words.js';
import {failed, loading} from '../parts/states.js';

/** Where this service lives, told by the address this module was loaded from. */
const HOME = new URL('../..', import.meta.url).href.replace(/\/$/, '');
const STYLES = ['tokens.css', 'parts.css', 'element.css'];

/** @typedef {{live: Live, told: Set<(changes: import('../types.js').Change[]) => void>}} Feed */

/** One feed for all elements of a page that ask the same service. @type {Map<string, Feed>} */
const feeds = new Map();
/** @type {Promise<CSSStyleSheet[]>|undefined} */
let sheets;

/** Style sheets are fetched once and shared by all elements of a page. */
function styleSheets() {
  sheets ??= Promise.all(STYLES.map(async name => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch(`${HOME}/desk/style/${name}`)).text());
    return sheet;
  }));
  return sheets;
}

export class QuellenlageElement extends HTMLElement {
  /** Attributes every element knows. */
  static common = ['service', 'lang', 'theme', 'live', 'key'];

  constructor() {
    super();
    this.root = this.attachShadow({mode: 'open'});
    this.ending = new AbortController();
    /** @type {any} */
    this.problem = null;
    this.loaded = false;
    /** @type {string|(() => string|Promise<string>)|null} */
    this.handedOver = null;
    this.changed = (/** @type {import('../types.js').Change[]} */ changes) => {
      if (changes.length === 0 || this.concerns(changes)) {
        this.start();
      }
    };
  }

  /**
   * The key for reading, where the service wants one: itself, or a function that fetches it whenever it is needed. It is
   * kept in this object alone and sent to the service alone.
   *
   * @param {string|(() => string|Promise<string>)|null} key
   */
  set key(key) {
    this.handedOver = key;
    this.attributeChangedCallback();
  }

  /** What stands there can be set, not read. */
  get key() {
    return null;
  }

  /** @returns {(() => string|Promise<string>)|null} */
  keeper() {
    const key = this.handedOver ?? this.getAttribute('key');
    return typeof key === 'function' ? key : key ? () => key : null;
  }

  connectedCallback() {
    if (Object.hasOwn(this, 'key')) { // the page was faster than the script
      const {key} = this;
      Reflect.deleteProperty(this, 'key');
      this.handedOver = key;
    }
    this.home = (this.getAttribute('service') ?? HOME).replace(/\/$/, '');
    this.service = new Service(this.home, this.keeper());
    this.shelf = new SourceShelf(this.service);
    this.ui = new Ui(this.language(), this.home);
    this.ending = new AbortController();
    styleSheets().then(found => {
      this.root.adoptedStyleSheets = found;
      this.redraw();
    }).catch(() => this.redraw());
    if (this.getAttribute('live') !== 'off') {
      this.listen();
    }
    this.start();
  }

  disconnectedCallback() {
    this.ending.abort();
    for (const [home, feed] of feeds) {
      if (feed.told.delete(this.changed) && feed.told.size === 0) {
        feed.live.stop();
        feeds.delete(home);
      }
    }
  }

  attributeChangedCallback() {
    if (this.isConnected && this.service) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  /** Its own, else that of the page around it. @returns {'de'|'en'} */
  language() {
    const named = /** @type {HTMLElement|null} */ (this.closest('[lang]'))?.lang.slice(0, 2).toLowerCase();
    return named === 'de' || named === 'en' ? named : preferredLanguage();
  }

  listen() {
    const home = /** @type {string} */ (this.home) + (this.service?.key ? ' with a key' : '');
    let feed = feeds.get(home);
    if (!feed) {
      /** @type {Feed['told']} */
      const told = new Set();
      feed = {told, live: new Live(/** @type {Service} */ (this.service), changes => told.forEach(tell => tell(changes)))};
      feeds.set(home, feed);
      feed.live.start();
    }
    feed.told.add(this.changed);
  }

  /** Whether its attributes say what to show; until they do, it waits. */
  get isAsked() {
    return true;
  }

  async start() {
    const {signal} = this.ending;
    if (!this.isAsked) {
      return;
    }
    try {
      await this.load(signal);
      this.loaded = true;
      this.problem = null;
    } catch (problem) {
      if (signal.aborted) {
        return;
      }
      this.problem = problem;
    }
    this.redraw();
  }

  /** @param {AbortSignal} _signal */
  async load(_signal) {}

  /** @param {import('../types.js').Change[]} _changes */
  concerns(_changes) {
    return true;
  }

  redraw() {
    if (!this.ui || this.root.adoptedStyleSheets.length === 0) {
      return; // nothing is drawn before it can be drawn well
    }
    const ui = /** @type {Ui} */ (this.ui);
    const content = this.problem && !this.loaded ? failed(ui, this.problem, () => this.start())
      : this.loaded ? this.render() : loading(ui, 5);
    render(html`<section class="frame" lang=${ui.language} aria-label=${this.caption ?? nothing}>${content}
      <p class="imprint"><a href=${this.home + '/'} target="_blank" rel="noopener">Quellenlage</a></p></section>`, this.root);
  }

  /** What the section is called. @returns {string|undefined} */
  get caption() {
    return undefined;
  }

  /** @returns {unknown} */
  render() {
    return nothing;
  }

  /**
   * Tells the page around it what a reader looks at.
   *
   * @param {Record<string, unknown>} detail
   */
  tell(detail) {
    this.dispatchEvent(new CustomEvent('quellenlage-select', {detail, bubbles: true, composed: true}));
  }
}
