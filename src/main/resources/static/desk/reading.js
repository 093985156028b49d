/**
 * What was read in an article, as far as it is looked at: claims and annotations come in the order of the text, page by
 * page, and no page is asked for before the words it speaks of are near the screen.
 */

/** @typedef {import('./types.js').Claim} Claim */
/** @typedef {import('./types.js').Annotation} Annotation */

const PAGE = 500;

/** One list that is read on until it reaches a place in the text. @template T */
class Reaching {
  /**
   * @param {import('./api.js').Service} service
   * @param {string} path
   * @param {(item: T) => number} place where an item stands
   */
  constructor(service, path, place) {
    this.service = service;
    this.path = path;
    this.place = place;
    /** @type {T[]} */
    this.items = [];
    /** @type {string|null|undefined} */
    this.cursor = undefined;
  }

  get isWhole() {
    return this.cursor === null;
  }

  /**
   * @param {number} offset
   * @param {AbortSignal} signal
   */
  async reach(offset, signal) {
    while (!this.isWhole && this.last() <= offset) {
      const page = await this.service.get(this.path, {limit: PAGE, cursor: this.cursor}, signal);
      this.items = [...this.items, ...page.items];
      this.cursor = page.next;
    }
  }

  /** Items may stand a little before others that came earlier; the last one still tells how far the list has come. */
  last() {
    const last = this.items.at(-1);
    return last ? this.place(last) : -1;
  }
}

export class ReadingOf {
  /**
   * @param {import('./api.js').Service} service
   * @param {string} id of the source
   */
  constructor(service, id) {
    this.service = service;
    this.claimsRead = new Reaching(service, `sources/${id}/claims`, (/** @type {Claim} */ it) => it.evidence.utf16Start);
    this.annotationsRead = new Reaching(service, `sources/${id}/annotations`, (/** @type {Annotation} */ it) => it.start);
    /** A claim that was asked for by its id, until the list reaches it. @type {Claim|null} */
    this.asked = null;
  }

  /** @returns {Claim[]} */
  get claims() {
    const read = this.claimsRead.items;
    return this.asked && !read.some(it => it.id === this.asked?.id) ? [...read, this.asked] : read;
  }

  /** @returns {Annotation[]} */
  get annotations() {
    return this.annotationsRead.items.filter(it => it.type === 'SPEECH' || it.type === 'BOILERPLATE');
  }

  get isWhole() {
    return this.claimsRead.isWhole && this.annotationsRead.isWhole;
  }

  /**
   * Reads on until everything before a place in the text is there.
   *
   * @param {number} offset
   * @param {AbortSignal} signal
   */
  async reach(offset, signal) {
    await Promise.all([this.claimsRead.reach(offset, signal), this.annotationsRead.reach(offset, signal)]);
  }

  /** Reads the next claims, wherever they stand. */
  async more(/** @type {AbortSignal} */ signal) {
    await this.claimsRead.reach(this.claimsRead.last(), signal);
  }

  /**
   * A claim by its id, wherever in the text it stands.
   *
   * @param {string} id
   * @param {AbortSignal} signal
   * @returns {Promise<Claim|null>}
   */
  async claim(id, signal) {
    const known = this.claims.find(it => it.id === id);
    if (known) {
      return known;
    }
    this.asked = await this.service.get(`claims/${encodeURIComponent(id)}`, {}, signal).catch(() => null);
    return this.asked;
  }
}
