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

/** Begins the list of tasks with what is due first, where the reader has not chosen otherwise. */
export function dueFirst() {
  const [place, query = ''] = location.hash.split('?');
  const wanted = new URLSearchParams(query);
  if (['', '#/'].includes(place) && !wanted.has('sorting')) {
    wanted.set('sorting', JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]));
    history.replaceState(history.state, '', `${location.pathname}${location.search}#/?${wanted}`);
  }
}
