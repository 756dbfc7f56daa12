// Reads and moves the demo's clock; the server's time, never the browser's.

const COOKIE = 'SHIFAN-CSRF';

/** The header in which a change repeats {@link cookie}. */
export const HEADER = 'X-SHIFAN-CSRF';

const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric',
  hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** 2021年9月1日 09:00 */
export function inChinese(now) {
  const part = Object.fromEntries(FORMAT.formatToParts(now).map(p => [p.type, p.value]));
  return `${part.year}年${part.month}月${part.day}日 ${part.hour}:${part.minute}`;
}

/** The clock, or null where nobody is logged in or it is the real one. */
export async function readClock() {
  const answer = await fetch('/api/clock', {headers: {Accept: 'application/json'}});
  if (!answer.ok) {
    return null;
  }
  const clock = await answer.json();
  return clock.settable ? new Date(clock.now) : null;
}

/** Moves the clock to a time such as 2021-11-01T00:00:00+08:00; answers the new time. */
export async function moveClock(now) {
  const answer = await fetch('/api/clock', {
    method: 'PUT',
    headers: {'Content-Type': 'application/json', [HEADER]: cookie()},
    body: JSON.stringify({now}),
  });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(body.message);
  }
  return new Date(body.now);
}

/** The token that says a change comes from our own pages. */
export function cookie() {
  const found = document.cookie.split('; ').find(c => c.startsWith(COOKIE + '='));
  return found ? decodeURIComponent(found.substring(COOKIE.length + 1)) : '';
}
