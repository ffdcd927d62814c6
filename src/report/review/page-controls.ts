import { CATALOGUES, CONTROLS, type ControlId, NHI_TITLES, type NhiNumber, nhiId } from '../../review/controls.ts';
import { FINDING_IDS, FINDING_RULES } from '../../review/finding-rules.ts';
import type { FindingId } from '../../review/finding.ts';
import type { AccessReview } from '../../review/review.ts';
import { markup, type Markup } from './markup.ts';
import { pageTable } from './page-frame.ts';

/** What was found and what is unknown, by the OWASP Top 10 and by control. */
export function controlsPart(review: AccessReview): Markup {
  const tally = (ids: readonly FindingId[]): readonly Markup[] => {
    const found = review.findings.filter(({ id }) => ids.includes(id));
    const kinds = [...new Set(found.map(({ id }) => id))];
    const unknown = review.unknown.filter((one) => one.ids.some((id) => ids.includes(id)));
    return [
      markup`${ids.length}`,
      markup`${found.length === 0 ? 'none' : `${found.length}: ${kinds.join(', ')}`}`,
      markup`${unknown.length === 0 ? 'nothing' : [...new Set(unknown.map(({ source }) => source))].join(', ')}`,
    ];
  };
  const numbers = Object.keys(NHI_TITLES).map((key) => Number(key) as NhiNumber);
  const controls = Object.keys(CONTROLS) as readonly ControlId[];
  const columns = ['Checks of this kind', 'Findings', 'Not read'];
  return markup`${pageTable(
    'OWASP Non-Human Identities Top 10, 2025',
    ['Risk', 'Title', ...columns],
    numbers.map((number) => [
      markup`${nhiId(number)}`,
      markup`${NHI_TITLES[number]}`,
      ...tally(FINDING_IDS.filter((id) => FINDING_RULES[id].nhi.includes(number))),
    ]),
  )}${pageTable(
    'Controls that this is evidence for',
    ['Control', 'Title', ...columns],
    controls.map((id) => {
      const control = CONTROLS[id];
      return [
        markup`${CATALOGUES[control.catalogue]}: ${id}${'also' in control ? ` (${control.also})` : ''}`,
        markup`${control.title}`,
        ...tally(FINDING_IDS.filter((one) => FINDING_RULES[one].controls.includes(id))),
      ];
    }),
  )}`;
}
