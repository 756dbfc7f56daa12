// Draws a PDF page by page. Scripts of the file are never run, and nothing of it leaves this origin.
import {getDocument, GlobalWorkerOptions} from '/assets/pdfjs/build/pdf.min.mjs';

const LIBRARY = '/assets/pdfjs/';
const AT_ONCE = 10;
GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;

const place = document.getElementById('pdf');
const status = place.querySelector('[role=status]');

async function draw(pdf, number) {
  const page = await pdf.getPage(number);
  const plain = page.getViewport({scale: 1});
  const width = Math.min(place.clientWidth - 2, 1000);
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({scale: Math.min(width / plain.width, 3) * sharp});
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', await words(page, number));
  place.insertBefore(canvas, status);
  await page.render({canvasContext: canvas.getContext('2d'), viewport}).promise;
  page.cleanup();
}

/** What stands on the page, for those who do not see it. */
async function words(page, number) {
  const content = await page.getTextContent();
  const text = content.items.map(item => item.str).join('').slice(0, 2000);
  return `第${number}页${text ? '：' + text : ''}`;
}

async function show(pdf, from) {
  const to = Math.min(pdf.numPages, from + AT_ONCE - 1);
  for (let number = from; number <= to; number++) {
    status.textContent = `正在显示第${number}页，共${pdf.numPages}页……`;
    await draw(pdf, number);
  }
  status.textContent = `已显示${to}页，共${pdf.numPages}页。`;
  if (to < pdf.numPages) {
    const more = document.createElement('button');
    more.className = 'plain';
    more.textContent = '继续显示';
    more.addEventListener('click', () => { more.remove(); show(pdf, to + 1); });
    place.append(more);
  }
}

try {
  const opening = getDocument({
    url: place.dataset.href,
    cMapUrl: `${LIBRARY}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
    isEvalSupported: false,
    enableXfa: false,
    disableRange: true,
    disableStream: true,
    maxImageSize: 64 * 1024 * 1024,
  });
  opening.onProgress = ({loaded, total}) => {
    status.textContent = total ? `正在打开……${Math.floor(loaded / total * 100)}%` : '正在打开……';
  };
  await show(await opening.promise, 1);
} catch (e) {
  console.warn(e);
  status.className = 'error';
  status.textContent = '这个文件不能在这里显示，请下载后查看。';
}
