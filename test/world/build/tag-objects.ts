import type { Repository } from '../state.ts';

export type TagObjectSpec = { tag: string; message: string; object: string; type: string; tagger: string; at: Date };

/** Writes an annotated tag, as git stores it; no ref leads to it yet. Gives its id. */
export function writeTagObject(
  repository: Repository,
  { tag, message, object, type, tagger, at }: TagObjectSpec,
): string {
  const source =
    `object ${object}\ntype ${type}\ntag ${tag}\n` +
    `tagger ${tagger} <${tagger}@users.noreply.github.com> ${Math.floor(at.getTime() / 1000)} +0000\n\n${message}`;
  return repository.objects.write('tag', Buffer.from(source));
}
