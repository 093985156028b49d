/** From values to places on a plot. Plain arithmetic, no drawing. */

/**
 * Round steps that cover a range: 9.500 to 11.550 gives 9.500, 10.000, 10.500, 11.000, 11.500.
 *
 * @param {number} least
 * @param {number} most
 * @param {number} wanted about how many
 * @param {boolean} [whole] whether only whole numbers make sense: there are no 17.5 people
 */
export function ticks(least, most, wanted, whole = false) {
  const nice = niceStep((most - least) / Math.max(1, wanted - 1));
  const step = whole ? Math.max(1, Math.floor(nice)) : nice;
  const first = Math.ceil(least / step - 1e-9) * step;
  const found = [];
  for (let value = first; value <= most + step * 1e-9; value += step) {
    found.push(Number(value.toPrecision(12)));
  }
  return found;
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(/** @type {number} */ rough) {
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const mantissa = rough / power;
  return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 2.5 ? 2.5 : mantissa <= 5 ? 5 : 10);
}

/** How much of the range is left free beyond the last value where an interval is open. */
const ROOM_BEYOND = 0.3;

/**
 * @typedef {{lower?: number|null, upper?: number|null}} Interval an end that is missing is open
 */

/** Places values between 0 and 1; by their size, or by their order of magnitude where they lie far apart. */
export class Scale {
  /**
   * @param {number} least
   * @param {number} most
   * @param {number} [width] the least range to be shown; without it a tenth of the value to either side
   * @param {boolean} [whole] whether only whole numbers make sense
   */
  constructor(least, most, width, whole = false) {
    this.whole = whole;
    this.logarithmic = width === undefined && least > 0 && most / least > 60;
    const range = most - least;
    const narrow = width ?? (Math.abs(least) * 0.2 || 2);
    const pad = range === 0 || range < (width ?? 0) ? (narrow - range) / 2 : range * 0.12;
    this.least = this.logarithmic ? least / 1.6 : least >= 0 && width === undefined ? Math.max(0, least - pad) : least - pad;
    this.most = this.logarithmic ? most * 1.6 : most + pad;
  }

  /**
   * The scale on which all these intervals can be seen; null where there is nothing to measure.
   *
   * @param {Interval[]} intervals
   * @param {number} [width] as above
   */
  static over(intervals, width) {
    const ends = intervals.flatMap(it => [it.lower, it.upper]).filter(it => typeof it === 'number');
    if (ends.length === 0) {
      return null;
    }
    const least = Math.min(...ends);
    const most = Math.max(...ends);
    const isOpen = intervals.some(it => it.lower != null && it.upper == null);
    const whole = ends.every(it => Number.isInteger(it));
    return new Scale(least, isOpen ? most + ROOM_BEYOND * (most - least) : most, width, whole); // "mehr als" needs room to run out
  }

  /**
   * @param {number} value
   * @returns {number} 0 at the left edge, 1 at the right
   */
  at(value) {
    const place = this.logarithmic
      ? Math.log(Math.max(value, this.least) / this.least) / Math.log(this.most / this.least)
      : (value - this.least) / (this.most - this.least);
    return Math.min(1, Math.max(0, place));
  }

  /** @param {number} wanted */
  ticks(wanted) {
    if (!this.logarithmic) {
      return ticks(this.least, this.most, wanted, this.whole);
    }
    const found = [];
    for (let power = Math.ceil(Math.log10(this.least)); 10 ** power <= this.most; power++) {
      found.push(10 ** power);
    }
    return found;
  }
}

/**
 * The letter of a position, the same in every plot of a view: A, B, …, Z, 27, 28.
 *
 * @param {number} index
 */
export function letter(index) {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
