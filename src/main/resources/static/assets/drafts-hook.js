// Hooks drafts (drafts.js) into Tasklist: a directive beside Camunda's own for its forms. Camunda
// would keep what was typed in the browser, for whoever sits there next: nothing of that is left.
(() => {
  const BACK = 'shifan-back-to';
  const TOUCHES = ['pointerdown', 'keydown', 'input', 'click'];
  // there before the first form is, which somebody may type in at once
  const drafts = import('/assets/drafts.js');

  function forget(task) {
    localStorage.removeItem(`camunda-form:${task}`);
  }

  /** Resolves as soon as Camunda says that the form is there. */
  function shown(controller) {
    return new Promise((resolve) => {
      const notify = controller.notifyFormInitialized;
      controller.notifyFormInitialized = () => {
        controller.notifyFormInitialized = notify;
        notify.call(controller);
        resolve();
      };
    });
  }

  /** Tells whether somebody has laid hand on what is below this element. */
  function touched(element) {
    let hand = false;
    TOUCHES.forEach((kind) => element.addEventListener(kind, () => {
      hand = true;
    }, true));
    return () => hand;
  }

  function link(scope, element, controller, user) {
    const task = controller.getParams().taskId;
    if (!task || !user) {
      return;
    }
    forget(task);
    const closed = new AbortController();
    scope.$on('$destroy', () => closed.abort());
    scope.$on('authentication.login.required', () => queueMicrotask(() => forget(task)));
    const [place] = element;
    const form = {task, user, place, touched: touched(place), shown: shown(controller)};
    drafts.then(({keepDraft}) => keepDraft({...form, closed: closed.signal}));
  }

  /** Where a login lapses, notes what was open; after it, the same user comes back there. */
  function comeBack(user) {
    const {user: whose, place} = JSON.parse(sessionStorage.getItem(BACK) || '{}');
    sessionStorage.removeItem(BACK);
    if (place && whose === user) {
      location.hash = place;
    }
    window.addEventListener('hashchange', ({oldURL}) => {
      if (location.hash.startsWith('#/login')) {
        sessionStorage.setItem(BACK, JSON.stringify({user, place: new URL(oldURL).hash}));
      }
    });
  }

  window.angular.module('shifan.drafts', [])
    .directive('camTasklistFormCamunda', ['$rootScope', (root) => ({
      restrict: 'A',
      require: '^camTasklistForm',
      // ahead of Camunda's, which reads what the browser keeps
      link: {pre: (scope, element, attributes, controller) =>
        link(scope, element, controller, root.authentication?.name)},
    })])
    .run(['$rootScope', (root) => {
      const stop = root.$watch('authentication.name', (user) => {
        if (user) {
          stop();
          comeBack(user);
        }
      });
    }]);
})();
