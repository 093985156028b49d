/**
 * What changes in the base, as it happens: by server-sent events, or by asking again where a proxy lets no stream through.
 * Views are told in batches, so that ten thousand articles coming in redraw a view once a second and not ten thousand times.
 */

/** @typedef {import('./types.js').Change} Change */
/** @typedef {'connecting'|'on'|'off'} LiveState */

const BATCH_MS = 800;
const POLL_MS = 5000;
/** A page nobody looks at gives its connection back after this; browsers allow six to a server over all tabs. */
const SLEEP_MS = 30_000;
/** More changes than this are no longer looked at one by one. */
const MOST_WAITING = 2000;
/** Streams that break this often without a single event are given up for asking. */
const MOST_FAILURES = 3;

export class Live {
  /**
   * @param {import('./api.js').Service} service
   * @param {(changes: Change[]) => void} changed an empty list says that everything has to be read again
   * @param {(state: LiveState) => void} [told]
   */
  constructor(service, changed, told = () => {}) {
    this.service = service;
    this.changed = changed;
    this.told = told;
    /** @type {Change[]} */
    this.waiting = [];
    /** The last change known; null as long as none is. @type {number|null} */
    this.last = null;
    this.failures = 0;
    this.timer = 0;
    this.poller = 0;
    this.sleeper = 0;
    this.isAsleep = false;
    this.stopped = false;
    this.lookedAt = () => document.hidden ? this.fallAsleepSoon() : this.wake();
  }

  start() {
    this.stopped = false;
    this.told('connecting');
    document.addEventListener('visibilitychange', this.lookedAt);
    this.listen();
  }

  stop() {
    document.removeEventListener('visibilitychange', this.lookedAt);
    clearTimeout(this.sleeper);
    clearTimeout(this.timer);
    this.hangUp();
  }

  hangUp() {
    this.stopped = true;
    this.stream?.close();
    clearTimeout(this.poller);
  }

  fallAsleepSoon() {
    clearTimeout(this.sleeper);
    this.sleeper = window.setTimeout(() => {
      this.isAsleep = true;
      this.hangUp();
    }, SLEEP_MS);
  }

  /** Goes on where it fell asleep; where that is not known, everything is read again. */
  wake() {
    clearTimeout(this.sleeper);
    if (this.isAsleep) {
      this.isAsleep = false;
      this.stopped = false;
      if (this.last == null) {
        this.changed([]);
      }
      this.listen();
    }
    this.tell();
  }

  listen() {
    if (this.service.key) {
      this.poll(); // an EventSource cannot show a key
      return;
    }
    const since = this.last == null ? {} : {since: this.last};
    const stream = new EventSource(this.service.address('changes/stream', since));
    this.stream = stream;
    stream.onopen = () => this.told('on');
    stream.onmessage = event => {
      this.failures = 0;
      this.take([JSON.parse(event.data)]);
    };
    stream.addEventListener('reset', () => {
      this.last = null;
      this.waiting = [];
      this.changed([]);
    });
    stream.onerror = () => {
      if (this.stopped) {
        return;
      }
      this.failures++;
      this.told('off');
      if (stream.readyState === EventSource.CLOSED || this.failures >= MOST_FAILURES) {
        stream.close();
        this.poll();
      }
    };
  }

  /** Asks every few seconds; the first question only learns where the feed stands. */
  async poll() {
    try {
      const since = this.last ?? Number.MAX_SAFE_INTEGER;
      const page = await this.service.get('changes', {since, limit: 1000});
      const restarted = this.last != null && page.last < this.last;
      this.told('on');
      if (restarted) {
        this.changed([]);
      } else {
        this.take(page.items);
      }
      this.last = page.last ?? this.last;
    } catch {
      this.told('off');
    }
    if (!this.stopped) {
      this.poller = window.setTimeout(() => this.poll(), POLL_MS);
    }
  }

  /** @param {Change[]} changes */
  take(changes) {
    const fresh = changes.filter(it => this.last == null || it.seq > this.last);
    if (fresh.length === 0) {
      return;
    }
    this.last = Math.max(this.last ?? 0, ...fresh.map(it => it.seq));
    if (this.waiting.length <= MOST_WAITING) {
      this.waiting.push(...fresh);
    }
    this.timer ||= window.setTimeout(() => this.tell(), BATCH_MS);
  }

  /** A page nobody looks at is told when somebody does. */
  tell() {
    this.timer = 0;
    if (document.hidden) {
      return;
    }
    const batch = this.waiting;
    this.waiting = [];
    if (batch.length > 0) {
      this.changed(batch.length > MOST_WAITING ? [] : batch);
    }
  }
}
