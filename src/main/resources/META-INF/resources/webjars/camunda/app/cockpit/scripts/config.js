// In the place of the file of the same name in Camunda's jar.
export default {
  customScripts: ['../../../assets/webapps'],
  disableWelcomeMessage: true,
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
};
