/** All questions, the most disputed first. */
import {html} from '../lit.js';
import {ListView} from './list.js';
import {kindTag} from '../parts/claim.js';

/** @extends {ListView<import('../types.js').Question>} */
export default class Questions extends ListView {
  get sayings() {
    const words = this.ui.words.question;
    return {title: words.listTitle, lead: words.listLead, none: words.none, noneDetail: words.noneDetail};
  }

  /** @returns {[string, Record<string, unknown>]} */
  get asked() {
    return ['questions', {sort: 'DISPUTED'}];
  }

  /** @param {import('../types.js').Question} it */
  line(it) {
    const {words, format} = this.ui;
    return html`<a href=${this.ui.questionAt(it.id)}>${this.ui.label(it.labels)}</a>
      <p class="facts">${kindTag(this.ui, it.kind)}<span>${[
        words.overview.answers(it.propositionCount, format.number(it.propositionCount)),
        words.sources(it.sourceCount, format.number(it.sourceCount)),
        it.conflictCount ? words.conflicts(it.conflictCount, format.number(it.conflictCount)) : null,
      ].filter(Boolean).join(' · ')}</span></p>`;
  }
}
