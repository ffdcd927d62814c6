import { may } from '../access.ts';
import { writeTagObject } from '../build/tag-objects.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Call } from './call.ts';
import { inaccessible, refusal } from './errors.ts';

/** REST, "Create a tag object": an annotated tag, which no ref leads to yet. */
export function postTagObject({ state, token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'contents', 'write')) return inaccessible();
  const [tag, message, object, type] = ['tag', 'message', 'object', 'type'].map((name) => String(body[name]));
  if (repository.objects.read(object ?? '')?.type !== type) return refusal(422, 'Object does not exist');
  const at = state.clock.now();
  const login = token?.login ?? '';
  const spec = { tag: tag ?? '', message: message ?? '', object: object ?? '', type: type ?? '', tagger: login, at };
  const sha = writeTagObject(repository, spec);
  const api = `https://api.github.com/repos/${repository.name}/git`;
  return json(201, {
    node_id: nodeId('TAG', `${repository.id}:${sha}`),
    tag,
    sha,
    url: `${api}/tags/${sha}`,
    message,
    tagger: { name: login, email: `${login}@users.noreply.github.com`, date: at.toISOString() },
    object: { type, sha: object, url: `${api}/${type}s/${object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}
