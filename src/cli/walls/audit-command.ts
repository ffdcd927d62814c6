import { createHash } from 'node:crypto';
import { auditWalls } from '../../walls/finding/audit.ts';
import { sourceAbout } from '../../walls/state/source-about.ts';
import { meantTokens } from '../../walls/meant.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { GITHUB_OPTIONS, policyRepository } from '../github-session.ts';
import { styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { auditFacts, auditIssuer } from './audit-facts.ts';
import type { AuditReport, AuditSource } from './audit-report.ts';
import { fixedDocuments } from './fixed-documents.ts';
import { readLiveState } from './live-state.ts';
import { readPolicyText } from './policy-text.ts';
import { auditJson } from './print-audit-json.ts';
import { auditSarif } from './print-audit-sarif.ts';
import { auditText } from './print-audit.ts';
import { repositoriesOf } from './read-wall-facts.ts';
import { readStateFiles, type StateFile } from './state-files.ts';

export const wallsAudit: CliCommand = {
  name: 'walls audit',
  about:
    'Compares what clouds and GitHub let in by themselves with the policy. Every finding has a token as an ' +
    'example: one that gets in\nthough the policy does not mean it, or one that the policy means and the cloud ' +
    'refuses. What could not be determined stands first,\nand is never passed. Nothing is changed, and no cloud is ' +
    'asked: give what their own tools print. Exit code 0: nothing was found,\n1: there are findings (with --strict ' +
    'also where something is unknown), 2: bad input.',
  options: {
    state: {
      value: 'file',
      repeats: true,
      help: 'What a cloud, Terraform or `gh api` printed, JSON, or a folder of such files; give it several times',
    },
    token: { help: 'Also ask GitHub for its settings, with the token in GH_TOKEN or GITHUB_TOKEN' },
    access: { value: 'folder', help: `Folder with the policy.yml; default: ${USUAL_ACCESS}` },
    facts: { value: 'file', help: 'File with the facts about repositories, JSON, as for `grantgate walls`' },
    ...GITHUB_OPTIONS,
    strict: { help: 'Exit with 1 also where something could not be determined' },
    json: { help: 'Print trusts and findings as JSON' },
    sarif: { help: 'Print findings in SARIF 2.1.0, for code scanning' },
  },
  examples: [
    'aws iam get-account-authorization-details --filter Role > aws.json && grantgate walls audit --state aws.json',
    'terraform show -json > state.json && grantgate walls audit --state state.json --json',
    'GH_TOKEN=$(gh auth token) grantgate walls audit --state clouds/ --token --strict',
    'grantgate walls audit --state clouds/ --sarif > walls.sarif',
  ],
  run: async (given, terminal) => {
    const report = await makeReport(given, terminal);
    const { stdout, env } = terminal;
    if (given.has('json')) stdout.write(auditJson(report));
    else stdout.write(given.has('sarif') ? auditSarif(report) : auditText(report, styleFor(stdout, env)));
    return auditExitCode(report, given.has('strict'));
  },
};

async function makeReport(given: CommandLine, terminal: Terminal): Promise<AuditReport> {
  if (given.has('json') && given.has('sarif'))
    throw new UsageError('`--json` and `--sarif` are both given', 'give one of them');
  const named = given.texts('state');
  if (named.length === 0 && !given.has('token'))
    throw new UsageError('nothing is given to audit', 'give files with `--state`, or `--token` to ask GitHub');
  const { policy, text, shown } = readPolicyText(given, terminal);
  const home = policyRepository(given, terminal);
  const names = repositoriesOf(policy, home);
  const now = terminal.now();
  const files = readStateFiles(terminal.cwd, named, now);
  const live = given.has('token') ? await readLiveState(given, terminal, names) : undefined;
  const items = [...files.flatMap((file) => file.items), ...(live?.items ?? [])];
  const repositories = auditFacts(given, terminal, names, items);
  const gate = policy.walls?.gate;
  const meant = meantTokens(policy, { home, gate, repositories });
  const onProgress = progressOn(terminal);
  const sources = [...files.map(fileSource), ...(live?.sources ?? [])];
  const gaps = sources.flatMap((source) => gapsOf(source).map((why) => ({ why, about: source.about })));
  const issuer = auditIssuer(given, terminal);
  const audit = auditWalls({ policy, home, gate, issuer, repositories, meant, items, gaps, now, onProgress });
  return {
    audit,
    policy,
    policyText: text,
    policyFile: shown,
    home,
    now,
    digest: digestOf(text),
    repositories,
    sources,
    fixed: fixedDocuments(policy, meant, repositories),
  };
}

function fileSource({ file, text, items, partial }: StateFile): AuditSource {
  return { name: file, state: 'read', digest: digestOf(text), items: items.length, partial, about: sourceAbout(items) };
}

/** What a source leaves out. */
function gapsOf({ name, state, partial, needs }: AuditSource): readonly string[] {
  if (state === 'refused') return [`${name} was refused: it needs ${needs ?? 'more rights'}`];
  return partial.map((why) => `${name}: ${why}`);
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** INVARIANT: 0 only where nothing was found; a warning alone refuses nobody. */
function auditExitCode({ audit: { findings }, sources }: AuditReport, isStrict: boolean): number {
  const counts = findings.some((one) => one.outcome === 'fail' && one.severity !== 'warning');
  const isUnknown = findings.length > 0 || sources.some((one) => gapsOf(one).length > 0);
  return counts || (isStrict && isUnknown) ? 1 : 0;
}

const PROGRESS_ROLES = 200;

/** Says how far it is where that takes a while and somebody watches. */
function progressOn({ stderr }: Terminal): (done: number, all: number) => void {
  return (done, all) => {
    if (stderr.isTTY === true && all >= PROGRESS_ROLES && (done % PROGRESS_ROLES === 0 || done === all))
      stderr.write(`\r${done} of ${all} identities${done === all ? '\n' : ''}`);
  };
}
