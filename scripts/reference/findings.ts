import { CATALOGUES, CONTROLS, type ControlId, NHI_TITLES, nhiId } from '../../src/review/controls.ts';
import type { FindingId } from '../../src/review/finding.ts';
import { FINDING_IDS, FINDING_RULES } from '../../src/review/finding-rules.ts';
import { FINDING_WORDS } from '../../src/report/review/all-finding-words.ts';
import { SOURCE_WORDS } from '../../src/report/review/source-words.ts';

/** Every finding of a review: one heading per id, after a table of all. */
export function findingsSection(): string {
  const rows = FINDING_IDS.map((id) => {
    const { severity, nhi } = FINDING_RULES[id];
    return `| [${id}](#${id}) | ${severity} | ${nhi.map(nhiId).join(', ') || '–'} | ${FINDING_WORDS[id].title} |\n`;
  });
  const head = '| finding | severity | OWASP | in short |\n| --- | --- | --- | --- |\n';
  return `${head}${rows.join('')}\n${FINDING_IDS.map(finding).join('')}`;
}

function finding(id: FindingId): string {
  const { nhi, controls, sources } = FINDING_RULES[id];
  const { title, logic, why, example } = FINDING_WORDS[id];
  const numbers = nhi.map((number) => `${nhiId(number)} ${NHI_TITLES[number]}`);
  const read = sources.length === 0 ? 'policy and grants' : sources.map((one) => SOURCE_WORDS[one].what).join('; ');
  return [
    `### ${id}`,
    '',
    `**${title}.** ${logic}`,
    '',
    `${why} ${example}`,
    '',
    `- OWASP: ${numbers.length === 0 ? 'none' : numbers.join(', ')}`,
    `- Controls: ${controls.join(', ')}`,
    `- Reads: ${read}`,
    '',
    '',
  ].join('\n');
}

/** The controls that findings are evidence for, by catalogue. */
export function controlsSection(): string {
  const rows = (Object.keys(CONTROLS) as readonly ControlId[]).map((id) => {
    const control = CONTROLS[id];
    const also = 'also' in control ? ` (${control.also})` : '';
    const ids = FINDING_IDS.filter((one) => FINDING_RULES[one].controls.includes(id));
    const links = ids.map((one) => `[${one}](#${one})`).join(', ');
    return `| ${CATALOGUES[control.catalogue]} | ${id}${also} | ${control.title} | ${links} |\n`;
  });
  return `| catalogue | control | title | findings |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
