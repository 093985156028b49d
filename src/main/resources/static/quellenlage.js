// Fills the page with what the base holds. Without it the page is still a way in.
const api = path => fetch('/api/v1/' + path, {headers: {Accept: 'application/json'}})
  .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status));

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

function position(it) {
  const who = it.claimants.length ? it.claimants.join(', ') : 'the article itself';
  return element('li', '', element('strong', it.label), element('small', who));
}

function conflict(it) {
  const link = element('a', it.question.label);
  link.href = '/api/v1/conflicts/' + it.id;
  const positions = element('ul', '', ...it.positions.map(position));
  positions.className = 'positions';
  return element('li', '', element('h3', '', link),
    element('p', it.kind.replaceAll('_', ' ').toLowerCase() + ', ' + it.strength.toLowerCase()), positions);
}

async function fill() {
  const figures = ['sources', 'claims', 'conflicts', 'questions'];
  const pages = await Promise.all(figures.map(it => api(it + '?limit=1')));
  pages.forEach((page, i) => {
    document.getElementById(figures[i]).textContent = page.total.toLocaleString();
  });
  document.getElementById('figures').hidden = false;
  const found = await api('conflicts?limit=10&sort=SEVERITY');
  document.getElementById('list').replaceChildren(...found.items.map(conflict));
  document.getElementById('disagreements').hidden = found.items.length === 0;
}

document.getElementById('curl').textContent = `curl -s '${location.origin}/api/v1/claims?kind=QUANTITY&limit=3'`;
fill().catch(() => {});
