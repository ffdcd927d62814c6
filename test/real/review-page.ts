// Opens the page of a review in Chromium, with 3, 40 and 400 access paths, at the width of a desk and of a phone, in
// light and in dark, and has axe look at it. `CHROMIUM` names the browser; without one it says so and fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reviewPage } from '../../src/report/review/review-page.ts';
import { makeReview } from '../../src/review/review.ts';
import { organisation } from '../review/organisation.ts';

const SIZES = [
  [3, 1],
  [40, 3],
  [400, 40],
] as const;
const VIEWS = [
  ['1280,900', []],
  ['390,844', []],
  ['1280,900', ['--force-dark-mode', '--blink-settings=preferredColorScheme=0']],
] as const;

const browser = process.env['CHROMIUM'] ?? '';
if (browser === '') {
  console.log('there is no browser: set CHROMIUM');
  process.exit(1);
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'grantgate-page-'));
let bad = 0;
for (const [grants, repositories] of SIZES)
  for (const [window, more] of VIEWS) {
    const found = violations(pageWithAxe(grants, repositories), window, more);
    console.log(`${grants} paths at ${window}${more.length > 0 ? ', dark' : ''}: ${found ?? 'axe did not answer'}`);
    if (found !== '0 violations') bad += 1;
  }
rmSync(folder, { recursive: true, force: true });
process.exitCode = bad === 0 ? 0 : 1;

/** The page as it is, but for its rule against scripts, and with axe, which writes what it finds into the title. */
function pageWithAxe(grants: number, repositories: number): string {
  const facts = organisation({ grants, repositories, broad: 5, nameless: 7, ended: 9, unapproved: 11 });
  const run =
    `axe.run().then((r) => { document.title = 'axe: ' + r.violations.length + ' violations' + ` +
    `r.violations.map((v) => ' ' + v.id + ' ' + v.nodes[0].target.join(' ')).join(';'); });`;
  return reviewPage(makeReview(facts), '0')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', () => `<script>${axe}</script><script>${run}</script></body>`);
}

function violations(page: string, window: string, more: readonly string[]): string | undefined {
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const words = ['--headless', '--no-sandbox', '--disable-gpu', `--window-size=${window}`, ...more];
  const { stdout } = spawnSync(
    browser,
    [...words, '--virtual-time-budget=60000', '--dump-dom', pathToFileURL(file).href],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 120_000 },
  );
  return /<title>axe: ([^<]*)<\/title>/.exec(stdout)?.[1];
}
