import { may } from '../access.ts';
import { resolveRevision } from '../graphql/git-objects.ts';
import { readCommit } from '../git/commits.ts';
import { entryAt } from '../git/trees.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound } from './errors.ts';

const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** What is wrong with CODEOWNERS; not there without such a file. */
export function getOwnerErrors({ token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const tree = readCommit(repository.objects, resolveRevision(repository, 'HEAD') ?? '')?.tree;
  const path = PLACES.find((place) => tree !== undefined && entryAt(repository.objects, tree, place) !== undefined);
  if (path === undefined) return notFound();
  return json(200, {
    errors: repository.settings.ownerErrors.map(({ line, kind }) => ({
      line,
      column: 1,
      kind,
      source: '',
      suggestion: null,
      message: `${kind} on line ${line}`,
      path,
    })),
  });
}
