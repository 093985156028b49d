/**
 * The one place that names the library: lit-html, served by this service from its WebJar. Templates insert values as
 * text, never as markup, which is what keeps an article with `<script>` in it an article.
 */
export {html, svg, nothing, render} from '../webjars/lit-html/lit-html.js';
export {repeat} from '../webjars/lit-html/directives/repeat.js';
export {classMap} from '../webjars/lit-html/directives/class-map.js';
export {live} from '../webjars/lit-html/directives/live.js';
export {ref} from '../webjars/lit-html/directives/ref.js';
