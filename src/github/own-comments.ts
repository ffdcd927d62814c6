import type { Fields } from './json.ts';
import { fetchList } from './rest-list.ts';
import { type RepositoryWriter, untilThere, writeRest } from './write.ts';

/** A comment of the account whose token it is. */
interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/**
 * Which of the comments of an account is meant: the answer, one in reply to a comment by its number, a reminder, a run
 * by break-glass access, what is said of that access later, or how far a run is that a comment started.
 */
export type CommentKey = 'answer' | number | FailedKey | StartedKey | `${'reminder' | 'run' | 'emergency'} ${string}`;
/** In reply to a comment, where what it asked could not be done: what is done later stands in its place. */
export type FailedKey = `failed ${number}`;

/** Of a run that a comment started, by the number of the comment: written over as it goes on. */
export type StartedKey = `started ${number}`;

/**
 * The last line of a comment, which says which one it is. It is looked for only in comments of the account whose number
 * is known: whoever else writes it says nothing.
 */
function markOf(key: CommentKey): string {
  return `<!-- grantgate: ${typeof key === 'number' ? `reply ${key}` : key} -->`;
}

/** The marks by which a comment is found: a reply is written over what was said of an earlier try. */
function marksFinding(key: CommentKey): readonly string[] {
  return typeof key === 'number' ? [markOf(key), markOf(`failed ${key}`)] : [markOf(key)];
}

/**
 * Has an issue or a pull request have exactly one comment of this kind, with this text. `author` is the number of the
 * account whose token it is.
 *
 * INVARIANT: a comment is found by the number of its author. Where two runs wrote at once, the older one stays.
 * @throws FactError
 */
export async function keepComment(
  writer: RepositoryWriter,
  issue: number,
  { author, key, text }: { readonly author: number; readonly key: CommentKey; readonly text: string },
): Promise<{ readonly id: number; readonly outcome: 'written' | 'changed' | 'same' }> {
  const body = `${text}\n\n${markOf(key)}`;
  const list = async (): Promise<readonly OwnComment[]> => await ownComments(writer, issue, author, marksFinding(key));
  let wrote = false;
  const first = await untilThere(
    writer.tools,
    async () => (await list())[0],
    async () => {
      wrote = true;
      await writeRest(writer, {
        method: 'POST',
        path: `issues/${issue}/comments`,
        body: { body },
        failing: `the comment on #${issue} could not be written`,
        permission: 'issues: write',
      });
      return await oldestAlone(writer, await list());
    },
  );
  if (first.body === body) return { id: first.id, outcome: wrote ? 'written' : 'same' };
  // a reply or a reminder says what was so then: it stays, unless nothing was done
  const isLasting = key !== 'answer' && !isAboutRun(key) && !isFailed(markOf(key)) && !isFailed(first.body);
  if (isLasting) return { id: first.id, outcome: 'same' };
  await writeRest(writer, {
    method: 'PATCH',
    path: `issues/comments/${first.id}`,
    body: { body },
    failing: `the comment on #${issue} could not be changed`,
    permission: 'issues: write',
  });
  return { id: first.id, outcome: 'changed' };
}

function isAboutRun(key: CommentKey): boolean {
  return typeof key === 'string' && key.startsWith('started ');
}

/** Whether a comment, by its mark, says that something could not be done. */
function isFailed(body: string): boolean {
  return /<!-- grantgate: failed \d+ -->$/.test(body.trimEnd());
}

/** Whether a comment was replied to, other than that it could not be done. @throws FactError */
export async function hasReply(
  writer: RepositoryWriter,
  issue: number,
  { author, comment }: { readonly author: number; readonly comment: number },
): Promise<boolean> {
  const found = await ownComments(writer, issue, author, [markOf(comment), markOf(`started ${comment}`)]);
  return found.length > 0;
}

/** Deletes what another run wrote in the same moment. */
async function oldestAlone(writer: RepositoryWriter, comments: readonly OwnComment[]): Promise<OwnComment | undefined> {
  const [oldest, ...others] = comments;
  for (const { id } of others)
    await writeRest(writer, {
      method: 'DELETE',
      path: `issues/comments/${id}`,
      expected: [204, 404],
      failing: 'a comment that was written twice could not be deleted',
      permission: 'issues: write',
    });
  return oldest;
}

/** The oldest first. */
async function ownComments(
  { api, repository }: RepositoryWriter,
  issue: number,
  author: number,
  marks: readonly string[],
): Promise<readonly OwnComment[]> {
  const comments = await fetchList(api, `/repos/${repository}/issues/${issue}/comments`, 'issues: read');
  return comments
    .filter((comment) => isBy(comment, author))
    .map((comment) => ({ id: comment.number('id'), body: comment.optionalText('body') ?? '' }))
    .filter(({ body }) => marks.some((mark) => body.trimEnd().endsWith(`\n${mark}`)))
    .toSorted((one, other) => one.id - other.id);
}

function isBy(comment: Fields, author: number): boolean {
  return comment.optional('user')?.number('id') === author;
}
