// The round on Cockpit's first page: how far it has come, what is late, what waits for whom, what
// failed, what comes next. All of it, the days left too, is as the server says.
import {inChinese} from './clock.js';

const AGAIN = 60000;

function h(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes ?? {}).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

async function read(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/json'}});
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(body.message);
  }
  return body;
}

/** To what runs, or to the record of what has ended. */
function lead(words, id, instance) {
  const to = instance ? `#/process-instance/${instance}/runtime` : `/records/${id}`;
  return h('a', instance ? {href: to} : {href: to, target: '_blank', rel: 'noopener'}, words);
}

function day(at) {
  // 24:00 of the last day is the first moment of the next
  const time = inChinese(new Date(at));
  return time.endsWith(' 00:00')
    ? inChinese(new Date(new Date(at) - 1)).replace(/ .*/, '24:00') : time;
}

function left(days) {
  if (days === null) {
    return '';
  }
  return days < 0 ? h('b', {class: 'late'}, `逾期${-days}天`) : days === 0 ? '今天截止' : `还剩${days}天`;
}

function table(heads, rows) {
  return h('div', {class: 'scroll'}, h('table', {class: 'table table-condensed'},
    h('thead', null, h('tr', null, heads.map((head) => h('th', {scope: 'col'}, head)))),
    h('tbody', null, rows)));
}

function row(...cells) {
  return h('tr', null, cells.map((cell) => h('td', null, cell ?? '')));
}

function part(title, ...content) {
  return h('section', {class: 'part'}, h('h4', null, title), ...content);
}

function funnel({funnel: steps}) {
  const most = Math.max(1, steps[0].counties);
  return h('ol', {class: 'funnel'}, steps.map(({name, counties}) => {
    const bar = h('i');
    bar.style.width = `${100 * counties / most}%`;
    return h('li', null, h('span', {class: 'name'}, name), h('span', {class: 'bar'}, bar),
      h('b', null, counties === null ? '未公布' : `${counties}`));
  }));
}

function late(count) {
  return count ? h('b', {class: 'late'}, `${count}`) : '0';
}

/** A row of figures with a button in it that lists, in a row below, what they count. */
function opened(of, number, columns, listed, cells) {
  const list = h('tr', {class: 'counties', hidden: ''}, h('td', {colspan: `${columns}`},
    listed.map(([one, name]) => h('span', {class: one.late ? 'county late' : 'county'},
      lead(name, one.id, one.instance), ` ${one.status}`))));
  const open = h('button', {type: 'button', class: 'btn btn-link btn-sm', 'aria-expanded': 'false',
    'aria-label': `${of}：${number}`, title: '逐一列出'}, number);
  open.addEventListener('click', () => {
    list.hidden = !list.hidden;
    open.setAttribute('aria-expanded', `${!list.hidden}`);
  });
  return [row(...cells(open)), list];
}

function cities({cities: all}) {
  return table(['设区市', '推荐', '可申报', '已申报', '已考察', '已推荐', '逾期', '已认定'],
    all.flatMap((city) => opened(city.name, `${city.invited}`, 8,
      city.counties.map((county) => [county, county.name]), (open) => [
        lead(city.name, city.id, city.instance),
        city.missed ? h('b', {class: 'late'}, city.status) : city.status, open,
        `${city.submitted}`, `${city.visited}`, `${city.recommended}`, late(city.late),
        `${city.recognised}`])));
}

function filings({filings: kinds}) {
  return table(['报送事项', '应报', '填报中', '会签中', '待接收', '已接收', '逾期'], kinds.flatMap((kind) =>
    opened(kind.name, `${kind.all}`, 7, kind.filings.map((filing) =>
      [filing, [filing.name, filing.period].filter(Boolean).join(' ')]), (open) => [kind.name, open,
      `${kind.preparing}`, `${kind.signing}`, `${kind.sent}`, `${kind.received}`, late(kind.late)])));
}

