import { createRequire } from 'node:module';
import { isRecord } from '../world/json.ts';
import type { Run } from '../world/state.ts';
import { fullRepository, simpleUser } from '../world/rest/accounts.ts';

type Payload = Record<string, unknown>;

const require = createRequire(import.meta.url);

/** The webhook payload of a run's event: GitHub's own example, about the world's repository and sender. */
export function eventPayload(run: Run, changes: Payload = {}): Payload {
  // what an example says of its own action is not part of another
  const { repository: _, sender: __, changes: ___, ...example } = exampleOf(run.event);
  const about = {
    repository: fullRepository(run.repository),
    sender: simpleUser(run.actor),
    organization: simpleUser(run.repository.owner),
  };
  const dispatch =
    run.event === 'workflow_dispatch'
      ? { ref: run.claims['ref'], workflow: run.workflow, inputs: run.inputs }
      : run.event === 'repository_dispatch'
        ? { action: 'flags', client_payload: run.inputs }
        : {};
  return { ...example, ...about, ...dispatch, ...changes };
}

function exampleOf(event: string): Payload {
  const definitions: unknown = require('@octokit/webhooks-examples');
  const found: unknown = Array.isArray(definitions)
    ? definitions.find((definition) => isRecord(definition) && definition['name'] === event)
    : undefined;
  const examples: unknown = isRecord(found) ? found['examples'] : undefined;
  const first: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return isRecord(first) ? first : {};
}
