import { formatInstant } from '../../policy/instant.ts';
import { auditSentence } from '../../report/walls/finding-sentence.ts';
import { WALL_FINDING_WORDS } from '../../report/walls/finding-words.ts';
import { WALL_FINDING_KINDS, SEVERITIES } from '../../walls/finding/finding-kinds.ts';
import type { WallFinding } from '../../walls/finding/wall-finding.ts';
import type { AuditReport } from './audit-report.ts';
import { exampleRefusal } from './finding-example.ts';

/** An audit as JSON, schema 1. */
export function auditJson(report: AuditReport): string {
  const { audit, digest, home, now, sources, fixed, repositories } = report;
  const value = {
    schema: 1,
    audited_at: formatInstant(now),
    policy: { repository: home, digest },
    repositories,
    sources,
    trusts: audit.trusts.map(({ provider, target, file, trustClass, meant }) => ({
      provider,
      target,
      file,
      class: trustClass ?? 'unknown',
      roles: meant.map(({ role, credential }) => ({ role, credential })),
      ...(fixed.has(target) ? { fixed: fixed.get(target) } : {}),
    })),
    findings: audit.findings.map((finding) => findingJson(finding, report)),
    summary: summaryJson(audit.findings),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function findingJson(finding: WallFinding, report: AuditReport): object {
  const refusal = exampleRefusal(finding, report);
  const { at, ...rest } = finding.outcome === 'fail' ? finding : { ...finding, at: undefined };
  const { what, why, fix } = WALL_FINDING_WORDS[finding.id];
  return {
    ...rest,
    nhi: WALL_FINDING_KINDS[finding.id].nhi,
    sentence: auditSentence(finding),
    what,
    risk: why,
    fix,
    ...(at === undefined ? {} : { at: formatInstant(at) }),
    ...(refusal === undefined ? {} : { gate: { decision: 'deny', reason: refusal } }),
  };
}

function summaryJson(findings: readonly WallFinding[]): object {
  const count = (severity: string): number =>
    findings.filter((one) => one.outcome === 'fail' && one.severity === severity).length;
  return {
    unknown: findings.filter(({ outcome }) => outcome === 'unknown').length,
    ...Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])),
  };
}
