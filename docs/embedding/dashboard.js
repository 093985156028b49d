// What a dashboard has to do: say which question and which article. Here: those of the gravest open conflict.
const home = new URL(document.querySelector('script[src$="/elements.js"]').src).origin;
const ask = async path => (await fetch(`${home}/api/v1/${path}`)).json();

const {items: [conflict]} = await ask('conflicts?kind=NUMERIC&sort=SEVERITY&limit=1');
if (conflict) {
  const claim = await ask(`claims/${conflict.positions[0].claimIds[0]}`);
  document.getElementById('question').setAttribute('question', conflict.questionId);
  document.getElementById('source').setAttribute('claim', claim.id);
  document.getElementById('source').setAttribute('source', claim.sourceId);
}
