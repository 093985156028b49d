/** What every part of the desk needs to draw itself: words, formats, addresses. One object, handed down. */
import {Formats} from './format.js';
import {wordsFor} from './words.js';

/** @typedef {import('./types.js').Labels} Labels */

export class Ui {
  /**
   * @param {'de'|'en'} language
   * @param {string} home where the desk lives, without a slash at its end; empty on the desk itself
   */
  constructor(language, home = '') {
    this.language = language;
    this.words = wordsFor(language);
    this.format = new Formats(language);
    this.home = home;
  }

  /** Whether links lead away from the page they stand on. */
  get isGuest() {
    return this.home !== '';
  }

  /** Where a link opens: beside the page it stands on, when that page is not ours. */
  get target() {
    return this.isGuest ? '_blank' : undefined;
  }

  /** @param {Labels} labels */
  label(labels) {
    return labels[this.language];
  }

  /** @param {string} id */
  questionAt(id) {
    return `${this.home}/questions/${id}`;
  }

  /**
   * @param {string} id
   * @param {string} [claim] the claim to be marked
   */
  sourceAt(id, claim) {
    return `${this.home}/sources/${id}${claim ? '?claim=' + claim : ''}`;
  }

  /** @param {string} id */
  reviewAt(id) {
    return `${this.home}/review?conflict=${id}`;
  }
}
