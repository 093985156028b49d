/** Numbers, days and names as a newsroom writes them, in the language of the reader. */

/** @typedef {import('./types.js').Source} Source */

/** Newsrooms that write German date their papers by this clock, wherever the reader is. */
const NEWSROOM = 'Europe/Berlin';

export class Formats {
  /** @param {'de'|'en'} language */
  constructor(language) {
    this.language = language;
    const locale = language === 'de' ? 'de-DE' : 'en-GB';
    this.numbers = new Intl.NumberFormat(locale, {maximumFractionDigits: 2});
    this.days = new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', year: 'numeric', timeZone: NEWSROOM});
    this.months = new Intl.DateTimeFormat(locale, {month: 'long', year: 'numeric', timeZone: NEWSROOM});
    this.moments = new Intl.DateTimeFormat(locale, {
      day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit',
    });
    this.relative = new Intl.RelativeTimeFormat(locale, {numeric: 'auto', style: 'long'});
  }

  /** @param {number} value */
  number(value) {
    return this.numbers.format(value);
  }

  /** @param {string} instant ISO 8601 */
  day(instant) {
    return this.days.format(new Date(instant));
  }

  /** @param {string} month as 2024-12 */
  month(month) {
    return this.months.format(new Date(`${month}-01`));
  }

  /** @param {string} instant ISO 8601 */
  moment(instant) {
    return this.moments.format(new Date(instant));
  }

  /**
   * "vor 5 Minuten"; from a month on the day itself.
   *
   * @param {string} instant ISO 8601
   */
  ago(instant) {
    const seconds = (new Date(instant).getTime() - Date.now()) / 1000;
    for (const [unit, length, most] of /** @type {const} */ ([
      ['second', 1, 60], ['minute', 60, 3600], ['hour', 3600, 86400], ['day', 86400, 86400 * 30],
    ])) {
      if (Math.abs(seconds) < most) {
        return this.relative.format(Math.round(seconds / length), unit);
      }
    }
    return this.day(instant);
  }

  /**
   * An interval in words: "9.500–10.500", "ab 10.000", "bis 12.000".
   *
   * @param {number|null|undefined} lower
   * @param {number|null|undefined} upper
   * @param {{from: string, upTo: string}} words
   */
  interval(lower, upper, words) {
    if (lower != null && upper != null) {
      return lower === upper ? this.number(lower) : `${this.number(lower)}–${this.number(upper)}`;
    }
    if (lower != null) {
      return `${words.from} ${this.number(lower)}`;
    }
    return upper != null ? `${words.upTo} ${this.number(upper)}` : '';
  }
}

/**
 * What a source is called: its headline, else its first words, else its id.
 *
 * @param {Source|undefined} source
 * @param {string} id
 */
export function titleOf(source, id) {
  return source?.title || source?.firstWords || id;
}

/** When a source appeared: given, or as its text tells. */
export function appearedAt(/** @type {Source} */ source) {
  return source.publishedAt ?? source.derived?.date ?? null;
}
