// The line above a form that says how its draft stands.
import {inChinese} from './clock.js';

export class DraftLine {
  constructor(place, deeds) {
    this.place = place;
    this.deeds = deeds;
    this.element = document.createElement('div');
    this.element.className = 'draft-line';
    this.element.hidden = true;
    this.own = document.createElement('div');
    this.own.setAttribute('role', 'status');
    this.others = document.createElement('div');
    this.element.append(this.own, this.others);
    place.before(this.element);
  }

  restored(savedAt) {
    const when = savedAt ? `已恢复您于${at(savedAt)}保存的草稿。` : '草稿已由另一个窗口放弃。';
    this.say(when, '', ...(savedAt ? [this.discard()] : []));
  }

  saved(savedAt) {
    this.say(`草稿已于${at(savedAt)}保存。`, '', this.discard());
  }

  unsaved() {
    this.say('已恢复本窗口中尚未保存的草稿。');
  }

  discarded() {
    this.say('草稿已放弃，表单恢复为原来的内容。');
  }

  refused(message) {
    this.say(`草稿没有保存：${message}`, 'warning');
  }

  unreachable() {
    this.say('暂时不能保存草稿，填写的内容留在本窗口，系统恢复后自动保存。请勿关闭本窗口。', 'warning');
  }

  loggedOut() {
    const login = document.createElement('a');
    login.href = '/login';
    login.target = '_blank';
    login.rel = 'noopener';
    login.textContent = '重新登录';
    this.say('登录已失效，填写的内容留在本窗口，登录后自动保存。请勿关闭本窗口。', 'warning', login);
  }

  conflict(message) {
    this.say(`${message}。`, 'warning',
      button('打开较新的草稿', this.deeds.takeTheirs),
      button('以本窗口填写的为准', this.deeds.keepMine));
  }

  /** Who else has begun in the same task. */
  colleagues(all) {
    const who = all.map(({name, savedAt}) => `${name}（${at(savedAt)}）`).join('、');
    this.others.textContent = who ? `本任务另有他人保存的草稿：${who}。提交以先办结的为准，请先商定由谁填写。` : '';
    this.element.hidden = this.element.hidden && !who;
  }

  remove() {
    this.element.remove();
  }

  discard() {
    const first = button('放弃草稿', () => {
      first.replaceWith(
        button('确定放弃', this.deeds.discard),
        button('不放弃', (event) => {
          event.target.previousSibling.remove();
          event.target.replaceWith(first);
        }));
    });
    return first;
  }

  say(sentence, kind = '', ...deeds) {
    this.own.textContent = '';
    this.own.append(sentence, ...deeds);
    this.element.classList.toggle('warning', kind === 'warning');
    this.element.hidden = false;
  }
}

function at(savedAt) {
  return inChinese(new Date(savedAt));
}

function button(words, deed) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-link btn-sm';
  made.textContent = words;
  made.addEventListener('click', deed);
  return made;
}
