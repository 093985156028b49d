/** Which words the desk speaks: those of the reader's browser, German where it speaks neither German nor English. */
import {german} from './words.de.js';
import {english} from './words.en.js';

/** @typedef {typeof german} Words */

const SPOKEN = {de: german, en: english};
const REMEMBERED = 'quellenlage.language';

/** @returns {'de'|'en'} */
export function preferredLanguage() {
  const chosen = new URLSearchParams(location.search).get('lang') ?? remembered();
  for (const tag of [chosen, ...navigator.languages]) {
    const language = tag?.slice(0, 2).toLowerCase();
    if (language === 'de' || language === 'en') {
      return language;
    }
  }
  return 'de';
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null; // storage is forbidden: the browser's language will do
  }
}

/** @param {'de'|'en'} language */
export function rememberLanguage(language) {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // asked again next time
  }
}

/**
 * @param {'de'|'en'} language
 * @returns {Words}
 */
export function wordsFor(language) {
  return SPOKEN[language];
}

/**
 * The word for a constant of the interface; a constant that is new to the desk is shown as it is, in small letters.
 *
 * @param {Record<string, string>} names
 * @param {string|null|undefined} constant
 */
export function named(names, constant) {
  return constant ? names[constant] ?? constant.replaceAll('_', ' ').toLowerCase() : '';
}
