import { auditSentence, tokenLines } from '../../report/walls/finding-sentence.ts';
import { WALL_FINDING_WORDS } from '../../report/walls/finding-words.ts';
import { safeLine } from '../../report/safe-line.ts';
import { formatInstant } from '../../policy/instant.ts';
import { SEVERITIES } from '../../walls/finding/finding-kinds.ts';
import type { AuditedTrust } from '../../walls/finding/audited.ts';
import type { WallFinding } from '../../walls/finding/wall-finding.ts';
import type { Style } from '../style.ts';
import type { AuditReport } from './audit-report.ts';
import { exampleRefusal } from './finding-example.ts';

const MAX_AUDIT_LINE_CHARACTERS = 400;
const auditLine = (text: string): string => safeLine(text, MAX_AUDIT_LINE_CHARACTERS);

/** An audit for people: what is unknown, then the worst, then what is known to hold. */
export function auditText(report: AuditReport, style: Style): string {
  const { findings, trusts } = report.audit;
  const parts = findings.map((finding) => findingText(finding, report, style));
  const holding = trusts.filter((trust) => holds(trust, report));
  const unread = report.sources.filter(({ state, partial }) => state === 'refused' || partial.length > 0);
  return [
    ...unread.map((source) => sourceText(source, style)),
    ...parts,
    ...(holding.length === 0
      ? []
      : [
          `${holding
            .map(({ target, trustClass }) => {
              const words = trustClass === 'gate' ? 'only jobs of the gate get in' : 'no job gets in';
              return `${style.good('holds')}  ${auditLine(target)}: ${words}`;
            })
            .join('\n')}\n`,
        ]),
    `${summaryLine(report)}\n`,
  ].join('\n');
}

/**
 * INVARIANT: a wall holds only where nothing about it is unknown or wrong, and its file is whole. A warning says it
 * is too narrow.
 */
function holds({ target, file, trustClass }: AuditedTrust, { audit, sources }: AuditReport): boolean {
  if (trustClass !== 'gate' && trustClass !== 'nobody') return false;
  const isWhole = sources.every(({ name, partial }) => name !== file || partial.length === 0);
  return isWhole && !audit.findings.some((one) => one.target === target && isAgainst(one));
}

function isAgainst(finding: WallFinding): boolean {
  return finding.outcome === 'unknown' || !['low', 'warning'].includes(finding.severity);
}

function sourceText({ name, state, needs, partial }: AuditReport['sources'][number], style: Style): string {
  const why = state === 'refused' ? `GitHub refused it; it needs ${needs ?? 'more rights'}` : partial.join('; ');
  return `${style.doubtful('unknown')}  ${auditLine(name)}: ${auditLine(why)}\n`;
}

function findingText(finding: WallFinding, report: AuditReport, style: Style): string {
  const { id, target, file, roles, token } = finding;
  const word = finding.outcome === 'unknown' ? style.doubtful('unknown') : severityWord(finding.severity, style);
  const from = file === undefined ? '' : style.faint(` (${auditLine(file)})`);
  const words = WALL_FINDING_WORDS[id];
  const refusal = exampleRefusal(finding, report);
  const later = finding.outcome === 'fail' && finding.at !== undefined && finding.at > report.now;
  return [
    `${word}  ${style.strong(id)}  ${auditLine(target)}${from}`,
    `  ${auditLine(auditSentence(finding))}`,
    ...(roles.length === 0 ? [] : [`  roles: ${auditLine(roles.map(roleUse).join(', '))}`]),
    ...(token === undefined
      ? []
      : [`  ${exampleWords(finding)}`, ...tokenLines(token).map((line) => `    ${auditLine(line)}`)]),
    ...(later && finding.outcome === 'fail' ? [`    from ${formatInstant(finding.at ?? 0)} on`] : []),
    ...(refusal === undefined ? [] : [`  the gate refuses it, even with an approved grant: ${refusal}`]),
    // of a setting that was not read there is nothing to put right yet
    ...(finding.outcome === 'unknown' && token === undefined
      ? []
      : [`  ${words.why}`, `  ${style.good('fix')} ${words.fix}`]),
    ...fixedLines(finding, report),
    '',
  ].join('\n');
}

function exampleWords(finding: WallFinding): string {
  if (finding.outcome === 'unknown') return 'a token that may get in:';
  return finding.id === 'trust-narrower' ? 'a token that is refused:' : 'a token that gets in:';
}

function roleUse({ role, credential }: WallFinding['roles'][number]): string {
  return credential === '' ? role : `${role} (${credential})`;
}

function severityWord(severity: (typeof SEVERITIES)[number], style: Style): string {
  return severity === 'critical' || severity === 'high' ? style.bad(severity) : style.doubtful(severity);
}

/** The document as the policy would have it, beside the first finding about its target. */
function fixedLines(finding: WallFinding, { audit, fixed }: AuditReport): readonly string[] {
  const document = finding.id.startsWith('trust-') ? fixed.get(finding.target) : undefined;
  const first = audit.findings.find(({ id, target }) => id.startsWith('trust-') && target === finding.target);
  if (document === undefined || first !== finding) return [];
  return [
    '  the document as the policy has it:',
    ...JSON.stringify(document, undefined, 2)
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}

/** How many there are of each. */
export function summaryLine({ audit, sources }: AuditReport): string {
  const unknown = audit.findings.filter(({ outcome }) => outcome === 'unknown').length;
  const counts = SEVERITIES.map((severity) => {
    const count = audit.findings.filter((one) => one.outcome === 'fail' && one.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}`;
  }).filter((text) => text !== '');
  const found = counts.length === 0 ? 'no findings' : counts.join(', ');
  const trusts = `${audit.trusts.length} ${audit.trusts.length === 1 ? 'identity' : 'identities'}`;
  const read = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
  return `${trusts} from ${read}: ${unknown === 0 ? '' : `${unknown} unknown, `}${found}`;
}
