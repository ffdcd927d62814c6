import type { Repository } from './state.ts';

/** What the subjects of a repository's tokens begin with. */
export function subjectPrefix({ name: full, subject, owner: { id: ownerId }, id }: Repository): string {
  const [owner, name] = full.split('/');
  return subject === 'classic' ? `repo:${full}` : `repo:${owner}@${ownerId}/${name}@${id}`;
}