function waiting({waiting: kinds}) {
  if (!kinds.length) {
    return h('p', null, '没有等待办理的任务。');
  }
  return kinds.map(({task, count, late, tasks}) => h('details', late ? {open: ''} : null,
    h('summary', null, h('b', null, task), `　${count}项`,
      late ? h('b', {class: 'late'}, `，逾期${late}项`) : ''),
    table(['办理单位', '事项', '截止', ''], tasks.map((one) => row(
      one.office ?? one.assignee, lead(one.region ?? one.about, one.about, one.instance),
      one.due ? day(one.due) : '', left(one.daysLeft)))),
    count > tasks.length ? h('p', null, `另有${count - tasks.length}项。`) : null));
}

function overdue({late: count, waiting: kinds, cities: all}) {
  const missed = all.flatMap((city) => [
    ...(city.missed ? [row('市级推荐', lead(city.name, city.id, city.instance), '', city.status)] : []),
    ...city.counties.filter((county) => county.late).map((county) =>
      row('县级申报', lead(county.name, county.id, county.instance), city.name, county.status)),
  ]);
  const tasks = kinds.flatMap((kind) => kind.tasks
    .filter((one) => one.daysLeft !== null && one.daysLeft < 0)
    .map((one) => row(kind.task, lead(one.region ?? one.about, one.about, one.instance),
      one.office ?? one.assignee, left(one.daysLeft))));
  return missed.length || count
    ? [table(['任务', '事项', '单位', ''], [...tasks, ...missed]),
      count > tasks.length ? h('p', null, `另有${count - tasks.length}项逾期的任务。`) : '']
    : [h('p', null, '没有逾期的事项。')];
}

function incidents({incidents: all}) {
  return all.length
    ? table(['节点', '原因', '事项'], all.map((one) =>
      row(one.where, one.message, lead(one.about, one.about, one.instance))))
    : h('p', null, '没有故障。');
}

function deadlines({deadlines: all}) {
  return all.length
    ? table(['期限', '截止', '涉及', ''], all.map((one) =>
      row(one.name, day(one.at), one.count ? `${one.count}个` : '全部', left(one.daysLeft))))
    : h('p', null, '近期没有期限。');
}

function show(place, overview) {
  place.replaceChildren(
    h('p', null, lead(`${overview.year}年度${overview.programme}`, overview.round, overview.instance),
      `，截至${inChinese(new Date(overview.now))}（系统时钟）`),
    h('div', {class: 'parts'},
      h('div', null,
        ...(overview.cities.length
          ? [part('进展', funnel(overview)), part('各市情况', cities(overview))] : []),
        ...(overview.filings.length ? [part('各项报送', filings(overview))] : [])),
      h('div', null,
        part('近期期限', deadlines(overview)),
        part('等待办理', waiting(overview)),
        part('逾期', ...overdue(overview)),
        part('故障', incidents(overview)))));
}

export default {
  id: 'round-overview',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render(node) {
    const choice = h('select', {class: 'form-control', 'aria-label': '本轮工作'});
    const place = h('div', {'aria-live': 'polite'}, '正在读取……');
    node.append(h('div', {class: 'round-overview'}, choice, place));
    choice.style.display = 'none';
    const refresh = async () => {
      try {
        const rounds = await read('/api/rounds');
        if (!rounds.length) {
          place.textContent = '还没有开启任何一轮工作。';
          return;
        }
        if (choice.options.length !== rounds.length) {
          choice.replaceChildren(...rounds.map(({id, name}) => h('option', {value: id}, `${name}（${id}）`)));
        }
        choice.style.display = rounds.length < 2 ? 'none' : '';
        show(place, await read(`/api/rounds/${choice.value}/overview`));
      } catch (failed) {
        place.textContent = `没有读到本轮工作的情况：${failed.message}`;
      }
    };
    choice.addEventListener('change', refresh);
    this.timer = setInterval(() => {
      // whoever is reading a list that they opened is not disturbed
      if (!place.querySelector('[aria-expanded=true]')) {
        refresh();
      }
    }, AGAIN);
    refresh();
  },
  unmount() {
    clearInterval(this.timer);
  },
};
