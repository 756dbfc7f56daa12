// The demo clock's banner and the administrator's form on our own pages.
import {inChinese, moveClock, readClock} from './clock.js';

const BANNER = document.querySelector('[data-clock]');
const FORM = document.querySelector('[data-clock-form]');
const DAY = 24 * 60 * 60 * 1000;

function show(now) {
  if (BANNER && now) {
    BANNER.textContent = inChinese(now);
  }
}

async function move(now) {
  const answer = document.querySelector('[data-clock-answer]');
  const buttons = FORM.querySelectorAll('button');
  buttons.forEach(b => { b.disabled = true; });
  answer.textContent = '正在调整，请稍候……';
  try {
    const reached = await moveClock(now);
    show(reached);
    answer.textContent = `时钟已调到 ${inChinese(reached)}。`;
  } catch (e) {
    answer.textContent = `没有调整：${e.message}`;
  } finally {
    buttons.forEach(b => { b.disabled = false; });
  }
}

if (FORM) {
  FORM.addEventListener('submit', event => {
    event.preventDefault();
    move(`${FORM.elements.now.value}:00+08:00`);
  });
  FORM.querySelectorAll('[data-days]').forEach(button => button.addEventListener('click', async () => {
    const now = await readClock();
    move(new Date(now.getTime() + Number(button.dataset.days) * DAY).toISOString());
  }));
}
if (BANNER && document.querySelector('.who')) {
  setInterval(async () => show(await readClock()), 30000);
}
