/**
 * Parts of the desk for other pages. One line brings them:
 *
 *   <script type="module" src="https://quellenlage.example/elements.js"></script>
 *
 * and then, anywhere on the page:
 *
 *   <quellenlage-conflicts limit="5"></quellenlage-conflicts>
 *   <quellenlage-question question="que_…"></quellenlage-question>
 *   <quellenlage-source source="src_…" claim="clm_…"></quellenlage-source>
 *
 * The service has to name the page's origin in `quellenlage.embedding.origins`.
 */
import {ConflictsElement} from './desk/elements/conflicts.js';
import {QuestionElement} from './desk/elements/question.js';
import {SourceElement} from './desk/elements/source.js';

for (const [name, element] of Object.entries({
  'quellenlage-conflicts': ConflictsElement,
  'quellenlage-question': QuestionElement,
  'quellenlage-source': SourceElement,
})) {
  if (!customElements.get(name)) {
    customElements.define(name, element);
  }
}
