import { unbroken } from '../../policy/unbroken.ts';
import type { Command } from '../shell/command.ts';
import { dropStart, EMPTY, join, known, startsWith, type Text, textOf } from '../text.ts';
import { optionSpec, parseArguments, optionValue, valuesOf, wordsIn } from './options.ts';
import { cutLast, dropEnd } from './text-ends.ts';

const COPYING_PROGRAMS = new Set(wordsIn('cp mv ln install rsync ditto gcp gmv gln copy move'));
const WRITING = new Set(wordsIn('tee sponge truncate touch dos2unix patch chmod'));
/** PowerShell's, by their names and the short ones that no program of Linux has. */
const WRITING_CMDLETS = new RegExp(unbroken`
  ^(?:(?:set|add|clear|export|out|expand|start|tee|rename|invoke|new|copy|move)-(?!process|job|sleep|variable)[a-z]+
  |ac|sc|clc|ni|iwr|irm|rni|cpi|mi)$
`);
const EDITING = new Set(wordsIn('sed gsed perl ruby yq'));
const OUTPUT = optionSpec(
  '-o|--output|--output-file -O|--output-document --fprint -fprint -fprintf -fls --fprintf -P|--directory-prefix ' +
    '--output-dir -D|--dir',
);
const COPY = optionSpec(
  '-t|--target-directory -S|--suffix -m|--mode -g|--group --owner --exclude --include --filter -e|--rsh -T',
);
const ARCHIVE = optionSpec('-C|--directory -f|--file -d -T|--files-from -X|--exclude-from --exclude --transform');

/** Programs whose `-o` and `-O` name no file that is written. */
const NO_OUTPUT = new Set(
  wordsIn('set shopt bash sh dash zsh grep egrep fgrep rg ls ps ssh scp sftp mount useradd ssh-keyscan'),
);

/** Programs, or their commands, that write the file that comes last. */
const LAST_WORD = /^(?:script|history|(?:docker|podman) cp|cmake -E)\b/;

/** Several readers ask about the same command. */
const targetsOf = new WeakMap<Command, readonly Text[]>();

/** The files and folders that a command writes, as far as its words name them. */
export function writeTargets(command: Command): readonly Text[] {
  let targets = targetsOf.get(command);
  if (targets === undefined) {
    targets = findTargets(command);
    targetsOf.set(command, targets);
  }
  return targets;
}

function findTargets({ words }: Command): readonly Text[] {
  const [program = EMPTY, ...rest] = words;
  const name = (known(program) ?? '').replace(/^.*\//, '').toLowerCase();
  if (COPYING_PROGRAMS.has(name)) return copied(name, rest);
  if (/^(?:g|bsd)?tar$|^(?:un|7|b)?z(?:ip|a)?$|^7zz$|^unrar$/.test(name)) return extracted(name, rest);
  if (WRITING.has(name)) return rest.filter((word) => !startsWith(word, '-'));
  if (WRITING_CMDLETS.test(name)) return writtenByCmdlet(name, rest);
  if (EDITING.has(name))
    return rest.some((word) => /^(?:-[a-zA-Z]*i|--in-place|--inplace)/.test(known(word) ?? ''))
      ? rest.filter((word) => !startsWith(word, '-'))
      : [];
  if (LAST_WORD.test(`${name} ${known(rest[0] ?? EMPTY) ?? ''}`)) return rest.slice(-1);
  if (name === 'dd') return rest.flatMap((word) => (startsWith(word, 'of=') ? [dropStart(word, 3)] : []));
  if (name === 'uniq' || name === 'xxd') return rest.filter((word) => !startsWith(word, '-')).slice(1);
  if (name === 'git' && rest.some((word) => known(word) === 'bundle')) return rest;
  return NO_OUTPUT.has(name) ? [] : outputsOf(name, rest);
}

/** `-Path x`, `-Path:x`, or the first word without a name; after it comes what is written, or where to. */
function writtenByCmdlet(name: string, words: readonly Text[]): readonly Text[] {
  const named = words.flatMap((word, index): readonly Text[] => {
    const [option, value] =
      /^-(?:(?:literal|file|output)?path|destination(?:path)?|outfile|newname)(:.+)?$/i.exec(known(word) ?? '') ?? [];
    return option === undefined ? [] : [value === undefined ? (words[index + 1] ?? EMPTY) : textOf(value.slice(1))];
  });
  const plain = words.filter((word) => !startsWith(word, '-'));
  const isMoving = /^(?:copy|move|expand|rename)-|^(?:cpi|mi|rni)$/.test(name);
  return /^(?:invoke-|iwr|irm)/.test(name) ? named : [...named, ...plain.slice(0, isMoving ? 2 : 1)];
}

/** What is given with `-o` and its like; `curl -O` and `wget` name the file after the address. */
function outputsOf(name: string, words: readonly Text[]): readonly Text[] {
  const named = words.some((word) => startsWith(word, '-')) ? namedOutputs(words) : [];
  const isByAddress =
    (name === 'wget' && named.length === 0) ||
    (name === 'curl' && words.some((word) => /^-[a-zA-Z]*O|^--remote-name/.test(known(word) ?? '')));
  if (!isByAddress) return named;
  return [...named, ...words.flatMap((word) => (/^https?:/.test(known(word) ?? '') ? [lastOf(word)] : []))];
}

function namedOutputs(words: readonly Text[]): readonly Text[] {
  const args = parseArguments(words, OUTPUT);
  return [
    ...OUTPUT_NAMES.flatMap((option) => valuesOf(args, option)),
    ...words.filter((_, index) => known(words[index - 1] ?? EMPTY) === '-out'),
  ];
}

const OUTPUT_NAMES = ['-o', '-O', '--fprint', '-fprint', '-fprintf', '-fls', '--fprintf'];

function copied(name: string, words: readonly Text[]): readonly Text[] {
  const args = parseArguments(words, COPY);
  const operands = args.operands.map(({ text }) => text);
  const folder = optionValue(args, '-t');
  const to = folder ?? (operands.length > 1 ? operands.at(-1) : undefined);
  const from = folder === undefined ? operands.slice(0, -1) : operands;
  // a link to one file is made here, by its name
  if (to === undefined) return name === 'ln' ? operands.map(lastOf) : [];
  const inside = from.map((source) => join(dropEnd(to, '/'), ['/'], lastOf(source)));
  return folder === undefined ? [to, ...inside] : inside;
}

/** Where files are unpacked; without a folder that is named, it is the one that the command runs in. */
function extracted(name: string, words: readonly Text[]): readonly Text[] {
  const args = parseArguments(words, ARCHIVE);
  const isTar = name.endsWith('tar');
  const isUnpacking = isTar
    ? words.some(
        (word, index) =>
          /^(?:-[a-zA-Z]*x|--(?:extract|get)$)/.test(known(word) ?? '') ||
          (index === 0 && /^[a-zA-Z]*x[a-zA-Z]*$/.test(known(word) ?? '')),
      )
    : name === 'unzip' || ['x', 'e'].includes(known(words[0] ?? EMPTY) ?? '');
  if (!isUnpacking) return [];
  const attached = words.flatMap((word) =>
    /^-o./.test(known(word) ?? '') ? [textOf((known(word) ?? '').slice(2))] : [],
  );
  return [optionValue(args, isTar ? '-C' : '-d') ?? (name.startsWith('7') ? attached[0] : undefined) ?? ['.']];
}

function lastOf(path: Text): Text {
  const whole = dropEnd(path, '/');
  return cutLast(whole, '/')?.[1] ?? whole;
}
