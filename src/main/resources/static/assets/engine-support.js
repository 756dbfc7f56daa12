// The state of the engine's support, for administrators, beside the version in Cockpit's footer;
// docs/adr/0014-the-web-apps-are-this-systems.md says when and how it is looked at again.
const SUPPORT = 'Camunda 7 社区版止于7.24（2025年10月），不再发布补丁；已知漏洞由本系统封堵。'
  + '支持状态核对于2026年11月，2027年5月再次核对';

/** Adds the sentence to the footer as soon as the footer is there. */
export function showSupport() {
  const watch = new MutationObserver(add);
  watch.observe(document.body, {subtree: true, childList: true});
  add();

  function add() {
    const version = document.querySelector('footer .version');
    if (version) {
      watch.disconnect();
      const support = document.createElement('span');
      support.id = 'engine-support';
      support.textContent = `。${SUPPORT}。`;
      version.after(support);
    }
  }
}
