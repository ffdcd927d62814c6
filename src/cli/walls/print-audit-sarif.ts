import { createHash } from 'node:crypto';
import { DOCS } from '../../policy/docs-address.ts';
import { safeLine } from '../../report/safe-line.ts';
import { sarifDocument, type SarifPlace, type SarifSeverity } from '../../report/sarif/sarif-log.ts';
import { auditSentence, tokenLines } from '../../report/walls/finding-sentence.ts';
import { WALL_FINDING_WORDS } from '../../report/walls/finding-words.ts';
import { WALL_FINDING_IDS, WALL_FINDING_KINDS, type WallSeverity } from '../../walls/finding/finding-kinds.ts';
import type { WallFinding } from '../../walls/finding/wall-finding.ts';
import { VERSION } from '../version.ts';
import type { AuditReport } from './audit-report.ts';

const MAX_AUDIT_TEXT_CHARACTERS = 1000;
/** `security-severity` of GitHub: above 9 critical, from 7 high, from 4 medium. */
const WEIGHTS: Readonly<Record<WallSeverity, number>> = { critical: 9.5, high: 8, medium: 5.5, low: 2, warning: 0.5 };

/** Findings for code scanning, each beside its role in the policy. */
export function auditSarif(report: AuditReport): string {
  const refused = report.sources.filter(({ state }) => state === 'refused');
  return sarifDocument({
    version: VERSION,
    category: 'walls',
    rules: WALL_FINDING_IDS.map((id) => {
      const { severity, nhi } = WALL_FINDING_KINDS[id];
      const { what, why, fix } = WALL_FINDING_WORDS[id];
      return {
        id,
        summary: what,
        full: `${what} ${why} ${fix}`,
        page: `${DOCS}/findings.md#${id}`,
        level: severityLevel(severity),
        score: WEIGHTS[severity],
        tags: nhi.map((number) => `NHI${number}:2025`),
      };
    }),
    results: report.audit.findings.map((finding) => ({
      rule: finding.id,
      level: finding.outcome === 'unknown' ? 'note' : severityLevel(finding.severity),
      text: safeLine(`${finding.target}: ${auditSentence(finding)}${exampleText(finding)}`, MAX_AUDIT_TEXT_CHARACTERS),
      place: policyPlace(finding, report),
      known: `${finding.id} ${finding.target} ${finding.outcome}`,
    })),
    notices: refused.map(({ name, needs }) => ({
      text: `${name} was refused: it needs ${needs ?? 'more rights'}`,
      place: { file: report.policyFile, line: 0, column: 0 },
    })),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  });
}

function severityLevel(severity: WallSeverity): SarifSeverity {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'warning' ? 'note' : 'warning';
}

function exampleText({ token }: WallFinding): string {
  return token === undefined ? '' : ` Example: ${tokenLines(token).join(', ')}`;
}

/** The line of the role in the policy, or its first: a cloud has no place in the repository. */
function policyPlace({ roles, target }: WallFinding, { policyText, policyFile }: AuditReport): SarifPlace {
  const lines = policyText.split('\n');
  const named = lines.findIndex((line) => line.includes(target));
  const role = lines.findIndex((line) => roles.some((one) => new RegExp(`^\\s+['"]?${one.role}['"]?\\s*:`).test(line)));
  return { file: policyFile, line: Math.max(named >= 0 ? named : role, 0) + 1, column: 1 };
}
