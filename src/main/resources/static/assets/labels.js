// Each web app keeps its labels in the browser and reads them from there; without them it shows
// their keys for a moment, and for good where it asks once only. So they are put there first, by the
// name that the app looks for.
const STORE = 'camunda-web';

/** Fetches the Chinese labels of the app that is about to start. */
export async function keepLabels() {
  const base = document.querySelector('base');
  const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const answer = await fetch(`${folder}zh.json?bust=${window.bust}`);
  if (answer.ok) {
    const kept = JSON.parse(localStorage.getItem(STORE) || '{}');
    kept[`${folder}_locales_data_zh_${window.bust}`] = await answer.text();
    localStorage.setItem(STORE, JSON.stringify(kept));
  }
}
