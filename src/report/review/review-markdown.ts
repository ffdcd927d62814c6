import { formatInstant } from '../../policy/instant.ts';
import type { Comparison } from '../../review/baseline.ts';
import { nhiId } from '../../review/controls.ts';
import { FINDING_RULES } from '../../review/finding-rules.ts';
import type { AccessReview, ReviewFinding } from '../../review/review.ts';
import { escape, inlineCode, prose, table } from '../markdown.ts';
import { safeLine } from '../safe-line.ts';
import { accessMap } from './access-map.ts';
import { FINDING_WORDS } from './all-finding-words.ts';
import { groupedBy } from '../../policy/grouped.ts';
import { policiesText } from './page-findings.ts';
import { approvalText, holderText, lastUsedText, untilText, whereTexts } from './path-words.ts';
import { findingWriter } from './review-json.ts';
import { reviewHeadline } from './review-text.ts';
import { SOURCE_WORDS, unreadWords } from './source-words.ts';

/** GitHub takes 65,536 characters in an issue; the rest is for what people add. */
const MAX_MARKDOWN_CHARACTERS = 60_000;
/** Source: Mermaid, `maxTextSize` 50,000 and `maxEdges` 500 as GitHub has them. */
const [MAX_MERMAID_EDGES, MAX_MERMAID_LINES] = [200, 300];
const MAX_MARKDOWN_PATHS = 60;
const MAX_MARKDOWN_ROWS = 10;
const MAX_MERMAID_LABEL_CHARACTERS = 80;

/** The review as Markdown, for an issue that is kept current. It stays below what GitHub takes. */
export function reviewMarkdown(review: AccessReview, comparison?: Comparison): string {
  const parts = [
    `**${escape(reviewHeadline(review))}** · ${formatInstant(review.now)}`,
    unknownMarkdown(review),
    findingsMarkdown(review, comparison),
    ...(review.paths.length === 0 ? [] : [mermaidMap(review)]),
    pathsMarkdown(review),
  ];
  let text = '';
  for (const part of parts) {
    if (text.length + part.length > MAX_MARKDOWN_CHARACTERS) {
      text += 'There is more than an issue holds: the page and the JSON of the same run have all of it.\n';
      break;
    }
    text += `${part}\n\n`;
  }
  return text;
}

function unknownMarkdown({ unknown, homes }: AccessReview): string {
  if (unknown.length === 0) return '### Not known\n\nEverything that was looked for could be read.';
  const groups = groupedBy(unknown, ({ source, unread }) => JSON.stringify([source, unread]));
  const rows = [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const names = policiesText(all, homes.length);
    return [[escape(SOURCE_WORDS[first.source].what), escape(names), prose(unreadWords(first.source, first.unread))]];
  });
  return `### Not known\n\n${table(['Not read', 'Of', 'Why, and what brings it'], rows)}`;
}

function findingsMarkdown({ findings, idle, now }: AccessReview, comparison: Comparison | undefined): string {
  const written = findingWriter(now, comparison);
  const groups = groupedBy(findings, ({ severity, id }) => `${severity} ${id}`);
  const boxes = [...groups.values()].map((all) => kindMarkdown(all, written));
  const { gone: goneNow = [], untold: untoldNow = [] } = comparison ?? {};
  const gone = goneNow.map(({ id, about }) => `- ~~${escape(id)}~~ ${inlineCode(about)}`);
  const untold = untoldNow.map(({ id, about }) => `- ${escape(id)} ${inlineCode(about)}`);
  const unused = idle.map(({ finding, about }) => `- ${escape(finding)} ${inlineCode(about)}`);
  return [
    '### Findings',
    ...(boxes.length === 0 ? ['Nothing was found.'] : boxes),
    ...(gone.length === 0 ? [] : ['Gone since the last review:', gone.slice(0, MAX_MARKDOWN_PATHS).join('\n')]),
    ...(untold.length === 0
      ? []
      : ['Not known any more, and not gone because of that:', untold.slice(0, MAX_MARKDOWN_PATHS).join('\n')]),
    ...(unused.length === 0
      ? []
      : ['Entries of `review.yml` that accept nothing:', unused.slice(0, MAX_MARKDOWN_PATHS).join('\n')]),
  ].join('\n\n');
}

function kindMarkdown(all: readonly ReviewFinding[], written: ReturnType<typeof findingWriter>): string {
  const [first] = all;
  if (first === undefined) return '';
  const { nhi } = FINDING_RULES[first.id];
  const rows = all.slice(0, MAX_MARKDOWN_ROWS).map((finding) => {
    const { about, message, owner, fix, age } = written(finding);
    const command = (fix.commands ?? []).map((line) => ` ${inlineCode(line)}`).join('');
    return [
      `${inlineCode(about)}${age === 'new' ? ' **new**' : ''}`,
      prose(message),
      escape(owner),
      `${prose(fix.text)}${command}`,
    ];
  });
  const rest = all.length > rows.length ? `\n\nand ${all.length - rows.length} more of this kind` : '';
  const numbers = nhi.length === 0 ? '' : ` (${nhi.map(nhiId).join(', ')})`;
  return (
    `**${first.severity}: ${escape(FINDING_WORDS[first.id].title)}**${numbers}\n\n` +
    `${table(['About', 'Found', 'Who answers for it', 'To put it right'], rows)}${rest}`
  );
}

/** The access map for Mermaid. Names are shown in quotes, in which only entities of Mermaid mean anything. */
function mermaidMap({ paths }: AccessReview): string {
  const { columns, edges } = accessMap(paths);
  const ids = new Map(columns.flat().map(({ key }, index) => [key, `n${index}`]));
  const nodes = columns.flat().map(({ key, label }) => `  ${ids.get(key) ?? ''}["${mermaidText(label)}"]`);
  const lines = edges.slice(0, MAX_MERMAID_EDGES).map(({ from, to, count }) => {
    const words = count > 1 ? `|${count}|` : '';
    return `  ${ids.get(from) ?? ''} -->${words} ${ids.get(to) ?? ''}`;
  });
  return [
    '### Who reaches what',
    '',
    '```mermaid',
    'flowchart LR',
    ...nodes.slice(0, MAX_MERMAID_LINES),
    ...lines,
    '```',
  ].join('\n');
}

function mermaidText(label: string): string {
  return safeLine(label, MAX_MERMAID_LABEL_CHARACTERS).replaceAll(
    /[^A-Za-z0-9 .,:/()_-]/gu,
    (mark) => `#${String(mark.codePointAt(0))};`,
  );
}

function pathsMarkdown({ paths, now }: AccessReview): string {
  const rows = paths
    .slice(0, MAX_MARKDOWN_PATHS)
    .map((path) => [
      escape(holderText(path)),
      escape(path.role),
      escape(whereTexts(path).join('; ')),
      escape(untilText(path, now)),
      escape(approvalText(path, now)),
      escape(lastUsedText(path, now)),
    ]);
  const rest = paths.length > rows.length ? `\n\nand ${paths.length - rows.length} more` : '';
  return `### Access paths\n\n${table(['Who', 'Role', 'Where', 'Until', 'Approved by', 'Last used'], rows)}${rest}`;
}
