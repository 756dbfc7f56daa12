// A table of form-js gives its columns what their longest text leaves them: a date or a state would
// be broken in two, and a sentence beside a long list stand letter under letter. Which cells are
// short and which are long is not for a style sheet to know: they are marked here.
const CELL = '.fjs-table-td';
/** Characters of what is never broken: 2021年12月31日, 红牌（逾期123天）. */
const SHORT = 11;

function mark(cell) {
  const long = cell.textContent.trim().length > SHORT;
  cell.classList.toggle('long', long);
  cell.classList.toggle('short', !long);
}

/** The cell that the node is in, or those in it. */
function cells(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const around = element?.closest(CELL);
  return around ? [around] : element?.querySelectorAll(CELL) ?? [];
}

/** Marks the cells of tables whenever they appear or change. */
export function keepTablesReadable() {
  new MutationObserver((changes) => {
    for (const {type, target, addedNodes} of changes) {
      const changed = type === 'childList' && !target.closest(CELL) ? addedNodes : [target];
      changed.forEach((node) => cells(node).forEach(mark));
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
}
