// The head of the open task: whom it is about, whose it is and until when, in the place of the
// engine's own, which counts by the browser's clock and shows ids; and tabs by keyboard.
const META = '[cam-tasklist-task-meta]';
const MINUTE = 60_000;
const TABS = '.task-details .nav-tabs';
let shown;

function openTask() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
}

/** What makes the head tell something else: another task, or somebody who claims or returns it. */
function signature(meta) {
  return `${openTask()} ${meta.querySelector('.assignee')?.textContent.replace(/\s+/g, '')}`;
}

async function fill(meta, node, task, wanted) {
  const answer = await fetch(`/api/desk/tasks/${encodeURIComponent(task)}`,
    {headers: {Accept: 'application/json'}});
  if (!answer.ok || answer.redirected || shown !== wanted || !meta.isConnected) {
    return;
  }
  const {card, offices} = await answer.json();
  // what is one person's by name has no office to go back to
  meta.classList.toggle('personal', offices.length === 0);
  node.className = `desk-head ${card.state ?? ''}`;
  node.replaceChildren(
    ...(card.subject ? pair('对象', card.subject) : []),
    ...(offices.length > 0 ? pair('承办单位', offices.join('、')) : []),
    ...(card.assignee ? pair('领取人', card.assignee) : []),
    ...(card.due ? pair('截止日期', `${card.due}（${card.left}）`, 'due') : []));
}

function pair(label, words, kind = '') {
  const name = document.createElement('dt');
  name.textContent = label;
  const value = document.createElement('dd');
  value.textContent = words;
  value.className = kind;
  const both = document.createElement('div');
  both.append(name, value);
  return [both];
}

function head() {
  const meta = document.querySelector(META);
  const task = openTask();
  if (!meta || !task) {
    shown = null;
    return;
  }
  let node = meta.parentElement.querySelector('.desk-head');
  const wanted = signature(meta);
  if (node && shown === wanted) {
    return;
  }
  if (!node) {
    node = document.createElement('dl');
    node.className = 'desk-head';
    meta.before(node);
  }
  shown = wanted;
  fill(meta, node, task, wanted);
}

function tabs() {
  const list = document.querySelector(TABS);
  if (!list) {
    return;
  }
  set(list, 'role', 'tablist');
  for (const item of list.children) {
    set(item, 'role', 'presentation');
    const tab = item.querySelector('a');
    if (tab) {
      set(tab, 'role', 'tab');
      set(tab, 'aria-selected', String(item.classList.contains('active')));
    }
  }
}

function officialsEditNothing() {
  if (!document.documentElement.classList.contains('administrator')) {
    document.querySelectorAll(`${META} [cam-widget-inline-field]`)
      .forEach((field) => set(field, 'tabindex', '-1'));
  }
}

function set(element, name, value) {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

const STEP = {ArrowRight: 1, ArrowLeft: -1};

/** Space opens what Enter opens; arrows go from tab to tab. */
function onKey(event) {
  const link = event.target.closest?.(`${TABS} a, .task-filters a, .tasks-list a`);
  if (link && event.key === ' ') {
    event.preventDefault();
    link.click();
  } else if (link?.closest(TABS) && STEP[event.key]) {
    const all = [...link.closest('ul').querySelectorAll('a')];
    all[(all.indexOf(link) + STEP[event.key] + all.length) % all.length].focus();
  }
}

/** Keeps the head true and the tabs named whatever Tasklist draws. */
export function keepHead() {
  let asked = false;
  const look = () => {
    asked = false;
    head();
    tabs();
    officialsEditNothing();
  };
  new MutationObserver(() => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(look);
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true,
    attributes: true, attributeFilter: ['class']});
  document.addEventListener('keydown', onKey);
  // days pass while a task is open
  setInterval(() => {
    shown = null;
    head();
  }, MINUTE);
}
