import { GITHUB_ISSUER } from '../token.ts';
import { wildcardPattern } from '../language.ts';
import { type ClaimTerm, fixedTrack, freeTrack, type Track, type Variable } from './track.ts';
import {
  actorVariable,
  commitVariable,
  fileVariable,
  idVariable,
  issuerVariable,
  nameOfRef,
  nameVariable,
  ownerVariable,
  textVariable,
  wordVariable,
  workflowRefVariable,
} from './variables.ts';

/** Events of runs on a pull request, on the commits of a request, and on any other ref. */
const PULL_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const TARGET_EVENTS = ['pull_request_target'];
/** Source: GitHub's "Events that trigger workflows"; `dynamic` is a run of GitHub's own, such as code scanning. */
const EVENTS =
  'push workflow_dispatch schedule repository_dispatch release workflow_run issue_comment issues merge_group create ' +
  'delete deployment deployment_status check_run check_suite status label milestone discussion discussion_comment ' +
  'fork gollum image_version page_build public registry_package watch branch_protection_rule workflow_call dynamic';

/** Claims that depend on no other: whoever writes the workflow chooses them, or who they are decides them. */
export const CHOSEN_CLAIMS: Readonly<Record<string, Variable>> = {
  job_workflow_ref: { ...textVariable('workflow'), within: [wildcardPattern('?*/?*/.github/workflows/?*.y*ml@?*')] },
  workflow: textVariable('workflow'),
  actor: actorVariable(),
  actor_id: idVariable('actor', []),
  event_name: wordVariable('event', EVENTS.split(' ')),
  runner_environment: wordVariable('runner', ['github-hosted', 'self-hosted']),
  repository_visibility: wordVariable('visibility', ['private', 'public', 'internal']),
  enterprise: textVariable('enterprise'),
  enterprise_id: idVariable('enterprise', []),
};

/**
 * Claims of which nothing is known but what a template of `sub` may write of them: whoever runs a job chooses its
 * commit, and how often it runs.
 */
export const SUBJECT_CLAIMS: Readonly<Record<string, Variable>> = {
  ref_protected: wordVariable('protected', ['true', 'false']),
  run_id: idVariable('run', []),
  run_number: idVariable('run', []),
  run_attempt: idVariable('attempt', []),
  check_run_id: idVariable('check', []),
  sha: commitVariable('sha'),
  job_workflow_sha: commitVariable('workflow sha'),
  workflow_sha: commitVariable('workflow sha'),
  head_ref: textVariable('head'),
  base_ref: textVariable('base'),
  issuer_scope: textVariable('scope'),
  jti: textVariable('id'),
};

/** Any workflow of anybody can be called, if it is public. */
const REUSABLE: Track = {
  variables: [ownerVariable([]), nameVariable([]), fileVariable(), workflowRefVariable()],
  terms: [
    {
      claim: 'job_workflow_ref',
      parts: [{ variable: 0 }, '/', { variable: 1 }, '/.github/workflows/', { variable: 2 }, '@', { variable: 3 }],
    },
  ],
};

/** What only tokens of an enterprise have. */
const OPTIONAL = ['enterprise', 'enterprise_id'];

/** What a run is of: a pull request, the branch that one is for (`pull_request_target`), or any other ref. */
export type JobStart = 'pull' | 'target' | 'ref';

const OF_GITHUB = fixedTrack('iss', GITHUB_ISSUER);
const ANY_JOB: readonly Track[] = [
  REUSABLE,
  freeTrack('aud', textVariable('audience')),
  freeTrack('sts:RoleSessionName', textVariable('session')),
  ...Object.entries(CHOSEN_CLAIMS).flatMap(([claim, variable]) =>
    claim === 'job_workflow_ref' || claim === 'event_name'
      ? []
      : [{ ...freeTrack(claim, variable), isOptional: OPTIONAL.includes(claim) }],
  ),
];
const BRANCH_OF_PULL: readonly Track[] = [
  freeTrack('head_ref', nameOfRef('head')),
  freeTrack('base_ref', nameOfRef('base')),
];
/** What is said of a run by what started it. */
const BY_START: Readonly<Record<JobStart, readonly Track[]>> = {
  pull: [...ANY_JOB, ...BRANCH_OF_PULL, freeTrack('event_name', wordVariable('event', PULL_EVENTS))],
  target: [...ANY_JOB, ...BRANCH_OF_PULL, freeTrack('event_name', wordVariable('event', TARGET_EVENTS))],
  ref: [
    ...ANY_JOB,
    freeTrack('event_name', wordVariable('event', EVENTS.split(' '))),
    fixedTrack('head_ref', ''),
    fixedTrack('base_ref', ''),
  ],
};
const REF_TYPES = { branch: fixedTrack('ref_type', 'branch'), tag: fixedTrack('ref_type', 'tag') };

/** The claims that are in none of these terms, by tracks of their own. */
export function otherTracks(
  { start, kind, issuers }: { readonly start: JobStart; readonly kind: string; readonly issuers: readonly string[] },
  terms: readonly ClaimTerm[],
): readonly Track[] {
  const tracks = [
    ...BY_START[start],
    issuers.length === 0 ? OF_GITHUB : freeTrack('iss', issuerVariable([GITHUB_ISSUER, ...issuers])),
    kind === 'tag' ? REF_TYPES.tag : REF_TYPES.branch,
  ];
  return tracks.filter((track) => !track.terms.some(({ claim }) => terms.some((term) => term.claim === claim)));
}
