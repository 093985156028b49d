/** Asks the service. Only its public interface under /api/v1 is used, here and everywhere on the desk. */

import {credentials} from './credentials.js';

/** @typedef {import('./types.js').Claim} Claim */

/** A refusal of the service, in its own words (RFC 9457), or the lack of an answer. */
export class Refused extends Error {
  /**
   * @param {number} status 0 where nobody answered
   * @param {string} title the rule that was broken
   * @param {string} detail what to do
   */
  constructor(status, title, detail) {
    super(title);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/** One service, by the address it is reached at. */
export class Service {
  /**
   * @param {string} base origin and path before `/api/v1`, without a slash at its end; empty on the desk itself
   * @param {(() => string|Promise<string>)|null} [key] where a page around it hands over the key
   */
  constructor(base = '', key = null) {
    this.base = base;
    this.key = key;
  }

  /** Whether the desk itself asks; on pages of others nothing is remembered, and no key but the one handed over is used. */
  get isOwn() {
    return this.base === '';
  }

  /**
   * The address of an operation.
   *
   * @param {string} path below /api/v1
   * @param {Record<string, unknown>} [filters] values that are empty are left out
   */
  address(path, filters = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filters)) {
      if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)) {
        query.set(name, String(value));
      }
    }
    const asked = query.toString();
    return `${this.base}/api/v1/${path}${asked ? '?' + asked : ''}`;
  }

  /**
   * @param {string} path
   * @param {Record<string, unknown>} [filters]
   * @param {AbortSignal} [signal]
   */
  async get(path, filters, signal) {
    return (await this.ask(this.address(path, filters), {signal})).json();
  }

  /**
   * A resource with the entity tag a decision on it has to name.
   *
   * @param {string} path
   * @returns {Promise<{body: any, tag: string}>}
   */
  async tagged(path) {
    const answer = await this.ask(this.address(path), {cache: 'no-store'});
    return {body: await answer.json(), tag: answer.headers.get('ETag') ?? '*'};
  }

  /** The text of a source, unchanged. */
  async text(/** @type {string} */ sourceId, /** @type {AbortSignal} */ signal) {
    const answer = await this.ask(this.address(`sources/${sourceId}/text`), {signal, headers: {Accept: 'text/plain'}});
    return answer.text();
  }

  /**
   * @param {string} path
   * @param {unknown} body
   * @param {Record<string, string>} [headers]
   * @param {AbortSignal} [signal]
   */
  async post(path, body, headers = {}, signal) {
    const answer = await this.ask(this.address(path), {
      method: 'POST', signal, body: JSON.stringify(body), headers: {'Content-Type': 'application/json', ...headers},
    });
    return answer.json();
  }

  /**
   * Every item of a collection, page by page; `seen` is told of each page as it comes.
   *
   * @param {string} path
   * @param {Record<string, unknown>} filters
   * @param {AbortSignal} signal
   * @param {(items: any[]) => void} seen
   */
  async every(path, filters, signal, seen) {
    let cursor;
    do {
      const page = await this.get(path, {...filters, limit: 500, cursor}, signal);
      seen(page.items);
      cursor = page.next;
    } while (cursor);
  }

  /**
   * A key that was handed over may have expired; where it is refused, it is asked for once more.
   *
   * @param {string} address
   * @param {RequestInit} how
   */
  async send(address, how) {
    const answer = await this.sendOnce(address, how);
    return answer.status === 401 && this.key && !how.method ? this.sendOnce(address, how) : answer;
  }

  /**
   * @param {string} address
   * @param {RequestInit} how
   */
  async sendOnce(address, how) {
    const known = this.key ? await this.key() : this.isOwn ? credentials.readingKey : '';
    /** @type {Record<string, string>} */
    const key = known ? {Authorization: `Bearer ${known}`} : {};
    return fetch(address, {credentials: 'omit', ...how, headers: {Accept: 'application/json', ...key, ...how.headers}});
  }

  /**
   * @param {string} address
   * @param {RequestInit} how
   */
  async ask(address, how) {
    let answer;
    try {
      answer = await this.send(address, how);
    } catch (failure) {
      if (how.signal?.aborted) {
        throw failure;
      }
      throw new Refused(0, '', '');
    }
    if (!answer.ok) {
      if (answer.status === 401 && !how.method && this.isOwn) {
        credentials.readingNeedsKey();
      }
      const problem = await answer.json().catch(() => ({}));
      throw new Refused(answer.status, problem.title ?? String(answer.status), problem.detail ?? '');
    }
    return answer;
  }
}

/** So many sources or lines for print one request may name. */
const MOST_IDS = 100;

/**
 * Claims by id, in one request.
 *
 * @param {Service} service
 * @param {string[]} ids
 * @param {AbortSignal} [signal]
 * @returns {Promise<Claim[]>}
 */
export async function claimsById(service, ids, signal) {
  if (ids.length === 0) {
    return [];
  }
  const wanted = ids.slice(0, 200);
  return (await service.get('claims', {ids: wanted.join(','), limit: wanted.length}, signal)).items;
}

/**
 * Lines for print of claims, in one request.
 *
 * @param {Service} service
 * @param {string[]} ids
 * @param {AbortSignal} [signal]
 * @returns {Promise<Map<string, import('./types.js').Labels>>} by the id of the claim
 */
export async function linesById(service, ids, signal) {
  if (ids.length === 0) {
    return new Map();
  }
  const found = await service.get('claims/attribution-lines', {ids: ids.slice(0, MOST_IDS).join(',')}, signal);
  return new Map(found.items.map((/** @type {any} */ it) => [it.claimId, it.lines]));
}

/**
 * Remembers sources, so that a view asks for each of them once; those asked for at the same moment share a request.
 */
export class SourceShelf {
  /** @param {Service} service */
  constructor(service) {
    this.service = service;
    /** @type {Map<string, Promise<import('./types.js').Source|null>>} */
    this.known = new Map();
    /** Those to be asked for next. @type {Set<string>} */
    this.wanted = new Set();
    /** The request that will bring them. @type {Promise<Map<string, import('./types.js').Source>>|null} */
    this.coming = null;
  }

  /** @param {string} id */
  get(id) {
    let source = this.known.get(id);
    if (!source) {
      this.wanted.add(id);
      this.coming ??= Promise.resolve().then(() => this.fetch());
      source = this.coming.then(found => found.get(id) ?? null);
      this.known.set(id, source);
    }
    return source;
  }

  /** What could not be had is asked for again the next time. */
  async fetch() {
    const ids = [...this.wanted];
    this.wanted.clear();
    this.coming = null;
    /** @type {Map<string, import('./types.js').Source>} */
    const found = new Map();
    for (let from = 0; from < ids.length; from += MOST_IDS) {
      const some = ids.slice(from, from + MOST_IDS);
      try {
        const page = await this.service.get('sources', {ids: some.join(','), limit: some.length});
        page.items.forEach((/** @type {import('./types.js').Source} */ it) => found.set(it.id, it));
      } catch {
        some.forEach(it => this.known.delete(it));
      }
    }
    return found;
  }

  /**
   * @param {Iterable<string>} ids
   * @returns {Promise<Map<string, import('./types.js').Source>>}
   */
  async all(ids) {
    const found = new Map();
    await Promise.all([...new Set(ids)].map(async id => {
      const source = await this.get(id);
      if (source) {
        found.set(id, source);
      }
    }));
    return found;
  }
}
