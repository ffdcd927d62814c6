import { GITHUB_ISSUER } from '../token.ts';
import { wildcardPattern } from '../language.ts';
import { type ClaimTerm, fixedTrack, freeTrack, type Track, type Variable } from './track.ts';
import {
  fileVariable,
  idVariable,
  nameVariable,
  ownerVariable,
  type RefKind,
  textVariable,
  wordVariable,
  workflowRefVariable,
} from './variables.ts';

const EVENTS = 'workflow_dispatch push schedule repository_dispatch release workflow_run issue_comment'.split(' ');

/** Claims that depend on no other: whoever writes the workflow chooses them, or who they are decides them. */
export const CHOSEN_CLAIMS: Readonly<Record<string, Variable>> = {
  job_workflow_ref: { ...textVariable('workflow'), within: [wildcardPattern('?*/?*/.github/workflows/?*.y*ml@?*')] },
  workflow: textVariable('workflow'),
  actor: ownerVariable([]),
  actor_id: idVariable('actor', []),
  event_name: wordVariable('event', EVENTS),
  runner_environment: wordVariable('runner', ['github-hosted', 'self-hosted']),
  repository_visibility: wordVariable('visibility', ['private', 'public', 'internal']),
  enterprise: textVariable('enterprise'),
  enterprise_id: idVariable('enterprise', []),
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

const ANY_JOB: readonly Track[] = [
  REUSABLE,
  fixedTrack('iss', GITHUB_ISSUER),
  freeTrack('aud', textVariable('audience')),
  freeTrack('sts:RoleSessionName', textVariable('session')),
  ...Object.entries(CHOSEN_CLAIMS).flatMap(([claim, variable]) =>
    claim === 'job_workflow_ref' || claim === 'event_name' ? [] : [freeTrack(claim, variable)],
  ),
];
const ON_PULL: readonly Track[] = [...ANY_JOB, fixedTrack('event_name', 'pull_request')];
const ON_REF: readonly Track[] = [
  ...ANY_JOB,
  freeTrack('event_name', wordVariable('event', EVENTS)),
  fixedTrack('head_ref', ''),
  fixedTrack('base_ref', ''),
];
const REF_TYPES = { branch: fixedTrack('ref_type', 'branch'), tag: fixedTrack('ref_type', 'tag') };

/** The claims that are in none of these terms, by tracks of their own. */
export function otherTracks(
  isPull: boolean,
  { refs }: { readonly refs: readonly RefKind[] },
  terms: readonly ClaimTerm[],
): readonly Track[] {
  const [kind, more] = refs;
  const tracks = [
    ...(isPull ? ON_PULL : ON_REF),
    ...(more === undefined ? [kind === 'tag' ? REF_TYPES.tag : REF_TYPES.branch] : []),
  ];
  return tracks.filter((track) => !track.terms.some(({ claim }) => terms.some((term) => term.claim === claim)));
}
