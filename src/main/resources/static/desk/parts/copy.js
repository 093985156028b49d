/** A line that is ready for print, with a button that copies it. */
import {html} from '../lit.js';

/** @typedef {import('../ui.js').Ui} Ui */

const SHOWN_FOR_MS = 1600;

/**
 * @param {Ui} ui
 * @param {string} line
 */
export function printLine(ui, line) {
  return html`<p class="print-line"><span class="print-words">${line}</span>
    <button type="button" class="button is-small" @click=${(/** @type {Event} */ event) => copy(ui, line, event)}
      aria-label=${`${ui.words.copy}: ${line}`}><span aria-live="polite">${ui.words.copy}</span></button></p>`;
}

/**
 * @param {Ui} ui
 * @param {string} line
 * @param {Event} event
 */
async function copy(ui, line, event) {
  const said = /** @type {HTMLElement} */ (event.currentTarget).firstElementChild;
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    copyBySelection(line); // no clipboard without https
  }
  if (said) {
    said.textContent = ui.words.copied;
    setTimeout(() => said.textContent = ui.words.copy, SHOWN_FOR_MS);
  }
}

/** @param {string} line */
function copyBySelection(line) {
  const area = document.createElement('textarea');
  area.value = line;
  area.setAttribute('readonly', '');
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
