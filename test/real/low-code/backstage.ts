import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Checks } from '../../act/checks.ts';
import { isRecord, parseRecord } from '../../world/json.ts';
import { shopScenario } from '../../world/scenario.ts';
import type { World } from '../../world/world.ts';

const ACTION = fileURLToPath(new URL('backstage-action.ts', import.meta.url));
const run = promisify(execFile);
const FLAGS = `on:
  workflow_dispatch:
    inputs:
      banner: {type: string}
      grantgate: {type: string}
jobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}}
`;

/** What a template says of the step, and how the scaffolder is set up. */
interface Step {
  readonly input: Readonly<Record<string, unknown>>;
  readonly requireScmUserCredentials: boolean;
}

/** The scaffolder's own action that dispatches a workflow, as templates call it. */
export async function backstage(folder: string, { check }: Checks): Promise<void> {
  const { world, shop } = await shopScenario();
  try {
    world.commit(shop, { author: 'hubot', files: { '.github/workflows/flags.yml': FLAGS } });
    world.user({ login: 'backstage[bot]', id: 902, type: 'Bot' });
    await playSteps(folder, world, check);
    check('the world answered as GitHub describes itself', world.violations.length === 0, world.violations);
  } finally {
    await world.close();
  }
}

async function playSteps(folder: string, world: World, check: Checks['check']): Promise<void> {
  const tokenOf = (login: string): string =>
    world.token({ repositories: ['acme/shop'], permissions: { contents: 'read', actions: 'write' }, login });
  const [own, hers] = [tokenOf('backstage[bot]'), tokenOf('mona')];
  const play = async (step: Step): Promise<unknown> => await played(folder, world, own, step);
  const place = { repoUrl: `${hostOf(world)}?owner=acme&repo=shop`, workflowId: 'flags.yml', branchOrTagName: 'main' };
  const input = { ...place, workflowInputs: { banner: 'spring' }, returnWorkflowRunDetails: true };

  const asHer = await play({ input: { ...input, token: hers }, requireScmUserCredentials: true });
  const isHers = world.runs().at(-1)?.actor.login === 'mona';
  check('Backstage: with her own token, the person is the actor of the run', isHers, asHer);
  check('Backstage: it is told which run it started', isRecord(asHer) && 'workflowRunHtmlUrl' in asHer, asHer);

  const before = world.runs().length;
  const refused = await play({ input, requireScmUserCredentials: true });
  const isRefused = isRecord(refused) && 'error' in refused && world.runs().length === before;
  check('Backstage: with `requireScmUserCredentials`, a template without the token sends nothing', isRefused, refused);

  const workflowInputs = { banner: 'spring', grantgate: 'a.b.c' };
  await play({ input: { ...input, workflowInputs }, requireScmUserCredentials: false });
  const last = world.runs().at(-1);
  check(
    'Backstage: without it, the portal is the actor, and what a step before it signed travels unchanged',
    last?.actor.login === 'backstage[bot]' && JSON.stringify(last.inputs) === JSON.stringify(workflowInputs),
    last?.inputs,
  );
}

function hostOf({ urls }: World): string {
  return new URL(urls.server).host;
}

/** Runs the action in a process of its own, which trusts the world. */
async function played(folder: string, world: World, token: string, step: Step): Promise<unknown> {
  const told = JSON.stringify({ ...step, host: hostOf(world), api: world.urls.api, token });
  const { stdout } = await run(process.execPath, [ACTION, folder, told], {
    env: { PATH: process.env['PATH'] ?? '', NODE_EXTRA_CA_CERTS: world.caFile },
    timeout: 60_000,
  });
  return parseRecord(stdout.trim().split('\n').at(-1) ?? '');
}
