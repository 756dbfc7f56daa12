// The cards of the task list: one request for all that are drawn together.
const TOGETHER = 40;
const known = new Map();
let waiting = new Map();

async function ask(tasks) {
  const ids = [...tasks.keys()].map((id) => `id=${encodeURIComponent(id)}`).join('&');
  const answer = await fetch(`/api/desk/tasks?${ids}`, {headers: {Accept: 'application/json'}});
  if (!answer.ok || answer.redirected) {
    return;
  }
  for (const task of await answer.json()) {
    known.set(task.id, task);
    tasks.get(task.id)?.forEach((node) => draw(node, task));
  }
}

function flush() {
  const tasks = waiting;
  waiting = new Map();
  ask(tasks);
}

function later(id, node) {
  if (waiting.size === 0) {
    setTimeout(flush, TOGETHER);
  }
  waiting.set(id, [...(waiting.get(id) ?? []), node]);
}

function part(kind, words) {
  const span = document.createElement('span');
  span.className = kind;
  span.textContent = words;
  return span;
}

/** 济南市历下区 县级填报 / 2021年10月31日24:00截止 还剩5天 / who has it */
function draw(node, task) {
  node.className = `desk-card ${task.state ?? ''}`;
  node.replaceChildren(
    ...(task.subject ? [part('subject', task.subject)] : []),
    ...(task.stage ? [part('stage', task.stage)] : []),
    ...(task.due ? [part('left', task.left), part('due', `${task.due}截止`)] : []),
    ...(task.assignee ? [part('assignee', `领取人：${task.assignee}`)] : []));
}

/** The card of a task in the list. */
export const card = {
  id: 'desk-card',
  pluginPoint: 'tasklist.card',
  priority: 900,
  render: (node, {taskId}) => {
    if (known.has(taskId)) {
      draw(node, known.get(taskId));
    }
    later(taskId, node);
  },
};
