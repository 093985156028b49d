/** A list that grows by pages: what sources and questions have in common. */
import {html, nothing} from '../lit.js';
import {Exports} from '../parts/export.js';
import {View} from '../view.js';
import {empty} from '../parts/states.js';

const PAGE = 30;

/** @template T */
export class ListView extends View {
  /** @param {ConstructorParameters<typeof View>} given */
  constructor(...given) {
    super(...given);
    /** @type {T[]} */
    this.items = [];
    /** @type {string|null} */
    this.next = null;
    this.total = 0;
    const [path, filters] = this.asked;
    this.exports = path === 'questions' ? new Exports(this, path, () => filters) : null;
  }

  /** @returns {{title: string, lead: string, none: string, noneDetail: string}} */
  get sayings() {
    throw new Error('a list says what it lists');
  }

  /** The collection below /api/v1 and its filters. @returns {[string, Record<string, unknown>]} */
  get asked() {
    throw new Error('a list says what it asks for');
  }

  get title() {
    return this.sayings.title;
  }

  async load() {
    const [path, filters] = this.asked;
    const page = await this.service.get(path, {...filters, limit: Math.min(200, Math.max(PAGE, this.items.length))}, this.signal);
    this.items = page.items;
    this.next = page.next;
    this.total = page.total;
  }

  async more() {
    const [path, filters] = this.asked;
    const page = await this.service.get(path, {...filters, limit: PAGE, cursor: this.next}, this.signal);
    this.items = [...this.items, ...page.items];
    this.next = page.next;
    this.desk.redraw();
  }

  render() {
    const {words, format} = this.ui;
    const said = this.sayings;
    return html`<div class="page narrow">
      <header class="page-head"><h1>${said.title} <span class="count numeric">${format.number(this.total)}</span></h1><p class="lead">${said.lead}</p></header>
      ${this.items.length === 0 ? empty(said.none, said.noneDetail) : html`<ul class="lines is-large">${this.items.map(it => html`<li>${this.line(it)}</li>`)}</ul>`}
      ${this.next ? html`<p class="more"><button type="button" class="button" @click=${() => this.more()}>${words.more}</button>
        <span class="soft numeric">${words.moreOf(format.number(this.items.length), format.number(this.total))}</span></p>` : nothing}
      ${this.items.length > 0 ? this.exports?.draw() : nothing}
    </div>`;
  }

  /**
   * @param {T} _item
   * @returns {unknown}
   */
  line(_item) {
    return nothing;
  }
}
