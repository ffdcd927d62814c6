import { readdirSync } from 'node:fs';
import { inRepository, read } from './action-file.ts';

/** A piece of a page between two fences. */
export interface DocumentBlock {
  /** Page and line of its first line, as an editor takes it. */
  readonly name: string;
  readonly page: string;
  /** What is written behind the fence: `yaml`, `sh`, `console`. */
  readonly language: string;
  readonly text: string;
}

/** Every page that people read. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'bench/README.md',
  ...readdirSync(inRepository('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** A commit in place of the placeholders, as a person has it who replaced them. */
export const RELEASE = '5c3f0f0e3dd5b6e8a1c7c1d5b9b0d0a4b8f9e2a1';

/** The blocks of all pages. */
export const BLOCKS: readonly DocumentBlock[] = PAGES.flatMap((page) => {
  const text = read(page);
  return [...text.matchAll(/^( *)```([a-z]+)\n(.*?)^ *```$/gms)].map((match): DocumentBlock => {
    const [whole, indent = '', language = '', inside = ''] = match;
    const line = text.slice(0, match.index + whole.indexOf(inside)).split('\n').length;
    return { name: `${page}:${line}`, page, language, text: inside.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
});

/** The blocks of a language. */
export function blocksIn(...languages: readonly string[]): readonly DocumentBlock[] {
  return BLOCKS.filter(({ language }) => languages.includes(language));
}

/** When the grants of the pages end that leave it to the reader: dates in pages would be over one day. */
const END = '2026-11-28T18:00:00Z';

/** The text with a commit, or a time, in place of its placeholders. */
export function filledIn(text: string): string {
  return text.replaceAll(/<full sha(?: of a release)?>|\b0{40}\b/g, RELEASE).replaceAll('<time within 30 days>', END);
}

/** The files that a page shows: a block of YAML whose comment says where it goes. */
export function shownFiles(page: string): Readonly<Record<string, string>> {
  const named = blocksIn('yaml')
    .filter((block) => block.page === page)
    .flatMap(({ text }) => {
      const path =
        /^# (\.github\/\S+)$/m.exec(text)?.[1] ??
        (/^version: 1$/m.test(text) ? '.github/access/policy.yml' : undefined);
      return path === undefined ? [] : [[path, filledIn(text)] as const];
    });
  return Object.fromEntries(named);
}

/** The JSON file that docs/cli.md shows below a heading. */
export function jsonBelow(heading: string): string {
  return new RegExp(`^## ${heading}\\n.*?^\`\`\`json\\n(.*?)^\`\`\`$`, 'ms').exec(read('docs/cli.md'))?.[1] ?? '';
}
