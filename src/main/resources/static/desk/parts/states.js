/** What a view shows when it has nothing to show: yet, at all, or because something failed. */
import {html, nothing} from '../lit.js';
import {credentials} from '../credentials.js';

/** @typedef {import('../ui.js').Ui} Ui */

/**
 * Grey lines where text will stand; said once to a screen reader.
 *
 * @param {Ui} ui
 * @param {number} lines
 */
export function loading(ui, lines = 4) {
  return html`<div class="loading" role="status"><span class="unseen">${ui.words.loading}</span>
    ${Array.from({length: lines}, () => html`<div class="loading-line" aria-hidden="true"></div>`)}</div>`;
}

/**
 * @param {string} title
 * @param {string} [detail]
 */
export function empty(title, detail) {
  return html`<div class="empty"><p class="empty-title">${title}</p>${detail ? html`<p>${detail}</p>` : nothing}</div>`;
}

/**
 * @param {Ui} ui
 * @param {any} problem what was thrown
 * @param {() => void} [again]
 * @param {{isPage?: boolean}} [how] whether it stands for the whole page
 */
export function failed(ui, problem, again, {isPage = false} = {}) {
  const words = ui.words.errors;
  const [title, detail] = problem?.status === 0 ? [words.unreachable, words.unreachableDetail]
    : problem?.status === 401 ? [words.locked, ui.isGuest ? words.lockedForGuests : words.lockedDetail]
    : problem?.status === 404 ? [words.notFound, words.notFoundDetail]
      : [problem?.title || words.title, problem?.detail ?? ''];
  return html`<div class="failed" role="alert">${isPage ? html`<h1 class="empty-title">${title}</h1>`
    : html`<p class="empty-title">${title}</p>`}<p>${detail}</p>
    ${again && problem?.status === 401 && !ui.isGuest ? keyForm(ui, again) : again && problem?.status !== 404
    ? html`<button type="button" class="button" @click=${again}>${ui.words.retry}</button>` : nothing}</div>`;
}

/**
 * @param {Ui} ui
 * @param {() => void} again
 */
function keyForm(ui, again) {
  return html`<form class="key-form" @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    credentials.key = /** @type {HTMLInputElement} */ (form.elements.namedItem('reading-key')).value;
    again();
  }}><input name="reading-key" type="password" autocomplete="off" aria-label=${ui.words.review.key}>
    <button class="button is-main">${ui.words.errors.unlock}</button></form>`;
}
