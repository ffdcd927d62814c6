import type { HclItem } from './hcl.ts';
import type { WallProblem } from './wall-facts.ts';

/** Forms in which walls are written. */
export const WALL_FORMATS = ['terraform', 'cloudformation', 'json', 'commands'] as const;
export type WallFormat = (typeof WALL_FORMATS)[number];

/** A file of the walls, below the folder that they are written to. */
export interface WallFile {
  readonly path: string;
  readonly text: string;
}

/** What comes of a provider: its files, or why there are none. */
export interface WallResult {
  readonly files: readonly WallFile[];
  readonly problems: readonly WallProblem[];
  /** What whoever applies them should know. */
  readonly notes: readonly string[];
}

/** What every file says of where it comes from. */
export interface WallOrigin {
  /** SHA-256 of the policy, in hexadecimal. */
  readonly digest: string;
  /** Path or name of the policy, as a person writes it. */
  readonly policy: string;
  readonly gate: string;
  /** Whether the people with live grants are in it. */
  readonly people: boolean;
}

/** The head of a file, without the signs of a comment. */
export function headerLines({ digest, policy, gate, people }: WallOrigin, about: string): readonly string[] {
  return [
    about,
    '',
    `Made by \`grantgate walls\` from ${policy}; what is changed here by hand is lost.`,
    `Policy: sha256:${digest}`,
    `Gate: ${gate}`,
    ...(people ? ['People: those with a live grant, each until it ends. Make it again when grants change.'] : []),
  ];
}

/** Lines as comments of a shell or of YAML. */
export function commented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}

/** The same for Terraform. */
export function headerItems(origin: WallOrigin, about: string): readonly HclItem[] {
  return [{ kind: 'comment', text: headerLines(origin, about).join('\n') }, { kind: 'blank' }];
}

/** A document as a file, two blanks deep. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A word of a shell. */
export function shellQuoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** A command that is fed with a document. */
export function fedWith(command: string, document: unknown): readonly string[] {
  return [`${command} <<'JSON'`, jsonText(document).trimEnd(), 'JSON'];
}

/** A shell script that stops at the first command that fails. */
export function wallScript(origin: WallOrigin, about: string, lines: readonly string[]): string {
  return `${['#!/bin/sh', ...commented(headerLines(origin, about)), 'set -eu', '', ...lines].join('\n')}\n`;
}

/** A name as Terraform and CloudFormation take it, made from any other. */
export function identifier(name: string): string {
  const plain = name.replaceAll(/\W+/g, '_').replaceAll(/^_+|_+$/g, '');
  return /^[A-Za-z]/.test(plain) ? plain : `_${plain}`;
}

/**
 * A name for each, made by `nameOf`.
 *
 * INVARIANT: no two share one. `flag-s` and `flag_s` once did, and of two roles in one file the last was all there was.
 */
export function distinctNames<T>(items: readonly T[], nameOf: (item: T) => string, sign = '_'): ReadonlyMap<T, string> {
  const taken = new Set<string>();
  return new Map(
    items.map((item) => {
      const short = nameOf(item);
      let name = short;
      for (let count = 2; taken.has(name); count += 1) name = `${short}${sign}${count}`;
      taken.add(name);
      return [item, name] as const;
    }),
  );
}
