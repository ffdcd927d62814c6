import { formatInstant } from '../../policy/instant.ts';
import type { Comparison } from '../../review/baseline.ts';
import { FINDING_SEVERITIES } from '../../review/finding.ts';
import type { ReadSource } from '../../review/read-sources.ts';
import type { AccessReview } from '../../review/review.ts';
import { mapPicture } from './map-picture.ts';
import { markup, type Markup } from './markup.ts';
import { controlsPart } from './page-controls.ts';
import { findingsPart, ignoredPart, notKnownPart } from './page-findings.ts';
import { pageFrame, pageTable } from './page-frame.ts';
import { pathsPart } from './page-paths.ts';
import { SOURCE_WORDS } from './source-words.ts';
import { timelinePicture } from './timeline-picture.ts';
import { groupedBy } from '../../policy/grouped.ts';

/** The whole review as one page: no script, nothing from elsewhere, to read, to print and to keep. */
export function reviewPage(review: AccessReview, version: string, comparison?: Comparison): string {
  const { homes, now, paths, ignored, idle } = review;
  const title = `Access review: ${homes.length > 3 ? `${homes.length} policies` : homes.join(', ')}`;
  return pageFrame(title, markup`<p class="dim">${formatInstant(now)} · grantgate ${version}</p>${tiles(review)}`, [
    { id: 'unknown', title: 'Not known', body: notKnownPart(review) },
    { id: 'findings', title: 'Findings', body: findingsPart(review, comparison) },
    ...(ignored.length + idle.length === 0 ? [] : [{ id: 'accepted', title: 'Accepted', body: ignoredPart(review) }]),
    {
      id: 'map',
      title: 'Who reaches what',
      body: paths.length === 0 ? markup`<p>Nobody has a grant.</p>` : mapPicture(paths),
    },
    { id: 'timeline', title: 'Until when', body: timelinePicture(paths, now) },
    { id: 'paths', title: 'Access paths', body: pathsPart(review) },
    { id: 'controls', title: 'Risks and controls', body: controlsPart(review) },
    { id: 'about', title: 'About this review', body: aboutPart(review) },
  ]);
}

function tiles({ checks, findings, paths, ignored }: AccessReview): Markup {
  const counted = FINDING_SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((one) => one.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return markup`<ul class="tiles"><li class="unknown"><b>${checks.unknown}</b>checks not known</li>${counted.map(
    ({ severity, count }) => markup`<li class="${severity}"><b>${count}</b>${severity}</li>`,
  )}${findings.length === 0 ? markup`<li><b>0</b>findings</li>` : markup``}${
    ignored.length === 0 ? markup`` : markup`<li><b>${ignored.length}</b>accepted</li>`
  }<li><b>${paths.length}</b>access paths</li><li><b>${checks.pass}</b>checks passed</li></ul>`;
}

const SOURCE_STATE_WORDS: Readonly<Record<ReadSource['state'], string>> = {
  read: 'read',
  absent: 'looked for, and not there',
  refused: 'refused',
  'not-asked': 'not asked for',
};

function aboutPart({ sources, homes }: AccessReview): Markup {
  const groups = groupedBy(sources, ({ source, state, needs = '' }) => `${source}\n${state}\n${needs}`);
  const rows = [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { source, state, needs, why } = first;
    const places = all.flatMap(({ place }) => (place === '' ? [] : [place]));
    return [
      [
        markup`${SOURCE_WORDS[source].what}`,
        markup`${SOURCE_STATE_WORDS[state]}${needs === undefined ? '' : `: it takes ${needs} (${why ?? ''})`}`,
        markup`${places.length > 5 ? `${places.length} places` : places.join(', ')}`,
      ],
    ];
  });
  return markup`<p>Read: the policy and every grant of
${homes.length === 1 ? (homes[0] ?? '') : `${homes.length} policies`}, and what the table says. The review
changes nothing, and needs no right to write.</p>
<p>It does not see: clouds of which no answer was given to it, and what an identity of Google Cloud, Azure or Vault
may do there; people who can push to a branch that no rule keeps, beyond what rules say; what a job did with its
credentials; accounts outside GitHub; classic personal access tokens. A record was written by the job itself: one that
was not attested shows a use, and not that there was no other.</p>
${pageTable('What was read, and what was not', ['What', 'State', 'Of'], rows)}`;
}
