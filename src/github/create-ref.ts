import { TAG_RULESET } from '../walls/generate/rulesets.ts';
import { said } from '../http/said.ts';
import type { HttpResponse, Send } from '../http/send.ts';
import { FactError } from './fact-error.ts';
import type { GitHubServer } from './server.ts';

/** A repository to write to, and with what. */
export interface WritableRepository {
  readonly server: GitHubServer;
  readonly token: string;
  readonly send: Send;
  /** `owner/name`. */
  readonly repository: string;
}

/** REST version that is spoken; GitHub's "API Versions". */
const WRITTEN_VERSION = '2022-11-28';

/**
 * Creates a tag, in one atomic step. `there`: it was there already. Source: REST, "Create a reference"; needs
 * `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
export async function createTag(to: WritableRepository, tag: string, commit: string): Promise<'created' | 'there'> {
  const ref = `refs/tags/${tag}`;
  const answer = await postTo(to, 'git/refs', { ref, sha: commit });
  const words = answerWords(answer, to.token);
  if (answer.status === 422 && /already exists/i.test(words)) return 'there';
  // only the tag itself shows that it was made: a page of somebody in between is an answer, too
  if (answer.status === 201 && memberOf(answer, 'ref') === ref) return 'created';
  throw new FactError(
    `the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`,
    answer.status === 403 || answer.status === 404
      ? `the token needs \`contents: write\` on \`${to.repository}\``
      : 'a tag above or below it, or a ruleset, may be in the way',
  );
}

/**
 * Writes what an annotated tag says, and gives the object to which the tag is then to point. Source: REST, "Create a
 * tag object"; needs `contents: write`.
 * @throws FactError when it cannot be written
 */
export async function writeTagObject(
  to: WritableRepository,
  { tag, note, commit }: { readonly tag: string; readonly note: string; readonly commit: string },
): Promise<string> {
  const answer = await postTo(to, 'git/tags', { tag, message: note, object: commit, type: 'commit' });
  const sha = memberOf(answer, 'sha');
  if (answer.status === 201 && typeof sha === 'string') return sha;
  throw new FactError(
    `the tag \`${tag}\` could not be written in \`${to.repository}\`: GitHub answered ${answer.status} ` +
      `(${answerWords(answer, to.token)})`,
    answer.status === 403 || answer.status === 404
      ? `the token needs \`contents: write\` on \`${to.repository}\``
      : 'start the run again later',
  );
}

/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
export async function createTagRuleset(to: WritableRepository): Promise<void> {
  const answer = await postTo(to, 'rulesets', TAG_RULESET);
  if (answer.status === 201 && memberOf(answer, 'name') === TAG_RULESET.name) return;
  throw new FactError(
    `the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
      `(${answerWords(answer, to.token)})`,
    `the token needs \`administration: write\` on \`${to.repository}\`, and private repositories a plan ` +
      `with rulesets`,
  );
}

async function postTo(
  { server, token, send, repository }: WritableRepository,
  path: string,
  body: unknown,
): Promise<HttpResponse> {
  try {
    return await send({
      method: 'POST',
      url: `${server.api}/repos/${repository}/${path}`,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': WRITTEN_VERSION,
      },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new FactError(error instanceof Error ? error.message : String(error), undefined, { cause: error });
  }
}

function answerWords(answer: HttpResponse, token: string): string {
  const message = memberOf(answer, 'message');
  return typeof message === 'string' ? said(message, { secrets: [token], most: 200 }) : 'no message';
}

function memberOf({ body }: HttpResponse, name: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null
      ? Object.getOwnPropertyDescriptor(value, name)?.value
      : undefined;
  } catch {
    return undefined;
  }
}
