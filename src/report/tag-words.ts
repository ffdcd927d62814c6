import type { TagKeeping } from '../policy/tag-rules.ts';
import { quote } from './safe-line.ts';

/** What there is to say about the gate's tags. */
export interface TagRemarks {
  readonly strays: readonly string[];
  readonly inTheWay: string | undefined;
  readonly keeping: TagKeeping | undefined;
}

const MAX_SHOWN_TAGS = 5;

/** Warnings about the gate's tags, for whoever looks after the repository of the policy. */
export function tagWarnings({ strays, inTheWay, keeping }: TagRemarks, repository: string): readonly string[] {
  return [
    ...unkept(keeping, repository),
    ...meaningless(strays, repository),
    ...(inTheWay === undefined ? [] : [barring(inTheWay, repository)]),
  ];
}

function unkept(keeping: TagKeeping | undefined, repository: string): readonly string[] {
  if (keeping === undefined || keeping.brakes) return [];
  const why =
    keeping.bypassed.length === 0
      ? 'No active ruleset keeps tags below `grantgate/` from being deleted or moved'
      : `The ruleset ${quote(keeping.bypassed[0] ?? '')} for tags below \`grantgate/\` can be bypassed`;
  return [
    `${why} in ${quote(repository)}, so a revocation or a freeze could be undone without a review. An ` +
      'administrator can add a ruleset for tags with the pattern `refs/tags/grantgate/**/*` that restricts ' +
      'updates and deletions, and that nobody can bypass.',
  ];
}

function meaningless(strays: readonly string[], repository: string): readonly string[] {
  if (strays.length === 0) return [];
  const shown = strays
    .slice(0, MAX_SHOWN_TAGS)
    .map((name) => quote(name))
    .join(', ');
  const more = strays.length > MAX_SHOWN_TAGS ? ` and ${strays.length - MAX_SHOWN_TAGS} more` : '';
  return [
    `${strays.length === 1 ? 'A tag' : 'Tags'} in ${quote(repository)} ${strays.length === 1 ? 'means' : 'mean'} ` +
      `nothing: ${shown}${more}. Access is revoked by \`grantgate/revoked/users/<login>/<name>\` or ` +
      '`grantgate/revoked/users/<login>`, and frozen by `grantgate/frozen/<time>`.',
  ];
}

function barring(name: string, repository: string): string {
  return (
    `The freeze ${quote(name)} in ${quote(repository)} was lifted, and while that tag is there no other freeze can ` +
    'be set. An administrator can delete it.'
  );
}

/** What can be said about who may undo a revocation, where the ruleset is there: this token is seldom told. */
export function keepingWords(keeping: TagKeeping | undefined): string | undefined {
  if (keeping === undefined) return undefined;
  if (!keeping.brakes) return 'not kept by a ruleset';
  return keeping.unseen.length === 0
    ? 'kept by a ruleset that nobody can bypass'
    : `kept by the ruleset ${keeping.unseen.join(', ')}; who can bypass it is not shown to this token`;
}
