// Paths that pages for contributors name: each must lead somewhere, so that a file that is moved is moved there too.
import { posix } from 'node:path';

/** The pages, and where the paths begin that are looked up. */
const PAGES = /^(?:CONTRIBUTING|SECURITY)\.md$|^docs\/development\.md$|^(?:bench|test)\/.*\.md$/;
const PATH = /^(?:(?:src|test|scripts|bench|docs|schema|examples|\.ci|\.github)\/[\w./-]*|session\/action\.yml)$/;
const FILE = /^[\w-]+(?:\/[\w-]+)*(?:\.test)?\.(?:ts|mjs)$/;

/** What is wrong with the paths in backticks on a line of this page. */
export function pathProblems(page, line, names) {
  if (!PAGES.test(page)) return [];
  const words = [...line.matchAll(/`([^`]+)`/g)].flatMap(([, text]) => text.split(/[\s,;:]+/));
  return words.filter((word) => !leadsSomewhere(word, names)).map((word) => `names \`${word}\`, which is not there`);
}

function leadsSomewhere(word, names) {
  const path = posix.join(word.replace(/\/$/, ''));
  if (PATH.test(word)) return names.some((name) => name === path || name.startsWith(`${path}/`));
  return !FILE.test(word) || names.some((name) => name === word || name.endsWith(`/${word}`));
}
