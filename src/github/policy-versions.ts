import { isRegular } from './file-id.ts';
import type { Fields } from './json.ts';
import type { Guess } from './merged-by.ts';
import { hasAllCommits } from './pull-request.ts';

/**
 * What GitHub's history of the path says about some commits: only a guess at which pull requests to ask about. Only
 * those count whose commits were all shown.
 */
export function readTold(commit: Fields): readonly Guess[] {
  return commit
    .object('versions')
    .present('nodes')
    .map((node) => {
      const pulls = node.object('associatedPullRequests');
      const nodes = pulls.present('nodes');
      const readable = nodes.filter(hasAllCommits);
      return { oid: node.text('oid'), pulls: readable, complete: pulls.number('totalCount') <= readable.length };
    });
}

/** Texts of the policy that came along, by the id of their content. */
export function readTexts(commit: Fields): ReadonlyMap<string, string> {
  const nodes = commit.object('versions').present('nodes');
  const merges = nodes
    .flatMap((node) => node.object('associatedPullRequests').present('nodes'))
    .flatMap((pull) => pull.maybe('mergeCommit') ?? []);
  return new Map(
    [commit, ...nodes, ...merges].flatMap((holder) => {
      const file = holder.maybe('file');
      const text = file === undefined ? undefined : blobText(file.optional('object'));
      return file === undefined || text === undefined || !isRegular(file) ? [] : [[file.text('oid'), text] as const];
    }),
  );
}

export function blobText(blob: Fields | undefined): string | undefined {
  return blob === undefined || !blob.has('text') || blob.flag('isTruncated') ? undefined : blob.text('text');
}
