// In the place of the file of the same name in Camunda's jar.
import {keepLabels} from '/assets/labels.js';
import {beginList, fitToReader} from '/assets/reader.js';

await Promise.all([keepLabels(), fitToReader(), beginList()]);

export default {
  app: {vendor: '示范', name: '待办任务'},
  customScripts: ['../../../assets/webapps'],
  disableWelcomeMessage: true,
  locales: {availableLocales: ['zh'], fallbackLocale: 'zh'},
  requireJsConfig: {
    deps: ['/assets/chinese-dates.js', '/assets/drafts-hook.js'],
    ngDeps: ['shifan.dates', 'shifan.days', 'shifan.drafts'],
  },
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '领取当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '转到筛选器'},
    focusList: {key: 'ctrl+alt+l', description: '转到任务列表'},
    focusForm: {key: 'ctrl+alt+f', description: '转到任务表单'},
    startProcess: {key: 'ctrl+alt+p', description: '发起流程'},
  },
};
