import { nhiId } from '../../review/controls.ts';
import type { Comparison } from '../../review/baseline.ts';
import type { FindingId } from '../../review/finding.ts';
import { FINDING_RULES } from '../../review/finding-rules.ts';
import type { AccessReview } from '../../review/review.ts';
import { FINDING_WORDS } from './all-finding-words.ts';
import { markup, Markup, escapeMarkup, sentenceMarkup } from './markup.ts';
import { pageTable } from './page-frame.ts';
import type { Fix } from './finding-words.ts';
import { findingWriter, type WrittenFinding } from './review-json.ts';
import { SOURCE_WORDS, unreadWords } from './source-words.ts';
import { groupedBy } from '../../policy/grouped.ts';

/** What is found of one kind: shown together, so that a page stays short where there is much. */
const MAX_SHOWN_ROWS = 40;
/** Distinct fixes of one kind that are written out; the others are alike, and in the JSON. */
const MAX_SHOWN_FIXES = 3;
/** More policies than these are counted. */
const MAX_NAMED_POLICIES = 3;

/** What could not be told: each reason once, however many policies it is true of. */
export function notKnownPart({ unknown, homes }: AccessReview): Markup {
  if (unknown.length === 0) return markup`<p>Everything that was looked for could be read.</p>`;
  const groups = groupedBy(unknown, ({ source, unread }) => JSON.stringify([source, unread]));
  const rows = [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const ids = [...new Set(all.flatMap((one) => one.ids))];
    const count = all.reduce((sum, { about }) => sum + about.length, 0);
    return [
      [
        markup`${SOURCE_WORDS[first.source].what}`,
        ...(homes.length > 1 ? [markup`${policiesText(all, homes.length)}`] : []),
        sentenceMarkup(unreadWords(first.source, first.unread)),
        markup`${ids.join(', ')} (${count})`,
      ],
    ];
  });
  return markup`<p>These checks were not made, and nothing of them is fine because of that.</p>${pageTable(
    'What is not known, and what would tell',
    ['Not read', ...(homes.length > 1 ? ['Of'] : []), 'Why, and what brings it', 'Checks'],
    rows,
  )}`;
}

/** Which policies something is about: by their names, or how many of all. */
export function policiesText(those: readonly { readonly home: string }[], all: number): string {
  if (all > 1 && those.length === all) return `all ${all} policies`;
  return those.length > MAX_NAMED_POLICIES
    ? `${those.length} of ${all} policies`
    : those.map(({ home }) => home).join(', ');
}

/** Findings, the worst first, each kind once. */
export function findingsPart(review: AccessReview, comparison: Comparison | undefined): Markup {
  const written = findingWriter(review.now, comparison);
  const groups = groupedBy(review.findings, ({ severity, id }) => `${severity} ${id}`);
  const boxes =
    groups.size === 0
      ? [nothingFound(review)]
      : [...groups.values()].map((found) => findingBox(found.map(written), review.homes.length > 1));
  return markup`${boxes}${earlierTable('Gone since the baseline', comparison?.gone)}${earlierTable(
    'Not known any more, and not gone because of that',
    comparison?.untold,
  )}`;
}

function earlierTable(caption: string, those: Comparison['gone'] = []): Markup {
  if (those.length === 0) return markup``;
  return pageTable(
    caption,
    ['Finding', 'About', 'Policy'],
    those.map(({ id, about, home }) => [markup`${id}`, markup`${about}`, markup`${home}`]),
  );
}

/** INVARIANT: nothing found is not said where much could not be looked at. */
function nothingFound({ checks, unknown }: AccessReview): Markup {
  const rest = unknown.length === 0 ? '' : `, and ${checks.unknown} could not be made: see “Not known”`;
  return markup`<p>Nothing was found: ${checks.pass} checks passed${rest}.</p>`;
}

function findingBox(all: readonly WrittenFinding[], isSeveral: boolean): Markup {
  const [first] = all;
  if (first === undefined) return markup``;
  const id = first.id as FindingId;
  const { nhi, controls } = FINDING_RULES[id];
  const { title, why } = FINDING_WORDS[id];
  const rows = all
    .slice(0, MAX_SHOWN_ROWS)
    .map(({ about, message, owner, place, home, age, grants }) => [
      markup`<code>${about}</code>${age === 'new' ? markup` <b>new</b>` : markup``}`,
      markup`${sentenceMarkup(message)}${
        place === undefined || grants.includes(about)
          ? markup``
          : markup` <small class="dim">${place.file}:${place.line}</small>`
      }`,
      markup`${owner}`,
      ...(isSeveral ? [markup`${home}`] : []),
    ]);
  const rest = all.length - rows.length;
  return markup`<div class="box ${first.severity}"><h3><strong class="tag
t-${first.severity}">${first.severity}</strong>
${title} <small class="dim">(${all.length})</small></h3>
<p class="dim">${[id, ...nhi.map(nhiId), ...controls].join(' · ')}</p><p>${why}</p>
${pageTable(title, ['About', 'What was found', 'Who answers for it', ...(isSeveral ? ['Policy'] : [])], rows)}
${rest > 0 ? markup`<p>And ${rest} more of this kind: the JSON has all of them.</p>` : markup``}${fixes(all)}</div>\n`;
}

function fixes(all: readonly WrittenFinding[]): Markup {
  const distinct = new Map(all.map(({ fix }) => [JSON.stringify(fix), fix]));
  const shown = [...distinct.values()].slice(0, MAX_SHOWN_FIXES);
  const texts = [...new Set(shown.map(({ text }) => text))];
  const rest = distinct.size - shown.length;
  return markup`<p><b>To put it right:</b> ${texts.map((text) => markup`${sentenceMarkup(text)}. `)}</p>
${shown.map(fixLines)}${rest > 0 ? markup`<p class="dim">and ${rest} more like these</p>` : markup``}`;
}

function fixLines({ commands = [], yaml }: Fix): Markup {
  const lines = [...commands, ...(yaml === undefined ? [] : yaml.split('\n'))];
  if (lines.length === 0) return markup``;
  // each line by itself: a line break is none of the text's
  const text = lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${escapeMarkup(line)}`).join('\n');
  return markup`<pre>${new Markup(text)}</pre>\n`;
}

/** What somebody accepts for a while. */
export function ignoredPart({ ignored, idle }: AccessReview): Markup {
  const accepted = pageTable(
    'Accepted for a while',
    ['Finding', 'About', 'Why', 'By', 'Until'],
    ignored.map(({ finding, ignore }) => [
      markup`${finding.id}`,
      markup`<code>${finding.about}</code>`,
      markup`${ignore.reason}`,
      markup`${ignore.by}`,
      markup`${new Date(ignore.until).toISOString().slice(0, 10)}`,
    ]),
  );
  return markup`${accepted}${pageTable(
    'Entries that accept nothing: each names one thing as the review writes it',
    ['Finding', 'On', 'Why', 'By'],
    idle.map(({ finding, about, reason, by }) => [
      markup`${finding}`,
      markup`<code>${about}</code>`,
      markup`${reason}`,
      markup`${by}`,
    ]),
  )}`;
}
