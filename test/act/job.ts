import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventPayload } from '../e2e/runner-event.ts';
import { SHOP, WORKFLOW } from '../e2e/shop.ts';
import { parseRecord, textOf } from '../world/json.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { runAct, type Act, type ActResult } from './act.ts';

const shop = fileURLToPath(new URL('shop/', import.meta.url));

/** A workflow that act ran, with what its steps noted beside it. */
export interface Ended extends ActResult {
  /** What a step noted under a name; undefined when it never ran. */
  readonly noted: (name: string) => Readonly<Record<string, unknown>> | undefined;
  /** What a step wrote beside the notes. */
  readonly text: (name: string) => string | undefined;
}

export interface Bench {
  readonly world: World;
  readonly act: Act;
  /** Folder of this machine in which everything happens. */
  readonly folder: string;
  readonly actions: readonly string[];
}

/** The files of the shop to commit: its workflow, the script it runs, and an action that looks on. */
export function shopFiles(uses = 'grantgate/grantgate@v0'): Record<string, string> {
  const text = (name: string): string => readFileSync(join(shop, name), 'utf8');
  const others = ['whoami.mts', 'witness/action.yml', 'witness/main.mts', 'witness/post.mts'].map(
    (name): [string, string] => [name, text(name)],
  );
  const workflow = text('flags.yml').replace('uses: grantgate/grantgate@v0\n', `uses: ${uses}\n`);
  return { ...Object.fromEntries(others), [WORKFLOW]: workflow };
}

/** Has act run the shop's workflow on a branch, by mona, in `staging`. */
export async function runOn(bench: Bench, branch: string): Promise<Ended> {
  const { world } = bench;
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    environment: 'staging',
    ref: `refs/heads/${branch}`,
  });
  const folder = join(bench.folder, `run-${run.id}`);
  const checkout = join(folder, 'shop');
  const witness = join(folder, 'witness');
  mkdirSync(witness, { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '--branch', branch, run.repository.gitDir, checkout], {
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
  const result = await runAct(
    bench.act,
    {
      checkout,
      workflow: WORKFLOW,
      event: run.event,
      payload: eventPayload(run),
      actor: run.actor.login,
      actions: bench.actions,
      facts: factsOf(world, run),
      variables: { CA: world.caFile, STS: world.urls.sts, WITNESS: witness },
      secrets: { GITHUB_TOKEN: run.token },
      environment: {
        ACTIONS_ID_TOKEN_REQUEST_URL: world.urls.oidcRequest,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: run.requestToken,
      },
    },
    folder,
  );
  const noted = (name: string): Record<string, unknown> | undefined => {
    const path = join(witness, `${name}.json`);
    return existsSync(path) ? parseRecord(readFileSync(path, 'utf8')) : undefined;
  };
  const text = (name: string): string | undefined =>
    existsSync(join(witness, name)) ? readFileSync(join(witness, name), 'utf8') : undefined;
  return { ...result, noted, text };
}

/** What act would otherwise make up or leave out; it takes the actor, the event, the ref and the commit from its options and the checkout. */
function factsOf(world: World, run: Run): Record<string, string> {
  return {
    GITHUB_SERVER_URL: world.urls.server,
    GITHUB_API_URL: world.urls.api,
    GITHUB_GRAPHQL_URL: world.urls.graphql,
    GITHUB_REPOSITORY: run.repository.name,
    GITHUB_REPOSITORY_ID: String(run.repository.id),
    GITHUB_REPOSITORY_OWNER: run.repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(run.repository.owner.id),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor.login,
    GITHUB_WORKFLOW_REF: textOf(run.claims, 'workflow_ref'),
    GITHUB_WORKFLOW_SHA: run.sha,
    RUNNER_ENVIRONMENT: textOf(run.claims, 'runner_environment'),
  };
}
