// Draws a BPMN or DMN model as SVG with bpmn-js or dmn-js in headless Chromium.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const FONT = 'Arial, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** The browser: CHROMIUM, or the first known name on PATH. */
function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // not this one
    }
  }
  throw new Error('No browser: set CHROMIUM to the path of a Chromium, or install chromium, chromium-browser or google-chrome');
}

/** Runs `work(draw)`, where `draw(path, xml)` gives the SVG of one model, in one browser. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  try {
    const page = await browser.newPage();
    await page.setContent('<!DOCTYPE html><div id="canvas" style="width:1600px;height:1000px"></div>');
    await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
    await page.addScriptTag({ path: require.resolve('dmn-js/dist/dmn-viewer.production.min.js') });
    return await work((path, xml) => draw(page, path, xml), page);
  } finally {
    await browser.close();
  }
}

async function draw(page, path, xml) {
  try {
    return await page.evaluate(path.endsWith('.dmn') ? drawDmn : drawBpmn, { xml, font: FONT });
  } catch (cause) {
    throw new Error(`${path}: cannot be drawn: ${cause.message}`);
  }
}

// The two functions below run in the page.

async function drawBpmn({ xml, font }) {
  const textRenderer = { defaultStyle: { fontFamily: font }, externalStyle: { fontFamily: font } };
  const viewer = new BpmnJS({ container: '#canvas', textRenderer });
  try {
    const { warnings } = await viewer.importXML(xml);
    if (warnings.length) throw new Error(warnings.map((w) => w.message).join('; '));
    return (await viewer.saveSVG()).svg;
  } finally {
    viewer.destroy();
  }
}

async function drawDmn({ xml, font }) {
  const viewer = new DmnJS({ container: '#canvas', drd: { textRenderer: { defaultStyle: { fontFamily: font } } } });
  try {
    await viewer.importXML(xml);
    const drd = viewer.getViews().find((view) => view.type === 'drd');
    if (!drd) throw new Error('it has no requirements diagram (DMNDI)');
    await viewer.open(drd);
    return (await viewer.getActiveViewer().saveSVG()).svg;
  } finally {
    viewer.destroy();
  }
}
