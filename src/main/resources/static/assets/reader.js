// Who reads, before a web app is built: officials are shown no tabs and buttons of the engine's that
// are empty or closed for them.
const ENGINE_ONLY = [
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-diagram',
  'tasklist.task.detail:task-detail-description',
  'tasklist.task.action:task-action-comment',
];

/** Marks the page of an administrator, and leaves out of another's what is no use to them. */
export async function fitToReader() {
  const base = document.querySelector('base');
  if (await isAdministrator(`${base.getAttribute('admin-api')}auth/user/default`)) {
    document.documentElement.classList.add('administrator');
  } else {
    base.setAttribute('cam-exclude-plugins', ENGINE_ONLY.join(','));
  }
}

async function isAdministrator(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}});
  return answer.ok && (await answer.json()).authorizedApps.includes('cockpit');
}

// 本单位待办 comes first; an expert has no office, and what is theirs is in 我的待办
const OF_THE_OFFICE = '本单位待办';
const OF_ONESELF = '我的待办';

/**
 * Begins the list of tasks with what is due first, and with one's own tasks where the office has
 * none, where the reader has not chosen otherwise.
 */
export async function beginList() {
  const [place, query = ''] = location.hash.split('?');
  if (!['', '#/'].includes(place)) {
    return;
  }
  const wanted = new URLSearchParams(query);
  if (!wanted.has('sorting')) {
    wanted.set('sorting', JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]));
  }
  const own = wanted.has('filter') ? null : await listOfOneself();
  if (own) {
    wanted.set('filter', own);
  }
  history.replaceState(history.state, '', `${location.pathname}${location.search}#/?${wanted}`);
}

/** The id of the list of one's own tasks where it has some and the office's has none. */
async function listOfOneself() {
  const engine = document.querySelector('base').getAttribute('engine-api');
  const answer = await fetch(`${engine}engine/default/filter?itemCount=true&resourceType=Task`,
    {headers: {Accept: 'application/json'}});
  const lists = answer.ok && !answer.redirected ? await answer.json() : [];
  const [office, oneself] = [OF_THE_OFFICE, OF_ONESELF]
    .map((name) => lists.find((list) => list.name === name));
  return office?.itemCount === 0 && oneself?.itemCount > 0 ? oneself.id : null;
}
