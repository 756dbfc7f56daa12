// A text field of form-js hands on what was typed a moment later, or when one leaves it. Enter sends
// the form, and a tick draws it anew, without leaving the field: the last letters would be lost. And
// whenever the form is drawn anew meanwhile, for whatever reason, the field is set back to what it
// held before: on a slow machine to whoever goes on to the next field at once.
const FORM = '.fjs-container';
// not the search in a list of options: that closes when it is left
const TYPED = ['textfield', 'textarea', 'number']
    .flatMap((kind) => [`.fjs-form-field-${kind} input`, `.fjs-form-field-${kind} textarea`])
    .join();
const SET_BACK = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';
/** Milliseconds after which a field has surely handed on: form-js waits for 300. */
const HANDED_ON = 500;
const typing = new WeakMap();

/** Until it has handed on what is typed, nobody sets the field to anything else. */
function keep(field) {
  const {get} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  Object.defineProperty(field, 'value', {configurable: true, get, set: () => {}});
  clearTimeout(typing.get(field));
  typing.set(field, setTimeout(() => release(field), HANDED_ON));
}

function release(field) {
  clearTimeout(typing.get(field));
  typing.delete(field);
  delete field.value;
}

/** Lets the field of this place that is being typed in hand on its text. */
export function handOnIn(place) {
  const field = document.activeElement;
  if (field?.matches(TYPED) && place.contains(field)) {
    field.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
  }
}

function handOn(event) {
  const place = event.target.closest?.(FORM);
  if (place && document.activeElement !== event.target) {
    handOnIn(place);
  }
}

/** To a number field of form-js Enter is a letter that is no digit: it would be swallowed. */
function sendWithEnter(event) {
  if (event.key === 'Enter' && event.target.matches?.('.fjs-form-field-number input')) {
    event.preventDefault();
    event.target.form?.requestSubmit();
  }
}

/** Lets the field that is being typed in hand on its text before anything else happens in its form. */
export function losesNoLetter() {
  ['click', 'submit'].forEach((kind) => document.addEventListener(kind, handOn, true));
  document.addEventListener('keypress', sendWithEnter, true);
  document.addEventListener('input', ({target}) => target.matches?.(SET_BACK) && keep(target), true);
  document.addEventListener('focusout', ({target}) => typing.has(target) && release(target));
}
