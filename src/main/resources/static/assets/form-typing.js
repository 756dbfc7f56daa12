// A text field of form-js hands on what was typed a moment later, or when one leaves it. Enter sends
// the form, and a tick draws it anew, without leaving the field: the last letters would be lost.
const FORM = '.fjs-container';
// not the search in a list of options: that closes when it is left
const TYPED = ['textfield', 'textarea', 'number']
    .flatMap((kind) => [`.fjs-form-field-${kind} input`, `.fjs-form-field-${kind} textarea`])
    .join();

function handOn(event) {
  const field = document.activeElement;
  if (field !== event.target && field?.matches(TYPED) && field.closest(FORM)
      && event.target.closest?.(FORM)) {
    field.dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
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
}
