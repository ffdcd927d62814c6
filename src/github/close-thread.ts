import { FactError } from './fact-error.ts';
import { createTag } from './create-ref.ts';
import { Fields } from './json.ts';
import { fetchList } from './rest-list.ts';
import { type RepositoryWriter, untilThere, writeRest } from './write.ts';

/** Closes an issue; one that is closed stays as it is. @throws FactError */
export async function closeIssue(
  writer: RepositoryWriter,
  issue: number,
  as: 'completed' | 'not_planned',
): Promise<void> {
  const path = `/repos/${writer.repository}/issues/${issue}`;
  await untilThere(
    writer.tools,
    async () =>
      new Fields(await writer.api.get(path, 'issues: read'), '').text('state') === 'closed' ? true : undefined,
    async () => {
      await writeRest(writer, {
        method: 'PATCH',
        path: `issues/${issue}`,
        body: { state: 'closed', state_reason: as },
        failing: `#${issue} could not be closed`,
        permission: 'issues: write',
      });
      return true;
    },
  );
}

/** Closes a pull request and deletes its branch; what is closed or gone stays so. @throws FactError */
export async function endPull(writer: RepositoryWriter, pull: number, branch: string): Promise<void> {
  const path = `/repos/${writer.repository}/pulls/${pull}`;
  await untilThere(
    writer.tools,
    async () =>
      new Fields(await writer.api.get(path, 'pull-requests: read'), '').text('state') === 'closed' ? true : undefined,
    async () => {
      await writeRest(writer, {
        method: 'PATCH',
        path: `pulls/${pull}`,
        body: { state: 'closed' },
        failing: `#${pull} could not be closed`,
        permission: 'pull-requests: write',
      });
      return true;
    },
  );
  await writeRest(writer, {
    method: 'DELETE',
    path: `git/refs/heads/${branch}`,
    expected: [204, 404, 422],
    failing: `the branch \`${branch}\` could not be deleted`,
    permission: 'contents: write',
  });
}

/** Has a tag be there, wherever it points to. @throws FactError */
export async function keepTag(writer: RepositoryWriter, tag: string, commit: string): Promise<'created' | 'there'> {
  let made: 'created' | 'there' = 'there';
  await untilThere(
    writer.tools,
    async () => await findTag(writer, tag),
    async () => {
      made = await createTag(writer, tag, commit);
      return true;
    },
  );
  return made;
}

async function findTag({ api, repository }: RepositoryWriter, tag: string): Promise<true | undefined> {
  try {
    await api.get(`/repos/${repository}/git/ref/tags/${tag}`, 'contents: read');
    return true;
  } catch (error) {
    if (error instanceof FactError && error.status === 404) return undefined;
    throw error;
  }
}

/** Has people be assigned; those who cannot be are left out by GitHub. @throws FactError */
export async function assignPeople(writer: RepositoryWriter, issue: number, logins: readonly string[]): Promise<void> {
  if (logins.length === 0) return;
  await writeRest(writer, {
    method: 'POST',
    path: `issues/${issue}/assignees`,
    body: { assignees: logins },
    isSame: true,
    failing: `nobody could be assigned to #${issue}`,
    permission: 'issues: write',
  });
}

/** Reacts to a comment; twice is once. Source: REST, "Create reaction for an issue comment". @throws FactError */
export async function react(writer: RepositoryWriter, comment: number, content: string): Promise<void> {
  await writeRest(writer, {
    method: 'POST',
    path: `issues/comments/${comment}/reactions`,
    body: { content },
    isSame: true,
    failing: 'the reaction could not be written',
    permission: 'issues: write',
  });
}

/**
 * Takes the sign that a comment's run is started: `false` where it is there already, whoever took it. GitHub has one
 * reaction of a kind by one account, so two at once get one answer each. Source: as {@link react}.
 * @throws FactError
 */
export async function canStart(writer: RepositoryWriter, comment: number): Promise<boolean> {
  const { status } = await writeRest(writer, {
    method: 'POST',
    path: `issues/comments/${comment}/reactions`,
    body: { content: 'rocket' },
    failing: 'the reaction could not be written',
    permission: 'issues: write',
  });
  return status === 201;
}

/**
 * Whether an account has reacted to a comment in one of these ways. Source: REST, "List reactions for an issue
 * comment".
 * @throws FactError
 */
export async function hasReaction(
  { api, repository }: RepositoryWriter,
  comment: number,
  author: number,
  contents: readonly string[],
): Promise<boolean> {
  const list = await fetchList(api, `/repos/${repository}/issues/comments/${comment}/reactions`, 'issues: read');
  return list.some(
    (reaction) => reaction.optional('user')?.number('id') === author && contents.includes(reaction.text('content')),
  );
}
