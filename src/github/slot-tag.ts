import { FactError } from './fact-error.ts';
import { type RepositoryWriter, writeRest } from './write.ts';

/**
 * Creates an annotated tag, in one atomic step: `there`, where another run has created one of that name. Sources: REST,
 * "Create a tag object" and "Create a reference"; need `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
export async function createNotedTag(
  writer: RepositoryWriter,
  { tag, note, commit }: { readonly tag: string; readonly note: string; readonly commit: string },
): Promise<'created' | 'there'> {
  const failing = 'break-glass access could not be counted';
  const permission = 'contents: write';
  const object = await writeRest(writer, {
    method: 'POST',
    path: 'git/tags',
    body: { tag, message: note, object: commit, type: 'commit' },
    expected: [201],
    failing,
    permission,
  });
  const ref = `refs/tags/${tag}`;
  try {
    const made = await writeRest(writer, {
      method: 'POST',
      path: 'git/refs',
      body: { ref, sha: object.fields.text('sha') },
      expected: [201],
      failing,
      permission,
    });
    // only the tag itself shows that it was made: a page of somebody in between is an answer, too
    if (made.fields.text('ref') === ref) return 'created';
    throw new FactError(`${failing}: GitHub did not answer with the tag`);
  } catch (error) {
    if (error instanceof FactError && error.status === 422 && /already exists/i.test(error.said ?? '')) return 'there';
    throw error;
  }
}
