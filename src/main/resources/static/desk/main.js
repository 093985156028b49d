/** The desk: from the address to a view, from a change to a view that shows it. */
import {html, render} from './lit.js';
import {Service, SourceShelf} from './api.js';
import {Live} from './live.js';
import {Ui} from './ui.js';
import {preferredLanguage, rememberLanguage} from './words.js';
import {routeOf} from './router.js';
import {nextTheme, shell} from './shell.js';
import {failed, loading} from './parts/states.js';

/** @typedef {import('./view.js').View} View */

const root = /** @type {HTMLElement} */ (document.getElementById('desk'));
const said = /** @type {HTMLElement} */ (document.getElementById('said'));
const service = new Service();
let ui = new Ui(preferredLanguage());
/** @type {View|null} */
let view = null;
/** @type {any} */
let problem = null;
let nav = 'overview';
/** @type {import('./live.js').LiveState} */
let liveState = 'connecting';
let isDrawing = false;

/** @type {import('./view.js').Desk} */
const desk = {
  service,
  shelf: new SourceShelf(service),
  get ui() {
    return ui;
  },
  redraw,
  go(href, {replace = false} = {}) {
    history[replace ? 'replaceState' : 'pushState'](null, '', href);
    show();
  },
  rewrite(query) {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries(query)) {
      if (value) {
        address.searchParams.set(name, value);
      } else {
        address.searchParams.delete(name);
      }
    }
    history.replaceState(null, '', address);
  },
  say(words) {
    said.textContent = words;
  },
};

/** Draws once for all that changed since the last frame. */
function redraw() {
  if (!isDrawing) {
    isDrawing = true;
    queueMicrotask(draw);
  }
}

function draw() {
  isDrawing = false;
  document.documentElement.lang = ui.language;
  const title = view?.title;
  document.title = title ? `${title} – Quellenlage` : 'Quellenlage';
  render(shell({
    ui, nav, live: liveState,
    view: problem ? html`<div class="page">${failed(ui, problem, show, {isPage: true})}</div>`
      : view?.draw() ?? html`<div class="page">${loading(ui, 6)}</div>`,
    changeLanguage() {
      ui = new Ui(ui.language === 'de' ? 'en' : 'de');
      rememberLanguage(ui.language);
      redraw();
    },
    changeTheme() {
      nextTheme();
      redraw();
    },
    search(words) {
      desk.go(words ? `/search?q=${encodeURIComponent(words)}` : '/search');
    },
  }), root);
}

/** Shows the view the address names. */
async function show({isFirst = false} = {}) {
  const {pathname, searchParams} = new URL(location.href);
  const found = routeOf(pathname);
  view?.end();
  view = null;
  problem = null;
  if (!found) {
    problem = {status: 404};
    redraw();
    return;
  }
  nav = found.route.nav;
  try {
    const {default: Found} = await found.route.view();
    if (location.pathname !== pathname) {
      return; // the reader has already gone on
    }
    view = new Found(desk, found.groups, searchParams);
  } catch {
    problem = {status: 0};
  }
  redraw();
  if (!isFirst) {
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({preventScroll: true});
  }
  await /** @type {View|null} */ (view)?.start();
  if (view) {
    desk.say(/** @type {View} */ (view).title);
    showAnchor();
  }
}

/** Goes to what `#…` names, once it is there. */
function showAnchor() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id && id !== 'content') {
    queueMicrotask(() => document.getElementById(id)?.scrollIntoView({block: 'center'}));
  }
}

/** Links to views are followed on the page; all others, and those for a new tab, by the browser. */
document.addEventListener('click', event => {
  const link = event.composedPath().find(it => it instanceof HTMLAnchorElement);
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
    || event.altKey || link.target || link.origin !== location.origin || !routeOf(link.pathname)) {
    return;
  }
  if (link.pathname === location.pathname && link.search === location.search && link.hash) {
    return;
  }
  event.preventDefault();
  desk.go(link.href);
});

document.addEventListener('keydown', event => {
  const inField = /** @type {Element} */ (event.target).closest?.('input, textarea, select');
  if (event.key === '/' && !inField && !event.metaKey && !event.ctrlKey) {
    event.preventDefault();
    /** @type {HTMLElement|null} */ (document.querySelector('.view-search') ?? document.querySelector('.quick input'))?.focus();
  }
});

window.addEventListener('popstate', () => show());

const live = new Live(service, changes => {
  desk.shelf = new SourceShelf(service);
  view?.changed(changes);
}, state => {
  if (liveState !== state) {
    const returned = liveState === 'off' && state === 'on';
    liveState = state;
    redraw();
    if (returned && view?.problem) {
      view.reload();
    }
  }
});

root.replaceChildren();
draw();
show({isFirst: true});
live.start();
