// Uploads by drag or button, several at once, one after the other, with progress; deletes with a second click.
import {tell} from './embedded.js';

const HEADER = 'X-SHIFAN-CSRF';
const MAIN = document.querySelector('main');
const API = MAIN.dataset.api;
const waiting = [];
let busy = false;

document.addEventListener('dragover', event => event.preventDefault());
document.addEventListener('drop', event => event.preventDefault());
document.querySelectorAll('.kind').forEach(ready);

function ready(section) {
  section.classList.add('scripted');
  if (document.querySelector('form input[name=_csrf]') && section.querySelector('[data-fresh^=upload]').children.length) {
    droppable(section);
  }
  fresh(section);
}

/** What is replaced with each answer of the server is made ready again. */
function fresh(section) {
  section.querySelectorAll('form.upload, details.replace form').forEach(form => {
    if (form.dataset.ready) {
      return;
    }
    form.dataset.ready = 'true';
    const input = form.elements.file;
    const replaced = form.closest('[data-file]');
    input.multiple = input.dataset.many === 'true';
    form.querySelector('button').hidden = true;
    input.addEventListener('change', () => choose(
      section, input, replaced ? `${API}/${replaced.dataset.file}` : API, form.elements.reason));
    form.addEventListener('submit', event => event.preventDefault());
  });
  section.querySelectorAll('form.delete').forEach(form => {
    form.onsubmit = event => {
      event.preventDefault();
      ask(section, form);
    };
  });
}

function choose(section, input, address, reason) {
  [...input.files].forEach(file => queue(section, file, address, reason ? reason.value : ''));
  input.value = '';
}

function droppable(section) {
  section.addEventListener('dragenter', () => section.classList.add('over'));
  section.addEventListener('dragover', event => {
    event.dataTransfer.dropEffect = 'copy';
    section.classList.add('over');
  });
  section.addEventListener('dragleave', event => {
    if (!section.contains(event.relatedTarget)) {
      section.classList.remove('over');
    }
  });
  section.addEventListener('drop', event => {
    section.classList.remove('over');
    drop(section, [...event.dataTransfer.files]);
  });
}

/** Where there may be one file only and it is there, the new one takes its place. */
function drop(section, files) {
  const present = section.querySelector('[data-file]');
  const replace = present && section.dataset.maximum === '1' && files.length === 1;
  const form = section.querySelector('form.upload');
  const reason = form && form.elements.reason ? form.elements.reason.value : '';
  files.forEach(file =>
    queue(section, file, replace ? `${API}/${present.dataset.file}` : API, reason));
}

function queue(section, file, address, reason) {
  const line = document.createElement('li');
  const name = document.createElement('b');
  name.textContent = file.name;
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.value = 0;
  bar.setAttribute('aria-label', `${file.name}的上传进度`);
  const words = document.createElement('span');
  words.textContent = '等待上传';
  line.append(name, bar, words);
  section.querySelector('.queue').append(line);
  waiting.push({section, file, address, reason, line, bar, words});
  next();
}

async function next() {
  if (busy) {
    return;
  }
  busy = true;
  for (let upload = waiting.shift(); upload; upload = waiting.shift()) {
    await one(upload);
  }
  busy = false;
  await reload();
  tell({type: 'shifan:materials-changed', owner: MAIN.dataset.owner});
}

async function one(upload) {
  try {
    await send(upload);
    upload.line.className = 'done';
    upload.words.textContent = '已上传';
    upload.bar.remove();
    setTimeout(() => upload.line.remove(), 8000);
  } catch (e) {
    refuse(upload, e.message);
  }
}

function refuse(upload, sentence) {
  upload.bar.remove();
  upload.line.className = 'error';
  upload.line.setAttribute('role', 'alert');
  upload.words.textContent = `没有上传：${sentence}`;
  if (upload.section.dataset.differ === 'true' && sentence.includes('写明理由')) {
    const reason = document.createElement('input');
    reason.maxLength = 500;
    reason.placeholder = '与空白表不同的理由';
    reason.setAttribute('aria-label', `${upload.file.name}与空白表不同的理由`);
    upload.line.append(reason, button('说明理由后上传', () => {
      if (reason.value.trim()) {
        upload.line.remove();
        queue(upload.section, upload.file, upload.address, reason.value);
      } else {
        reason.focus();
      }
    }));
  }
  upload.line.append(button('知道了', () => upload.line.remove()));
}

function button(words, deed) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.textContent = words;
  made.addEventListener('click', deed);
  return made;
}

function send({section, file, address, reason, bar, words}) {
  const body = new FormData();
  body.append('material', section.dataset.material);
  if (reason.trim()) {
    body.append('reason', reason);
  }
  body.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader(HEADER, MAIN.querySelector('input[name=_csrf]').value);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', event => {
      bar.value = event.total ? event.loaded / event.total * 100 : 0;
      words.textContent = event.loaded < event.total
        ? `正在上传 ${Math.floor(bar.value)}%` : '已传完，正在检查……';
    });
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new Error(sentence(request))));
    request.addEventListener('error', () => reject(new Error('网络中断，请检查网络后再试')));
    request.send(body);
  });
}

function sentence(request) {
  try {
    return JSON.parse(request.responseText).message;
  } catch {
    return request.status === 401 ? '登录已经失效，请重新登录后再试' : `系统处理失败（${request.status}），请稍后再试`;
  }
}

/** Shows the lists as they are now; what was just refused stays to be read. */
async function reload() {
  const answer = await fetch(location.href, {headers: {Accept: 'text/html'}});
  if (!answer.ok || answer.redirected) {
    return;
  }
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.querySelectorAll('[data-fresh]').forEach(old => {
    const made = now.querySelector(`[data-fresh="${old.dataset.fresh}"]`);
    if (made) {
      old.replaceWith(document.adoptNode(made));
    }
  });
  document.querySelectorAll('.kind').forEach(fresh);
}

/** A second click deletes; nothing pops up, which pages within others may not do. */
function ask(section, form) {
  const sure = button('确认删除', async () => {
    const id = form.closest('[data-file]').dataset.file;
    const answer = await fetch(`${API}/${id}`, {
      method: 'DELETE',
      headers: {[HEADER]: form.elements._csrf.value, Accept: 'application/json'},
    });
    if (answer.ok) {
      section.querySelectorAll('.queue .done').forEach(line => line.remove());
      await reload();
      (section.querySelector('input[type=file]') || MAIN).focus();
      tell({type: 'shifan:materials-changed', owner: MAIN.dataset.owner});
    } else {
      const line = document.createElement('li');
      line.className = 'error';
      line.setAttribute('role', 'alert');
      line.textContent = `没有删除：${(await answer.json()).message}`;
      section.querySelector('.queue').append(line);
      back();
    }
  });
  const no = button('不删除', back);
  function back() {
    sure.remove();
    no.remove();
    form.hidden = false;
    form.querySelector('button').focus();
  }
  form.hidden = true;
  form.after(sure, no);
  sure.focus();
}
