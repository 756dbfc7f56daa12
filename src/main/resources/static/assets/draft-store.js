// Where drafts lie: on the server and, until it has them, in this window.
import {cookie, HEADER} from './clock.js';

const STASH = 'shifan-draft:';
/** What the browser still sends after the page is gone. */
const MOST_KEPT_ALIVE = 60000;

async function ask(task, method, content) {
  try {
    const answer = await fetch(`/api/tasks/${encodeURIComponent(task)}/draft`, {
      method,
      body: content,
      keepalive: (content?.length ?? 0) * 3 < MOST_KEPT_ALIVE,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        [HEADER]: cookie(),
      },
    });
    const body = await answer.json().catch(() => ({}));
    return {status: answer.status, body};
  } catch {
    return {status: 0, body: {}};
  }
}

/** The caller's draft and who else has one. */
export function load(task) {
  return ask(task, 'GET');
}

/** Sends a form, as JSON text, that this user has typed and that follows the version seen. */
export function save(task, user, version, form) {
  const head = JSON.stringify({user, version}).slice(0, -1);
  return ask(task, 'PUT', `${head},"form":${form}}`);
}

/** Forgets the caller's draft. */
export function discard(task) {
  return ask(task, 'DELETE');
}

/** Sends what this window still has of the user's other tasks; those that are done need nothing. */
export async function deliver(user, except) {
  const own = `${STASH}${user}:`;
  const others = Object.keys(sessionStorage)
    .filter((key) => key.startsWith(own) && key !== own + except);
  for (const key of others) {
    const {version, form} = JSON.parse(sessionStorage.getItem(key));
    const {status} = await save(key.substring(own.length), user, version, JSON.stringify(form));
    if (status === 200 || status === 404) {
      sessionStorage.removeItem(key);
    }
  }
}

/** This window's own copy; what another user has left here is thrown away. */
export function stash(user, task) {
  const own = `${STASH}${user}:`;
  Object.keys(sessionStorage)
    .filter((key) => key.startsWith(STASH) && !key.startsWith(own))
    .forEach((key) => sessionStorage.removeItem(key));
  return {
    get: () => JSON.parse(sessionStorage.getItem(own + task)),
    set: (content) => sessionStorage.setItem(own + task, JSON.stringify(content)),
    remove: () => sessionStorage.removeItem(own + task),
  };
}
