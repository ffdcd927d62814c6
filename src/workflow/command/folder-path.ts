import { Unknown } from '../data.ts';
import { dropEnd } from './text-ends.ts';
import { dropStart, EMPTY, join, known, show, startsWith, type Text, textOf } from '../text.ts';

/** Folders that are the same throughout a job, by what stands for them; as in {@link resolveFolder}. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['GITHUB_WORKSPACE', '.'],
  ['github.workspace', '.'],
  ['RUNNER_TEMP', '$RUNNER_TEMP'],
  ['runner.temp', '$RUNNER_TEMP'],
  ['HOME', '~'],
]);
const ABSOLUTE = /^(?:\/|~|[A-Za-z]:|\$RUNNER_TEMP(?:\/|$))/;

/**
 * Where a path leads from a folder: relative to the workspace, `''` for the workspace itself, or absolute, also as
 * `~/…` and `$RUNNER_TEMP/…`. Unknown parts stay; a `..` near them makes all of it unknown. The variables tell where
 * the workspace is, if they do.
 */
export function resolveFolder(base: Text, path: Text, variables: ReadonlyMap<string, Text> = new Map()): Text {
  return fromWorkspace(resolve(base, path), known(variables.get('GITHUB_WORKSPACE') ?? EMPTY) ?? '');
}

/** A path on the runner's disk, relative where it is in the workspace. */
function fromWorkspace(path: Text, workspace: string): Text {
  const folder = normaliseKnown(workspace.replaceAll('\\', '/'));
  if (workspace === '' || !startsWith(path, folder)) return path;
  const rest = dropStart(path, folder.length);
  return rest.length === 0 || startsWith(rest, '/') ? dropStart(rest, rest.length === 0 ? 0 : 1) : path;
}

function resolve(base: Text, path: Text): Text {
  const [first = '', ...rest] = path.map((part) => (typeof part === 'string' ? part.replaceAll('\\', '/') : part));
  if (typeof first === 'string')
    return normalise(ABSOLUTE.test(first) ? textOf(first, ...rest) : under(base, textOf(first, ...rest)));
  const isWhole = rest.length === 0 || (typeof rest[0] === 'string' && rest[0].startsWith('/'));
  const fixed = isWhole ? fixedFolder(first.source, base) : undefined;
  if (fixed !== undefined) return normalise(join(fixed, rest));
  // a folder of mktemp is absolute, wherever it is asked for
  if (first.source.startsWith('$(mktemp')) return normalise(textOf(first, ...rest));
  return normalise(under(base, textOf(first, ...rest)));
}

/** The folder around a folder; `undefined` when there is none, or it cannot be determined. */
export function parentFolder(folder: Text): Text | undefined {
  const path = known(folder);
  if (path === undefined) {
    const last = folder.at(-1);
    const at = typeof last === 'string' ? last.lastIndexOf('/') : -1;
    return typeof last === 'string' && at >= 0 ? textOf(...folder.slice(0, -1), last.slice(0, at)) : undefined;
  }
  const at = path.lastIndexOf('/');
  if (at > 0) return textOf(path.slice(0, at));
  return path === '' || path === '..' || ABSOLUTE.test(path) ? undefined : EMPTY;
}

function fixedFolder(source: string, base: Text): Text | undefined {
  const name = source.replace(/^\$(?:\{|env:)?/, '').replace(/\}$/, '');
  if (name === 'PWD' || name === '(pwd)') return base.length === 0 ? ['.'] : base;
  const folder = FIXED.get(name);
  return folder === undefined ? undefined : [folder];
}

function under(base: Text, path: Text): Text {
  return base.length === 0 ? path : join(base, ['/'], path);
}

function normalise(path: Text): Text {
  const text = known(path);
  if (text !== undefined) return textOf(normaliseKnown(text));
  if (path.some((part) => typeof part === 'string' && /(?:^|\/)\.\.(?:\/|$)/.test(part)))
    return [new Unknown(show(path))];
  const open = dropEnd(path, '/');
  return startsWith(open, './') ? dropStart(open, 2) : open;
}

function normaliseKnown(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const last = kept.at(-1);
    if (part === '..' && last !== undefined && last !== '..' && last !== '~' && last !== '$RUNNER_TEMP') kept.pop();
    else kept.push(part);
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/');
}
