/** Addresses and the views they lead to. Each view is fetched when it is first asked for. */

/**
 * @typedef {object} Route
 * @property {RegExp} path
 * @property {string} nav which entry of the navigation it belongs to
 * @property {() => Promise<{default: typeof import('./view.js').View}>} view
 */

/** @type {Route[]} */
export const ROUTES = [
  {path: /^\/(?:index\.html)?$/, nav: 'overview', view: () => import('./views/overview.js')},
  {path: /^\/questions\/(?<id>[\w-]+)$/, nav: 'overview', view: () => import('./views/question.js')},
  {path: /^\/questions$/, nav: 'overview', view: () => import('./views/questions.js')},
  {path: /^\/sources\/(?<id>[\w-]+)$/, nav: 'overview', view: () => import('./views/source.js')},
  {path: /^\/sources$/, nav: 'overview', view: () => import('./views/sources.js')},
  {path: /^\/search$/, nav: 'search', view: () => import('./views/search.js')},
  {path: /^\/check$/, nav: 'check', view: () => import('./views/check.js')},
  {path: /^\/review$/, nav: 'review', view: () => import('./views/review.js')},
];

/**
 * @param {string} path
 * @returns {{route: Route, groups: Record<string, string>}|null}
 */
export function routeOf(path) {
  for (const route of ROUTES) {
    const match = route.path.exec(path);
    if (match) {
      return {route, groups: match.groups ?? {}};
    }
  }
  return null;
}
