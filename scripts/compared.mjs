// What dist/ was last compared with, so that the bundles are not made again while nothing has changed. The build is a
// function of these files and nothing else. `npm ci` takes what is remembered away, so a clean clone always compares.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = ['lib', 'dist', 'scripts', 'package.json', 'package-lock.json', 'LICENSE', 'NOTICE'];
/** npm's own list of what is installed, which may be older than the lock file. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Names the state of everything that the comparison depends on, once lib/ is compiled. */
export function stateOf(root) {
  const hash = createHash('sha256').update(process.version);
  for (const name of [...SOURCES, INSTALLED]) {
    const path = join(root, name);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? filesBelow(path) : [path];
    for (const file of files)
      hash
        .update(JSON.stringify([file, statSync(file).mode & 0o111]))
        .update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/** Whether dist/ was found to be what is built in this very state. */
export function wasCompared(root, state) {
  const file = remembered(root);
  return existsSync(file) && readFileSync(file, 'utf8') === state;
}

export function rememberCompared(root, state) {
  mkdirSync(dirname(remembered(root)), { recursive: true });
  writeFileSync(remembered(root), state);
}

function remembered(root) {
  return join(root, 'node_modules/.cache/dist-compared');
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
