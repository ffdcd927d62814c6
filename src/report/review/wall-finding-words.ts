import type { WallId } from '../../review/wall-checks.ts';
import type { WallFound } from '../../review/wall-facts.ts';
import type { Token } from '../../walls/token.ts';
import { quote, safeLine } from '../safe-line.ts';
import { auditSentence } from '../walls/finding-sentence.ts';
import { WALL_FINDING_WORDS } from '../walls/finding-words.ts';
import type { FindingWords, WordsOf } from './finding-words.ts';

/** What the words about a wall need besides those of the audit. */
interface WallWords {
  readonly title: string;
  readonly logic: string;
  readonly example: string;
}

/** Claims by which somebody recognises a job. */
const EXAMPLE_CLAIMS = ['sub', 'repository', 'ref', 'environment'] as const satisfies readonly (keyof Token)[];

/** The words of the audit, as words of the review, with the token that shows it. */
function wallWords<K extends WallId>(id: K, { title, logic, example }: WallWords): FindingWords<K> {
  const { why, fix } = WALL_FINDING_WORDS[id];
  return {
    title,
    logic,
    why,
    example,
    sentence: ({ target, named, token, roles }: WallFound) => {
      const what = auditSentence({ outcome: 'fail', id, severity: 'low', target, facts: named, roles });
      return `${quote(target)}: ${what}${token === undefined ? '' : ` Example: ${tokenText(token)}.`}`;
    },
    fix: () => ({
      text: fix.replace(/\.$/, ''),
      ...(id.startsWith('trust-') ? { commands: ['grantgate walls --out walls'] } : {}),
    }),
  };
}

/** A token in one line. */
function tokenText(token: Token): string {
  return EXAMPLE_CLAIMS.flatMap((claim) => {
    const value = token[claim];
    return value === undefined ? [] : [`${claim} ${quote(value, 120)}`];
  })
    .map((one) => safeLine(one, 200))
    .join(', ');
}

/** Findings about what clouds let in by themselves. */
export const WALL_REVIEW_WORDS: WordsOf<WallId> = {
  'trust-open-to-github': wallWords('trust-open-to-github', {
    title: 'A cloud trusts all of GitHub',
    logic: 'A token of a repository of some other account gets in; the finding shows one.',
    example: 'A condition asks for the audience only, and every workflow on GitHub can ask for a token with it.',
  }),
  'trust-open-to-owner': wallWords('trust-open-to-owner', {
    title: 'A cloud trusts every repository of the owner',
    logic: 'A token of another repository of the same owner gets in.',
    example: 'The subject is `repo:acme/*`: a sandbox that everybody may push to deploys to production.',
  }),
  'trust-open-to-repository': wallWords('trust-open-to-repository', {
    title: 'A cloud trusts the whole repository',
    logic: 'A token gets in from a branch, a tag, an environment or a pull request that no role of the policy means.',
    example: 'The subject is `repo:acme/shop:*`: a workflow on any branch has the keys, without the gate.',
  }),
  'trust-open-to-pushers': wallWords('trust-open-to-pushers', {
    title: 'A cloud trusts what anybody may push to',
    logic: 'A token gets in from a branch or an environment that has no rules.',
    example: 'The trust asks for the environment `production`, and any job of any branch may name it.',
  }),
  'trust-not-gate-bound': wallWords('trust-not-gate-bound', {
    title: 'A cloud does not ask for the gate',
    logic: 'A token gets in whose `job_workflow_ref` is not the gated workflow, from where a role means it.',
    example: 'Somebody takes the step with the gate out of the workflow; the cloud notices nothing.',
  }),
  'trust-gate-movable': wallWords('trust-gate-movable', {
    title: 'The trusted gate can be moved',
    logic: 'The gated workflow is trusted at a branch or tag that has no rules, or at any.',
    example: 'The trust asks for `gated.yml@refs/heads/*`: whoever pushes a branch writes their own gate.',
  }),
  'trust-by-name': wallWords('trust-by-name', {
    title: 'A cloud knows a repository by its name',
    logic: 'Neither the number of the repository nor that of its owner is asked for, and the subject has none.',
    example: 'The organisation is renamed; a stranger registers the old name, and a repository of the same name.',
  }),
  'trust-audience': wallWords('trust-audience', {
    title: 'A cloud takes tokens for others',
    logic: 'A token for another audience than the credential’s gets in.',
    example: 'A build tool that is sent a token trades it for the keys of the cloud.',
  }),
  'trust-absent-claim-passes': wallWords('trust-absent-claim-passes', {
    title: 'A condition passes where its claim is missing',
    logic: 'What bounds the trust is an operator that is true of a token without the claim.',
    example: '`StringLikeIfExists` on `environment`: a job without one is let in.',
  }),
  'trust-undecided': wallWords('trust-undecided', {
    title: 'A document of trust is not understood',
    logic: 'Part of a document cannot be read, or is not modelled: then this is unknown, and the finding never fails.',
    example: 'A condition of Google Cloud calls a function; what it lets in has to be looked at by hand.',
  }),
  'trust-narrower': wallWords('trust-narrower', {
    title: 'A cloud refuses what the policy means',
    logic: 'A token that a role means is refused by the cloud; the finding shows one.',
    example: 'A branch was added to the role, and nobody told the cloud: the run fails with “not authorized”.',
  }),
  'trust-missing': wallWords('trust-missing', {
    title: 'The policy names what is not there',
    logic: 'An identity of the policy is not in what was read of its cloud.',
    example: 'A role of AWS was renamed; every run of the role fails.',
  }),
  'trust-orphan': wallWords('trust-orphan', {
    title: 'A cloud trusts the repository, and no role says why',
    logic: 'An identity lets jobs of the policy’s repositories in, and no role names it.',
    example: 'The role of an old deployment still trusts the repository, a year after the policy dropped it.',
  }),
  'role-wider-than-role': wallWords('role-wider-than-role', {
    title: 'An identity may do far more than its role is for',
    logic:
      'A role of AWS has an administrator’s policy or allows everything on everything, and the credential has no ' +
      '`policy` or `policies` that shrink its sessions.',
    example: 'The role that turns feature flags on has AdministratorAccess, and deletes a database by a typo.',
  }),
};
