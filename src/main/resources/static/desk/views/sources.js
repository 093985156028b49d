/** All sources, the newest first. */
import {html} from '../lit.js';
import {ListView} from './list.js';
import {appearedAt, titleOf} from '../format.js';

/** @extends {ListView<import('../types.js').Source>} */
export default class Sources extends ListView {
  get sayings() {
    const words = this.ui.words.source;
    return {title: words.listTitle, lead: words.listLead, none: words.none, noneDetail: words.noneDetail};
  }

  /** @returns {[string, Record<string, unknown>]} */
  get asked() {
    return ['sources', {}];
  }

  /** @param {import('../types.js').Source} it */
  line(it) {
    const {words, format} = this.ui;
    const appeared = appearedAt(it);
    const known = [it.publisher, appeared ? format.day(appeared) : words.source.unknownDate, words.claims(it.claimCount, format.number(it.claimCount))];
    return html`<a href=${this.ui.sourceAt(it.id)}>${titleOf(it, it.id)}</a><p class="soft">${known.filter(Boolean).join(' · ')}</p>`;
  }
}
