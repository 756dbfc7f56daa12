// What an official types in the form of a task is kept on the server while they type, and is there
// again when they open the task anywhere. Until the server has it, it lies in this window's own
// storage, so that a lapsed login or a server that is down loses nothing.
import {fill, form, typed, untouched, withTyped} from './draft-form.js';
import {DraftLine} from './draft-line.js';
import {deliver, discard, load, save, stash} from './draft-store.js';
import {handOnIn} from './form-typing.js';

const PAUSE = 1000;
const AGAIN = 10000;

/** The form that was closed last, and when all of it is sent: Tasklist may draw it anew. */
let before = {task: null, sent: Promise.resolve()};

class Draft {
  constructor({task, user, place, touched, closed}) {
    this.task = task;
    this.user = user;
    this.place = place;
    this.touched = touched;
    this.stash = stash(user, task);
    this.line = new DraftLine(place, {
      discard: () => this.discard(),
      takeTheirs: () => this.takeTheirs(),
      keepMine: () => this.keepMine(),
    });
    this.closed = closed;
  }

  async open(shown) {
    const found = (before.task === this.task ? before.sent : Promise.resolve())
      .then(() => load(this.task));
    await shown;
    this.form = form(this.place);
    if (!this.form || this.closed.aborted) {
      return;
    }
    this.left = this.stash.get();
    this.seen = this.left?.version ?? null;
    // what somebody types before it is known whether they have a draft is theirs, too
    this.original = this.touched() ? untouched(this.form) : structuredClone(typed(this.form));
    this.known = JSON.stringify(this.original);
    this.form.on('changed', () => this.changed());
    this.opening = found.then((answer) => this.begin(answer));
    this.closed.addEventListener('abort', () => this.close());
    this.changed();
  }

  begin({status, body}) {
    if (status === 403 || status === 404) {
      this.ended = true;
      return;
    }
    this.begun = true;
    this.line.colleagues(body.colleagues ?? []);
    this.restore(body);
    this.form.on('submit', () => this.later(PAUSE * 3));
    document.addEventListener('visibilitychange',
      () => document.visibilityState === 'hidden' && this.now(), {signal: this.closed});
    window.addEventListener('pagehide', () => this.leave(), {signal: this.closed});
    deliver(this.user, this.task);
  }

  restore(found) {
    // what was sent as the page went may have arrived, though nobody was left to hear of it
    const arrived = this.left && JSON.stringify(this.left.form) === JSON.stringify(found.form);
    const unsent = arrived ? null : this.left;
    const kept = unsent ?? found;
    this.seen = kept.version ?? null;
    handOnIn(this.place);
    this.changed();
    if (kept.form) {
      this.put(this.with(kept.form));
    }
    if (unsent) {
      this.line.unsaved();
    } else if (found.form) {
      this.line.restored(found.savedAt);
    }
    this.dirty ||= Boolean(unsent);
    this.stashOrNot();
    this.now();
  }

  /** This, and what has been typed beside it since the form was shown. */
  with(content) {
    return this.dirty ? withTyped(content, JSON.parse(this.known), this.original) : content;
  }

  /** Shows this in the form, which is then no news. */
  put(content) {
    if (this.closed.aborted) {
      this.known = JSON.stringify(content);
      return;
    }
    this.known = null;
    this.quiet = true;
    fill(this.form, content);
    this.quiet = false;
    this.known = JSON.stringify(typed(this.form));
  }

  changed() {
    const present = this.quiet ? this.known : JSON.stringify(typed(this.form));
    if (present === this.known) {
      return;
    }
    this.known = present;
    if (this.touched()) {
      this.dirty = true;
      this.stashOrNot();
      this.later(PAUSE);
    } else if (!this.begun) {
      // the form has set itself right
      this.original = JSON.parse(present);
    }
  }

  /** What the server does not have yet lies in this window. */
  stashOrNot() {
    if (this.dirty) {
      const typing = JSON.parse(this.known);
      const form = this.begun ? typing : this.with(this.left?.form ?? typing);
      this.stash.set({version: this.seen, form});
    } else {
      this.stash.remove();
    }
  }

  later(pause) {
    if (this.dirty && this.begun && !this.ended) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.now(), pause);
    }
  }

  /** Sends what is not sent yet; resolves when it is answered. */
  async now() {
    clearTimeout(this.timer);
    if (!this.dirty || !this.begun || this.ended) {
      return;
    }
    if (this.sending) {
      this.later(PAUSE);
      return;
    }
    const sent = this.known;
    this.sending = save(this.task, this.user, this.seen, sent);
    const answer = await this.sending;
    this.sending = null;
    this.answered(answer, sent);
  }

  answered({status, body}, sent) {
    if (status === 200) {
      this.seen = body.version;
      this.dirty = this.known !== sent;
      this.stashOrNot();
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
    this.line.remove();
    before = {task: this.task, sent: this.last()};
  }

  async last() {
    await this.opening;
    await this.sending;
    await this.now();
  }
}

/** Keeps the draft of a form from when it is shown until it is closed. */
export function keepDraft(open) {
  return new Draft(open).open(open.shown);
}
