import { WALL_FINDING_IDS, WALL_FINDING_KINDS } from '../../src/walls/finding/finding-kinds.ts';
import { WALL_FINDING_WORDS } from '../../src/report/walls/finding-words.ts';

/** Titles of OWASP's Non-Human Identities Top 10, 2025. */
const NHI: Readonly<Record<number, string>> = {
  1: 'Improper Offboarding',
  2: 'Secret Leakage',
  3: 'Vulnerable Third-Party NHI',
  4: 'Insecure Authentication',
  5: 'Overprivileged NHI',
  6: 'Insecure Cloud Deployment Configurations',
  7: 'Long-Lived Secrets',
  8: 'Environment Isolation',
  9: 'NHI Reuse',
  10: 'Human Use of NHI',
};

const HEAD = `# Findings

<!-- Generated from src/walls/finding/ and src/report/walls/ by scripts/generate.ts. -->

What \`grantgate walls audit\` finds: see [walls](walls.md#audit-them). An id is public and never means something else.
What could not be determined has the same id, and is *unknown*: it is never passed.

| finding | severity | NHI 2025 |
| --- | --- | --- |
`;

/** The page of all findings: one heading per id. */
export function findingsPage(): string {
  const rows = WALL_FINDING_IDS.map((id) => {
    const { severity, nhi } = WALL_FINDING_KINDS[id];
    return `| [${id}](#${id}) | ${severity} | ${nhi.map((number) => `NHI${number}`).join(', ')} |\n`;
  });
  return `${HEAD}${rows.join('')}${WALL_FINDING_IDS.map(section).join('')}`;
}

function section(id: (typeof WALL_FINDING_IDS)[number]): string {
  const { what, why, fix } = WALL_FINDING_WORDS[id];
  const { severity, nhi } = WALL_FINDING_KINDS[id];
  const titles = nhi.map((number) => `NHI${number}:2025 ${NHI[number] ?? ''}`).join(', ');
  const about = `Severity: ${severity}.${titles === '' ? '' : ` ${titles}.`}`;
  return `\n## ${id}\n\n**${what}** ${why}\n\n${about}\n\n**What to do:** ${fix}\n`;
}
