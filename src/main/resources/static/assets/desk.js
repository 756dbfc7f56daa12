// Tasklist as a desk: what each task is about and how long it may still take, by the system's clock;
// and beside its form where the matter stands, its materials and the rules in force.
import {card} from './desk-cards.js';
import {keepHead} from './desk-head.js';
import {frame, page} from './desk-tabs.js';
import {losesNoLetter} from './form-typing.js';

/** The task of a tab that is a page: made anew when somebody claims or returns it. */
const TASK = 'task.id';
const TASK_AND_ASSIGNEE = '[task.id, task.assignee].join()';

function tab(id, label, priority, content, when = TASK_AND_ASSIGNEE) {
  return {
    id: `desk-${id}`,
    pluginPoint: 'tasklist.task.detail',
    priority,
    properties: {label},
    render: (node, {taskId}, scope) => {
      if (scope) {
        // the tab stays when another task is chosen
        scope.$watch(when, () => scope.task && content(node, scope.task.id));
      } else {
        content(node, taskId);
      }
    },
  };
}

const done = {
  id: 'desk-done',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render: (node) => {
    node.innerHTML = '<a href="/desk/done" target="_self">已办</a>';
  },
};

const PLUGINS = [
  card,
  done,
  tab('materials', '材料', 900, frame((task) => `/materials/tasks/${task}?embedded`, '材料'), TASK),
  tab('progress', '进程', 890, page((task) => `/desk/tasks/${task}/progress`)),
  tab('rules', '规则', 880, page((task) => `/desk/tasks/${task}/rules`)),
];

/** Sets up what stands outside the plugin points; gives what they are to be filled with. */
export function setUpDesk() {
  keepHead();
  losesNoLetter();
  return PLUGINS;
}
