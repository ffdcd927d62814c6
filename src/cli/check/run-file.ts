import { REPOSITORY_PATTERN, TEAM_PATTERN } from '../../policy/names.ts';
import { nearest } from '../../policy/nearest.ts';
import { isRecord } from '../../policy/shape.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';

/** What decisions are made of, and what else a token holds. Source: GitHub's OIDC reference, "OIDC token claims". */
const CLAIMS: readonly string[] = [
  'actor',
  'actor_id',
  'actor_type',
  'actor_teams',
  'actor_team_ids',
  'triggering_actor',
  'triggering_actor_id',
  'triggering_actor_type',
  'triggering_actor_teams',
  'triggering_actor_team_ids',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'ref',
  'ref_type',
  'ref_protected',
  'sha',
  'head_ref',
  'base_ref',
  'environment',
  'environment_node_id',
  'event_name',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'job_workflow_ref',
  'job_workflow_sha',
  'run_id',
  'run_number',
  'run_attempt',
  'runner_environment',
  'check_run_id',
  'enterprise',
  'enterprise_id',
  'iss',
  'sub',
  'aud',
  'exp',
  'iat',
  'nbf',
  'jti',
  'delegation',
];
/** Custom properties of the repository. */
const PROPERTY = /^repo(?:sitory)?_property_/;

/** What a claim can be at all, in words. */
interface Form {
  readonly pattern: RegExp;
  readonly expected: string;
  /** What was probably meant by a text that is not of the form. */
  readonly meant?: (text: string, claims: Record<string, unknown>) => string;
}

const REF: Form = {
  pattern: /^refs\/\S+$/,
  expected: 'a full ref such as `refs/heads/release/2026-11`',
  meant: (text, { ref_type: type }) => `refs/${type === 'tag' ? 'tags' : 'heads'}/${text}`,
};
const WORKFLOW_FORM: Form = {
  pattern: /^[A-Za-z0-9][\w-]*\/[\w.-]+\/\S+@\S+$/,
  expected:
    'a workflow with its repository and its ref, such as `acme/shop/.github/workflows/flags.yml@refs/heads/main`',
};
const NAME_FORM: Form = {
  pattern: /^(?!refs\/)/,
  expected: 'the bare name of a branch',
  meant: (text) => text.replace(/^refs\/(?:heads\/)?/, ''),
};

const FORMS: Readonly<Record<string, Form>> = {
  ref: REF,
  ref_type: { pattern: /^(?:branch|tag)$/, expected: '`branch` or `tag`' },
  workflow_ref: WORKFLOW_FORM,
  job_workflow_ref: WORKFLOW_FORM,
  head_ref: NAME_FORM,
  base_ref: NAME_FORM,
  repository: { pattern: REPOSITORY_PATTERN, expected: 'a repository, `owner/name`' },
  repository_owner: { pattern: /^[^/]+$/, expected: 'the login of the owner, without a repository' },
  ref_protected: { pattern: /^(?:true|false)$/, expected: '`true` or `false`' },
  event_name: { pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event, such as `workflow_dispatch`' },
  runner_environment: { pattern: /^(?:github-hosted|self-hosted)$/, expected: '`github-hosted` or `self-hosted`' },
  actor_teams: { pattern: TEAM_PATTERN, expected: 'a list of teams written `owner/slug`' },
  triggering_actor_teams: { pattern: TEAM_PATTERN, expected: 'a list of teams written `owner/slug`' },
};

/**
 * Looks at what a person wrote into a run.json. A token is GitHub's own, so its claims are taken as they are; in a
 * file, what cannot be is a mistake, and would make the answer about another run.
 * @throws InputError naming the claim, and what was probably meant
 */
export function checkRunFile(file: string, claims: unknown): void {
  if (!isRecord(claims)) return;
  for (const [claim, value] of Object.entries(claims)) {
    if (!CLAIMS.includes(claim) && !PROPERTY.test(claim)) throw unknownClaim(file, claim);
    const form = Object.hasOwn(FORMS, claim) ? FORMS[claim] : undefined;
    const odd = form === undefined ? undefined : textList(value).find((text) => !form.pattern.test(text));
    if (form !== undefined && odd !== undefined) throw oddClaim(file, claim, odd, form, claims);
  }
  const { ref, ref_type: type } = claims;
  const kind =
    typeof ref !== 'string'
      ? undefined
      : ref.startsWith('refs/tags/')
        ? 'tag'
        : ref.startsWith('refs/heads/')
          ? 'branch'
          : undefined;
  if (typeof type === 'string' && type !== '' && kind !== undefined && type !== kind)
    throw new UsageError(
      `${quote(file)}: the claim \`ref_type\` is ${quote(type)}, and \`ref\` is a ${kind}`,
      'give the two as GitHub does',
    );
}

function oddClaim(
  file: string,
  claim: string,
  text: string,
  { expected, meant }: Form,
  claims: Record<string, unknown>,
): UsageError {
  const hint = meant === undefined ? '' : `: did you mean ${quote(meant(text, claims))}?`;
  return new UsageError(`${quote(file)}: the claim \`${claim}\` is ${quote(text)}`, `expected ${expected}${hint}`);
}

function unknownClaim(file: string, claim: string): UsageError {
  const near = nearest(claim, CLAIMS);
  return new UsageError(
    `${quote(file)}: there is no claim ${quote(claim)}`,
    near === undefined
      ? 'the file holds the claims of the run under their own names: see `run.json` in docs/cli.md'
      : `did you mean \`${near}\`?`,
  );
}

/** The texts of a claim; what is empty or of another kind is for the reader of claims. */
function textList(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}
