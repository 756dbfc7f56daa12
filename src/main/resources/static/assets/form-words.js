// form-js has its words built in, in English, and the engine's come before every refusal: here they
// are put into Chinese, or left out, as they appear.
import {FOR_OFFICIALS, PLACES as APP_PLACES, SENTENCES as APP_SENTENCES, UNKNOWN,
  WORDS as APP_WORDS} from './app-words.js';

const REFUSALS = '.notifications';
const PLACES = `.fjs-container, .flatpickr-calendar, ${REFUSALS}, ${APP_PLACES}`;
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

const WORDS = new Map(Object.entries({
  ...APP_WORDS,
  'Add new': '添加一行',
  'All values selected': '已全部选择',
  'An error happened while submitting the task form': '提交未成功',
  'Collapse': '收起',
  'Field is required.': '必填，请填写。',
  'Field must be a valid email.': '应为电子邮箱地址。',
  'No results': '没有符合的选项',
  'Nothing to show.': '暂无记录',
  'Search': '输入文字查找',
  'Select': '请选择',
  'Value is expected to be an integer.': '应为整数。',
  'Value is not a number.': '应为数字。',
  'of': '/',
  'yyyy/mm/dd': '年/月/日',
  'Month': '月份',
  'Year': '年份',
  'Hour': '时',
  'Minute': '分',
  'Previous page': '上一页',
  'Next page': '下一页',
  'Increment': '加一',
  'Decrement': '减一',
  'Click to remove sorting': '点击取消排序',
  'Sun': '日',
  'Mon': '一',
  'Tue': '二',
  'Wed': '三',
  'Thu': '四',
  'Fri': '五',
  'Sat': '六',
}));

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
  'September', 'October', 'November', 'December'];
MONTHS.forEach((month, i) => WORDS.set(month, `${i + 1}月`));

const SENTENCES = [
  ...APP_SENTENCES,
  [/^Field must have minimum value of (.+)\.$/, '不能小于$1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于$1。'],
  [/^Field must have minimum length of (.+)\.$/, '至少$1个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多$1个字。'],
  [/^Field must match pattern .+\.$/, '格式不正确，请按说明填写。'],
  [/^Field must be a valid {1,2}international phone number\..*$/, '应为国际电话号码，如+8653186000000。'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多$1位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    '应为$1或$2等允许的数值。'],
  [new RegExp(`^(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})$`),
    (all, month, day, year) => `${year}年${MONTHS.indexOf(month) + 1}月${day}日`],
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^Remove list item (\d+)$/, '删除第$1行'],
  [/^Cannot (?:submit task form|instantiate process definition|complete task) \S+: (.+)$/s, '$1'],
  [/^&lt;\w+&gt; &lt;- .+$/s, '不能显示'],
  [/^<\w+> <- (.+)$/s, '$1'],
  [/^Click to sort by (.+) ascending$/, '点击按“$1”从低到高排序'],
  [/^Click to sort by (.+) descending$/, '点击按“$1”从高到低排序'],
];

function chinese(words) {
  const known = WORDS.get(words.trim());
  if (known) {
    return words.replace(words.trim(), known);
  }
  const found = SENTENCES.find(([pattern]) => pattern.test(words));
  return found ? words.replace(found[0], found[1]) : words;
}

/** The node itself where it is inside one of the places, else those in it. */
function places(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  if (!element) {
    return [];
  }
  return element.closest(PLACES) ? [node] : [...element.querySelectorAll(PLACES)];
}

/** An English sentence by which an official is refused. */
function isUnknown(node) {
  return FOR_OFFICIALS.includes(document.querySelector('base').getAttribute('app-name'))
    && node.parentElement?.closest(REFUSALS)
    && /[A-Za-z]{3,}[^\u4e00-\u9fff]* [A-Za-z]{2,}/.test(node.data)
    && !/[\u4e00-\u9fff]/.test(node.data);
}

function sayText(node) {
  let said = chinese(node.data);
  if (isUnknown(node) && said === node.data) {
    console.warn(said);
    said = UNKNOWN;
  }
  if (said !== node.data) {
    node.data = said;
  }
}

function sayAttributes(element) {
  for (const name of ATTRIBUTES) {
    const words = element.getAttribute(name);
    const said = words && chinese(words);
    if (said !== words) {
      element.setAttribute(name, said);
    }
  }
}

function say(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    sayText(root);
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    [root, ...root.querySelectorAll('[placeholder], [aria-label], [title]')].forEach(sayAttributes);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      sayText(texts.currentNode);
    }
  }
}

/** Puts the words of forms and refusals into Chinese whenever they appear or change. */
export function sayFormsInChinese() {
  places(document.body).forEach(say);
  new MutationObserver((changes) => {
    for (const change of changes) {
      const roots = change.type === 'childList' ? [...change.addedNodes] : [change.target];
      roots.forEach((root) => places(root).forEach(say));
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
}
