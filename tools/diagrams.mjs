// Draws every model under processes/ as docs/diagrams/<name>.svg, with the SHA-256 of the model inside, and removes
// pictures without a model. A picture whose hash is right is left alone, unless --force is given.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBrowser } from './picture.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODELS = join(ROOT, 'processes');
const PICTURES = join(ROOT, 'docs', 'diagrams');
const force = process.argv.includes('--force');

const stamp = (source) => `<metadata>shifan-source-sha256:${createHash('sha256').update(source).digest('hex')}</metadata>`;

async function models() {
  const found = new Map();
  for (const file of (await readdir(MODELS, { recursive: true })).sort()) {
    if (!/\.(bpmn|dmn)$/.test(file)) continue;
    const name = basename(file, extname(file));
    if (found.has(name)) throw new Error(`${file} and ${found.get(name)} would share the picture ${name}.svg: rename one`);
    found.set(name, file);
  }
  return found;
}

async function stale(found) {
  const todo = [];
  for (const [name, file] of found) {
    const source = await readFile(join(MODELS, file));
    const picture = join(PICTURES, `${name}.svg`);
    const old = await readFile(picture, 'utf8').catch(() => '');
    if (force || !old.includes(stamp(source))) todo.push({ file, source, picture });
  }
  return todo;
}

async function removeOrphans(found) {
  for (const file of await readdir(PICTURES)) {
    if (!file.endsWith('.svg') || found.has(basename(file, '.svg'))) continue;
    await rm(join(PICTURES, file));
    console.log(`removed ${file}: no such model`);
  }
}

await mkdir(PICTURES, { recursive: true });
const found = await models();
const todo = await stale(found);
if (todo.length) {
  await withBrowser(async (draw) => {
    for (const { file, source, picture } of todo) {
      const svg = await draw(file, source.toString('utf8'));
      const stamped = svg.replace(/<svg\b([^>]*)>/, `<svg style="background: white"$1>${stamp(source)}`);
      await writeFile(picture, stamped);
      console.log(`drew ${file}`);
    }
  });
}
await removeOrphans(found);
console.log(`${found.size} models, ${todo.length} drawn`);
