// What stands on a tab: a piece of a page, or a page of this system in a frame.
const LAPSED = '登录已失效，请重新登录。';
const FAILED = '没有读到内容，请稍后重试。';

function say(node, words) {
  const line = document.createElement('p');
  line.className = 'desk-message';
  line.setAttribute('role', 'status');
  line.textContent = words;
  node.replaceChildren(line);
}

/** A piece of a page, made by the server for the reader. */
export function page(address) {
  return async (node, task) => {
    say(node, '正在读取……');
    node.dataset.task = task;
    try {
      const answer = await fetch(address(task), {headers: {Accept: 'text/html'}});
      const text = await answer.text();
      if (node.dataset.task !== task) {
        return;
      }
      if (answer.redirected || answer.status === 401) {
        say(node, LAPSED);
      } else if (answer.ok) {
        node.innerHTML = text;
      } else {
        say(node, answer.status === 404 ? '这个任务没有可显示的内容，或者已经办结。' : FAILED);
      }
    } catch (e) {
      say(node, FAILED);
    }
  };
}

/** A page in a frame, which tells its height. */
export function frame(address, title) {
  return (node, task) => {
    const inside = document.createElement('iframe');
    inside.className = 'desk-frame';
    inside.title = title;
    inside.src = address(task);
    node.replaceChildren(inside);
  };
}

addEventListener('message', (event) => {
  const inside = [...document.querySelectorAll('iframe.desk-frame')]
    .find((one) => one.contentWindow === event.source);
  if (inside && event.origin === location.origin && event.data?.type === 'shifan:height') {
    inside.style.height = `${Math.ceil(event.data.height)}px`;
  }
});
