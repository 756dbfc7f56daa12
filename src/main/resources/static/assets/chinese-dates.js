// What AngularJS's date picker and date filter say, in the place of its built-in English; and, for
// Cockpit, which takes no configuration here, how it writes a time.
(() => {
  const MONTHS = Array.from({length: 12}, (nothing, i) => `${i + 1}月`);
  const DAYS = [...'日一二三四五六'];
  window.angular.module('ngLocale', []).value('$locale', {
    id: 'zh',
    localeID: 'zh_CN',
    DATETIME_FORMATS: {
      AMPMS: ['上午', '下午'],
      DAY: DAYS.map((day) => `星期${day}`),
      SHORTDAY: DAYS,
      MONTH: MONTHS,
      SHORTMONTH: MONTHS,
      STANDALONEMONTH: MONTHS,
      ERAS: ['公元前', '公元'],
      ERANAMES: ['公元前', '公元'],
      FIRSTDAYOFWEEK: 0,
      WEEKENDRANGE: [5, 6],
      fullDate: 'y年M月d日EEEE',
      longDate: 'y年M月d日',
      mediumDate: 'y年M月d日',
      mediumTime: 'HH:mm:ss',
      medium: 'y年M月d日 HH:mm:ss',
      short: 'y年M月d日 HH:mm',
      shortDate: 'y年M月d日',
      shortTime: 'HH:mm',
    },
    NUMBER_FORMATS: {
      CURRENCY_SYM: '¥',
      DECIMAL_SEP: '.',
      GROUP_SEP: ',',
      PATTERNS: [
        {gSize: 3, lgSize: 3, maxFrac: 3, minFrac: 0, minInt: 1,
          negPre: '-', negSuf: '', posPre: '', posSuf: ''},
        {gSize: 3, lgSize: 3, maxFrac: 2, minFrac: 2, minInt: 1,
          negPre: '-¤', negSuf: '', posPre: '¤', posSuf: ''},
      ],
    },
    pluralCat: () => 'other',
  });

  window.angular.module('shifan.dates', []).run(['$injector', (injector) => {
    if (injector.has('uibDatepickerConfig')) {
      Object.assign(injector.get('uibDatepickerConfig'),
        {formatDay: 'd', formatDayTitle: 'y年M月', formatMonth: 'M月'});
    }
  }]);

  window.angular.module('shifan.days', []).config(['$provide', (provide) => {
    // “5年前” counts by the browser's clock, which is not the system's: the day is told instead
    provide.decorator('amTimeAgoDirective', ['$delegate', '$filter', (all, filter) => {
      all[0].compile = () => (scope, element, attributes) =>
        scope.$watch(attributes.amTimeAgo,
          (time) => element.text(time ? filter('camDate')(time, 'normal') : ''));
      return all;
    }]);
  }]);

  let format;
  window.angular
    .module('shifan.cockpit-dates', [])
    .config(['camDateFormatProvider', (provider) => {
      format = provider;
    }])
    .run(() => format.setDateFormat('YYYY年M月D日 HH:mm:ss', 'normal'));
})();
