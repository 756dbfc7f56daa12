// Runs inside Camunda's web apps: shows the demo clock, puts the words that are built in into
// Chinese, tells administrators about the engine's support, and sends to the one login of the
// system where the apps would show their own.
import {inChinese, readClock} from './clock.js';
import {showSupport} from './engine-support.js';
import {keepTablesReadable} from './form-tables.js';
import {sayFormsInChinese} from './form-words.js';

const APP = document.querySelector('base').getAttribute('app-name');
// beside each app's own menu
const STYLE = `position:fixed;top:8px;left:${APP === 'tasklist' ? 45 : 65}%;`
  + 'transform:translateX(-50%);z-index:1035;'
  + 'background:#fff3cd;border:1px solid #e6d28f;border-radius:3px;padding:4px 14px;'
  + 'font-size:14px;line-height:20px;color:#222;pointer-events:none;white-space:nowrap';
let banner;

async function showClock() {
  const now = await readClock();
  if (!now) {
    return;
  }
  if (!banner) {
    banner = document.createElement('div');
    banner.id = 'demo-clock';
    banner.setAttribute('role', 'status');
    banner.style.cssText = STYLE;
    document.body.appendChild(banner);
  }
  banner.textContent = `演示时钟 ${inChinese(now)}`;
}

function toOurLogin() {
  if (location.hash.startsWith('#/login')) {
    location.replace('/login');
  }
}

window.addEventListener('hashchange', toOurLogin);
toOurLogin();
showClock();
sayFormsInChinese();
keepTablesReadable();
document.documentElement.lang = 'zh-CN';
document.querySelector('link[rel=icon]').href = '/assets/favicon.svg';
if (APP === 'cockpit') {
  showSupport();
}
setInterval(showClock, 30000);

// a link in a form opens a tab of its own: what was typed in the form stays
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.fjs-container a[href]');
  if (link) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}, true);

/** What the app's plugin points are given. */
export default APP === 'tasklist' ? (await import('./desk.js')).setUpDesk() : [];
