/** The frame around every view: name, navigation, search, live light, language and colours. */
import {html, nothing} from './lit.js';

/** @typedef {import('./ui.js').Ui} Ui */
/** @typedef {'auto'|'light'|'dark'} Theme */

const THEMES = /** @type {Theme[]} */ (['auto', 'light', 'dark']);
const SIGNS = {auto: '◐', light: '☀', dark: '☾'};
const REMEMBERED = 'quellenlage.theme';

/**
 * @typedef {object} Frame
 * @property {Ui} ui
 * @property {string} nav the entry that is current
 * @property {import('./live.js').LiveState} live
 * @property {unknown} view
 * @property {() => void} changeLanguage
 * @property {() => void} changeTheme
 * @property {(words: string) => void} search
 */

/** @param {Frame} frame */
export function shell({ui, nav, live, view, changeLanguage, changeTheme, search}) {
  const {words} = ui;
  const entry = (/** @type {'overview'|'search'|'check'|'review'} */ name, /** @type {string} */ href) => html`
    <li><a href=${href} aria-current=${nav === name ? 'page' : nothing}>${words.nav[name]}</a></li>`;
  return html`
    <a class="skip" href="#content">${words.skip}</a>
    <header class="masthead"><div class="masthead-row">
      <a class="wordmark" href="/"><img src="/quellenlage.svg" alt="" width="28" height="28">Quellenlage</a>
      <nav aria-label=${words.nav.label}><ul class="nav">
        ${entry('overview', '/')}${entry('search', '/search')}${entry('check', '/check')}${entry('review', '/review')}
      </ul></nav>
      <form class="quick" role="search" ?hidden=${nav === 'search'} @submit=${(/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (event.target).elements.namedItem('q'));
    search(field.value);
    field.value = '';
  }}><input name="q" type="search" autocomplete="off" placeholder=${words.quickSearch} aria-label=${words.quickSearch}></form>
      <div class="settings">
        <span class="live live-${live}" title=${words.live[live]}><span class="live-light" aria-hidden="true"></span><span
          class="unseen">${words.live[live]}</span></span>
        <button type="button" class="setting" @click=${changeTheme} title=${`${words.settings.theme}: ${words.settings.themes[theme()]}`}
          aria-label=${`${words.settings.theme}: ${words.settings.themes[theme()]}`}><span aria-hidden="true">${SIGNS[theme()]}</span></button>
        <button type="button" class="setting" lang=${ui.language === 'de' ? 'en' : 'de'}
          @click=${changeLanguage}>${words.settings.language}</button>
      </div>
    </div></header>
    <main id="content" tabindex="-1">${view}</main>
    <footer class="footer"><p>${words.motto}</p>
      <ul><li><a href="/swagger-ui.html">${words.footer.api}</a></li><li><a href="/v3/api-docs">OpenAPI 3.1</a></li>
      <li><a href="/actuator/health">${words.footer.health}</a></li></ul></footer>`;
}

/** @returns {Theme} */
export function theme() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}

/** Goes on to the next: as the system, light, dark. */
export function nextTheme() {
  const chosen = THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length];
  if (chosen === 'auto') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = chosen;
  }
  try {
    localStorage.setItem(REMEMBERED, chosen);
  } catch {
    // asked again next time
  }
}
