// In the place of the file of the same name in Camunda's jar.
import {keepLabels} from '/assets/labels.js';

await keepLabels();

export default {
  app: {vendor: '示范', name: '我的工作台'},
  customScripts: ['../../../assets/webapps'],
  disableWelcomeMessage: true,
  links: [
    {label: '首页', href: '/', description: '评选的四个步骤，各类用户的入口'},
    {label: '公示公告', href: '/public/notices', description: '拟认定名单、认定结果与奖励资金'},
  ],
  locales: {availableLocales: ['zh'], fallbackLocale: 'zh'},
  requireJsConfig: {
    deps: ['/assets/chinese-dates.js'],
    ngDeps: ['shifan.dates'],
  },
};
