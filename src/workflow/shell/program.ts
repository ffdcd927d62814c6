import { known, type Text } from '../text.ts';

/** Folders of installed programs: a path there means the program, wherever it is. */
const SYSTEM = /^\/(?:bin|sbin|usr|opt|snap|nix|home\/linuxbrew|Library|Applications|mingw64|cygdrive|c)\//;
const BIN_FOLDER = /(?:^|\/)s?bin$/;
const RELATIVE = /^(?:\.|[^/~]+\/)/;
/** Tools that are worth knowing under whatever path they stand. */
const VERSIONED_TOOLS: ReadonlySet<string> = new Set([
  'git',
  'gh',
  'hub',
  'curl',
  'wget',
  'kubectl',
  'helm',
  'terraform',
  'tofu',
  'aws',
  'az',
  'gcloud',
  'pulumi',
  'bash',
  'sh',
  'sudo',
  'env',
]);

/** The program's name: without the folders of an absolute path, and without `.exe`. A relative path stays as it is. */
export function programOf(text: Text): Text {
  const literal = known(text);
  if (literal === '') return text;
  if (literal !== undefined)
    return [
      literal.includes('/') || literal.includes('\\') ? programBaseName(literal) : literal.replace(/\.exe$/i, ''),
    ];
  const last = text.at(-1);
  if (typeof last !== 'string' || !last.includes('/')) return text;
  const slash = last.lastIndexOf('/');
  const name = last.slice(slash + 1).replace(/\.exe$/i, '');
  return name !== '' && (BIN_FOLDER.test(last.slice(0, slash)) || VERSIONED_TOOLS.has(name)) ? [name] : text;
}

function programBaseName(path: string): string {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const [folder, name] = [path.slice(0, slash), path.slice(slash + 1).replace(/\.exe$/i, '')];
  if (name === '') return path;
  if (RELATIVE.test(path) && !path.startsWith('~')) return path;
  return SYSTEM.test(path) || BIN_FOLDER.test(folder) || VERSIONED_TOOLS.has(name) ? name : path;
}
