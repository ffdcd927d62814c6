import { FINDING_SEVERITIES, type FindingSeverity } from '../../review/finding.ts';
import { makeReview } from '../../review/review.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { GITHUB_OPTIONS } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { readComparison } from './comparison.ts';
import { DIFF_FORMS, reviewChange } from './diff.ts';
import { estimateReview } from './online-review.ts';
import { readReviewFacts } from './read-facts.ts';
import { proposeNarrower } from './propose.ts';
import { FORMAT_OPTIONS, writeReview } from './write-review.ts';

/** Options that a comparison of a change knows nothing of. */
const ONLY_WITHOUT_DIFF = [
  'access',
  'online',
  'evidence',
  'records',
  'attested',
  'state',
  'facts',
  'baseline',
  'fail-on',
  'strict',
  'since',
  'estimate',
  'collect',
  'propose',
] as const;

export const review: CliCommand = {
  name: 'review',
  meant: (operand) => `for a file with \`--json\`, write \`--json=${operand}\``,
  about:
    'Says who can reach what, until when, who approved it and what of it is too broad, by the OWASP Non-Human ' +
    'Identities Top 10.\nWhat could not be read is unknown, stands first, and is never fine. With `--diff` it says ' +
    'instead what a change of policy and grants\nlets through, for whoever approves it. Exit code 0: done, 1: a ' +
    'finding as bad as `--fail-on`, something unknown with `--strict`, or with\n`--diff` a change that lets more ' +
    'through or cannot be told, 2: bad input.',
  options: {
    access: {
      value: 'folder',
      repeats: true,
      help: `Folder with policy.yml and grants/, given several times for several policies; default: ${USUAL_ACCESS}`,
    },
    evidence: { value: 'evidence.json', help: 'Pull requests and reviews of the grants, as `check` takes them' },
    records: { value: 'folder', help: 'Folder with the audit records of runs, as their artifacts have them' },
    state: {
      value: 'file',
      repeats: true,
      help: 'What clouds let in, as for `walls audit`, or what `walls collect` wrote: a file or a folder of JSON',
    },
    facts: { value: 'file', help: 'With --state, the facts about repositories, as for `walls audit`' },
    attested: {
      help: 'Verify by `gh attestation verify` who used each grant, and with --records the attestation of each record',
    },
    online: { help: 'Ask GitHub for everything, with GH_TOKEN: approvals, tags, settings, accounts, runs' },
    estimate: { help: 'With --online, only say how many requests it takes' },
    collect: {
      value: 'file',
      help: 'With --online, keep what GitHub answers in this file, and go on from it after an interruption',
    },
    'policy-repository': {
      value: 'owner/name',
      repeats: true,
      help: 'Repository that holds the policy, given several times for several; that of this clone when left out',
    },
    'ca-certificates': GITHUB_OPTIONS['ca-certificates'],
    gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not called grantgate' },
    ...FORMAT_OPTIONS,
    baseline: {
      value: 'file',
      help: 'The JSON of an earlier review: findings are new or still there, others are gone',
    },
    since: { value: 'time', help: 'Leave out records from before this time, for example 90d' },
    'fail-on': {
      value: 'severity',
      help: `Exit code 1 for a finding as bad as this: ${FINDING_SEVERITIES.join(', ')}`,
    },
    propose: {
      value: 'folder',
      help: 'Write grants that are as narrow as their use into this folder, to be put into a pull request',
    },
    strict: { help: 'Exit code 1 where anything is unknown' },
    diff: {
      value: 'commit',
      help: 'Compare with a commit instead: the branch that a change is for, such as origin/main',
    },
    'policy-path': {
      value: 'folder',
      help: `With --diff or --online, folder of the policy, from the root; default: ${USUAL_ACCESS}`,
    },
  },
  examples: [
    'grantgate review',
    'grantgate review --html review.html --fail-on high',
    'grantgate review --records records --baseline last.json --json=review.json',
    'GH_TOKEN=$(gh auth token) grantgate review --online --html review.html',
    'grantgate review --state clouds/ --state snapshot.json --html review.html',
    'GH_TOKEN=$(gh auth token) grantgate review --online --estimate',
    'grantgate review --diff origin/main',
    'grantgate review --diff origin/main --markdown change.md --html change.html',
  ],
  run: async (given, terminal) => {
    const base = given.text('diff');
    if (base === undefined) return await reviewAll(given, terminal);
    const forms: readonly string[] = DIFF_FORMS;
    const stray = [...ONLY_WITHOUT_DIFF, ...Object.keys(FORMAT_OPTIONS).filter((name) => !forms.includes(name))].find(
      (name) => given.has(name),
    );
    if (stray !== undefined)
      throw new UsageError(`\`--${stray}\` and \`--diff\` are both given`, 'a change is looked at by itself');
    return reviewChange(base, given, terminal);
  },
};

async function reviewAll(given: CommandLine, terminal: Terminal): Promise<number> {
  if (given.has('policy-path') && !given.has('online'))
    throw new UsageError('`--policy-path` is for `--diff` and `--online`', 'give the folder with `--access`');
  const stray = (['estimate', 'collect'] as const).find((name) => given.has(name) && !given.has('online'));
  if (stray !== undefined)
    throw new UsageError(`\`--${stray}\` is for \`--online\``, 'add `--online`: nothing else asks GitHub');
  if (given.has('estimate')) return await estimateReview(given, terminal);
  const worst = failingSeverities(given.text('fail-on'));
  const facts = await readReviewFacts(given, terminal);
  const found = makeReview(facts);
  const comparison = readComparison(given, terminal, found);
  writeReview({ review: found, comparison, given, terminal });
  const folder = given.text('propose');
  if (folder !== undefined) proposeNarrower(folder, facts, terminal);
  const isBad = found.findings.some(({ severity }) => worst.includes(severity));
  return isBad || (given.has('strict') && found.unknown.length > 0) ? 1 : 0;
}

function failingSeverities(written: string | undefined): readonly FindingSeverity[] {
  if (written === undefined) return [];
  const index = FINDING_SEVERITIES.findIndex((one) => one === written);
  if (index >= 0) return FINDING_SEVERITIES.slice(0, index + 1);
  throw new UsageError(`\`${written}\` is not a severity`, `give one of ${FINDING_SEVERITIES.join(', ')}`);
}
