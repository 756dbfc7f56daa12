// What an official types in the form of a task is kept on the server while they type, and is there
// again when they open the task anywhere. Until the server has it, it lies in this window's own
// storage, so that a lapsed login or a server that is down loses nothing.
import {form, typed, fill} from './draft-form.js';
import {DraftLine} from './draft-line.js';
import {deliver, discard, load, save, stash} from './draft-store.js';

const PAUSE = 1000;
const AGAIN = 10000;

class Draft {
  constructor({task, user, place, closed}) {
    this.task = task;
    this.user = user;
    this.stash = stash(user, task);
    this.line = new DraftLine(place, {
      discard: () => this.discard(),
      takeTheirs: () => this.takeTheirs(),
      keepMine: () => this.keepMine(),
    });
    this.closed = closed;
    this.seen = null;
  }

  async open(shown) {
    const {status, body} = await load(this.task);
    await shown;
    this.form = form(this.line.place);
    if (!this.form || this.closed.aborted || status === 403 || status === 404) {
      return;
    }
    this.original = structuredClone(typed(this.form));
    this.known = JSON.stringify(this.original);
    this.line.colleagues(body.colleagues ?? []);
    this.restore(body);
    this.form.on('changed', () => this.changed());
    this.form.on('submit', () => this.later(PAUSE * 3));
    document.addEventListener('visibilitychange',
      () => document.visibilityState === 'hidden' && this.now(), {signal: this.closed});
    window.addEventListener('pagehide', () => this.leave(), {signal: this.closed});
    this.closed.addEventListener('abort', () => this.close());
    deliver(this.user, this.task);
  }

  restore(found) {
    const here = this.stash.get();
    // what was sent as the page went may have arrived, though nobody was left to hear of it
    const arrived = here && JSON.stringify(here.form) === JSON.stringify(found.form);
    if (arrived) {
      this.stash.remove();
    }
    if (here && !arrived) {
      this.seen = here.version;
      this.put(here.form);
      this.line.unsaved();
      this.dirty = true;
      this.now();
    } else if (found.form) {
      this.seen = found.version;
      this.put(found.form);
      this.line.restored(found.savedAt);
    }
  }

  /** Shows this in the form, which is then no news. */
  put(content) {
    this.known = null;
    this.quiet = true;
    fill(this.form, content);
    this.quiet = false;
    this.known = JSON.stringify(typed(this.form));
  }

  changed() {
    const present = this.quiet ? this.known : JSON.stringify(typed(this.form));
    if (present !== this.known) {
      this.known = present;
      this.dirty = true;
      this.stash.set({version: this.seen, form: JSON.parse(present)});
      this.later(PAUSE);
    }
  }

  later(pause) {
    if (this.dirty && !this.ended) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.now(), pause);
    }
  }

  async now() {
    clearTimeout(this.timer);
    if (!this.dirty || this.ended) {
      return;
    }
    if (this.saving) {
      this.later(PAUSE);
      return;
    }
    const sent = this.known;
    this.saving = true;
    const answer = await save(this.task, this.user, this.seen, sent);
    this.saving = false;
    this.answered(answer, sent);
  }

  answered({status, body}, sent) {
    if (status === 200) {
      this.seen = body.version;
      this.dirty = this.known !== sent;
      if (this.dirty) {
        this.stash.set({version: this.seen, form: JSON.parse(this.known)});
      } else {
        this.stash.remove();
      }
      this.line.saved(body.savedAt);
      this.later(PAUSE);
    } else if (status === 404) {
      // the task is done: nothing is left to keep
      this.ended = true;
      this.stash.remove();
    } else if (status === 409) {
      this.ended = true;
      this.line.conflict(body.message);
    } else if (status === 401) {
      this.line.loggedOut();
      this.later(AGAIN);
    } else if (status === 0 || status >= 500) {
      this.line.unreachable();
      this.later(AGAIN);
    } else {
      this.line.refused(body.message);
    }
  }

  async discard() {
    clearTimeout(this.timer);
    const answer = await discard(this.task);
    if (answer.status === 204) {
      this.dirty = false;
      this.seen = null;
      this.stash.remove();
      this.put(this.original);
      this.line.discarded();
    } else {
      this.answered(answer, this.known);
    }
  }

  async takeTheirs() {
    const {status, body} = await load(this.task);
    if (status === 200) {
      this.dirty = false;
      this.ended = false;
      this.seen = body.version;
      this.stash.remove();
      this.put(body.form ?? this.original);
      this.line.restored(body.savedAt);
    }
  }

  async keepMine() {
    const {status, body} = await load(this.task);
    if (status === 200) {
      this.ended = false;
      this.seen = body.version;
      this.dirty = true;
      this.now();
    }
  }

  leave() {
    // a field hands its last letters on when one leaves it
    document.activeElement?.blur();
    this.now();
  }

  close() {
    this.now();
    this.line.remove();
  }
}

/** Keeps the draft of a form from when it is shown until it is closed. */
export function keepDraft(open) {
  return new Draft(open).open(open.shown);
}
