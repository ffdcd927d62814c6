// Writes what is made from the code: the JSON Schemas, and the generated parts of docs/. With --check, says what is
// stale and changes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './reference/files.ts';

const root = new URL('..', import.meta.url);
const checking = process.argv.includes('--check');
const read = (path: string): string =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : '';

const files = await generatedFiles(read);
const stale = [...files].filter(([path, text]) => read(path) !== text);
for (const [path, text] of checking ? [] : stale) {
  const target = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
const what = stale.map(([path]) => `${path} ${checking ? 'is stale: run `npm run generate`' : 'written'}\n`).join('');
process.stdout.write(what === '' ? `${files.size} files are what the code says\n` : what);
process.exitCode = checking && stale.length > 0 ? 1 : 0;
