// Tells the page around ours how high it is, and when its materials changed.

export function tell(message) {
  if (window.parent !== window) {
    window.parent.postMessage(message, window.location.origin);
  }
}

const main = document.querySelector('main');
let last = 0;

function height() {
  const now = Math.ceil(main.getBoundingClientRect().bottom + window.scrollY);
  if (now !== last) {
    last = now;
    tell({type: 'shifan:height', height: now});
  }
}

new ResizeObserver(height).observe(main);
height();
