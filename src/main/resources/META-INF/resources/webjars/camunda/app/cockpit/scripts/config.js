// In the place of the file of the same name in Camunda's jar.
import {keepLabels} from '/assets/labels.js';

await keepLabels();

export default {
  app: {vendor: '示范', name: '运行监控'},
  customScripts: ['../../../assets/webapps', '../../../assets/round-overview'],
  disableWelcomeMessage: true,
  locales: {availableLocales: ['zh'], fallbackLocale: 'zh'},
  requireJsConfig: {
    deps: ['/assets/chinese-dates.js'],
    ngDeps: ['shifan.dates', 'shifan.cockpit-dates'],
  },
};
