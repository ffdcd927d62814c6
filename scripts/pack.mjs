// Packs what is published into a folder: `node scripts/pack.mjs release`. The bundles in dist/ have everything in them,
// so the manifest of the package names no dependencies, and no Node of its own: those are for development.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What of package.json is for whoever has the checkout. */
const FOR_DEVELOPMENT = ['dependencies', 'devDependencies', 'optionalDependencies', 'scripts', 'imports', 'private'];
/** What npm takes into every package. */
const ALWAYS = ['README.md', 'LICENSE'];

if (process.argv.includes('--not-here')) {
  console.error('pack: this manifest is for development: publish what `npm run pack` makes');
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? 'release');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const stage = mkdtempSync(join(tmpdir(), 'grantgate-pack-'));
try {
  const published = Object.fromEntries(Object.entries(manifest).filter(([key]) => !FOR_DEVELOPMENT.includes(key)));
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, undefined, 2)}\n`);
  for (const path of [...manifest.files, ...ALWAYS]) cpSync(join(root, path), join(stage, path), { recursive: true });
  mkdirSync(target, { recursive: true });
  const windows = process.platform === 'win32';
  const words = ['pack', '--silent', '--pack-destination', target];
  const name = execFileSync(windows ? 'npm.cmd' : 'npm', words, { cwd: stage, encoding: 'utf8', shell: windows });
  console.log(join(target, name.trim()));
} finally {
  rmSync(stage, { recursive: true, force: true });
}
