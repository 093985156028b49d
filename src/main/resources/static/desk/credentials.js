/**
 * Who is at the desk: the key lives as long as the window, the name as long as the browser likes. Where storage is
 * forbidden, the page itself remembers.
 */
const KEY = 'quellenlage.key';
const REVIEWER = 'quellenlage.reviewer';
/** Set once the service has asked for a key to read. */
const LOCKED = 'quellenlage.locked';

/** @type {Map<string, string>} */
const memory = new Map();

/**
 * @param {'sessionStorage'|'localStorage'} where
 * @param {string} name
 */
function recall(where, name) {
  try {
    return window[where].getItem(name) ?? '';
  } catch {
    return memory.get(name) ?? '';
  }
}

/**
 * @param {'sessionStorage'|'localStorage'} where
 * @param {string} name
 * @param {string} value
 */
function remember(where, name, value) {
  memory.set(name, value);
  try {
    window[where].setItem(name, value);
  } catch {
    // storage is forbidden
  }
}

export const credentials = {
  get key() {
    return recall('sessionStorage', KEY);
  },
  set key(value) {
    remember('sessionStorage', KEY, value.trim());
  },
  get reviewer() {
    return recall('localStorage', REVIEWER);
  },
  set reviewer(value) {
    remember('localStorage', REVIEWER, value.trim());
  },
  /** The key, where reading needs one too; else it is shown only to what writes. */
  get readingKey() {
    return recall('sessionStorage', LOCKED) ? this.key : '';
  },
  readingNeedsKey() {
    remember('sessionStorage', LOCKED, 'yes');
  },
};
