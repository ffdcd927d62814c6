import { runStep, type StepResult } from '../e2e/runner.ts';
import { SHOP, WORKFLOW } from '../e2e/shop.ts';
import {
  hashOf,
  type Json,
  PERSON_GRANT,
  PERSON_GRANT_ID,
  peopleText,
  PORTAL,
  signedBy,
  TOOL,
  toolEntries,
  WITH_INPUTS,
} from '../e2e/tools.ts';
import { isRecord, parseRecord, textOf } from '../world/json.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof, Situation } from './situation.ts';
import { DECEMBER, POLICY } from './stage.ts';

const INPUTS = { banner: 'on' };
const PERSON = 'mona-marketing';
/** What the identity provider calls her. */
const SUBJECT = '5f2c0a6e';
/** The real GitHub, as the runner's proxy leads it into the world. */
const REPOSITORY = `https://github.com/${SHOP}`;

/** The policy lists two tools and one person without a GitHub account, all reviewed; the workflow takes inputs. */
function setUp(world: World): void {
  for (const { login, id } of [TOOL, PORTAL]) world.user({ login, id, type: 'Bot' });
  const byPull = (files: Readonly<Record<string, string>>, at: string): void => {
    world.grantByPull(SHOP, { author: 'lisa', approvedBy: ['hubot'], mergedBy: 'hubot', at, files });
  };
  byPull(
    {
      '.github/access/policy.yml': `${POLICY}${toolEntries(world)}`,
      '.github/access/people.yml': peopleText(world),
    },
    '2026-12-10T08:00:00Z',
  );
  const grant = PERSON_GRANT.replace(/^expires: .*$/m, 'expires: 2026-12-11T18:00:00Z').replace(/^starts: .*\n/m, '');
  byPull({ [`.github/access/grants/${PERSON_GRANT_ID}.yml`]: grant }, '2026-12-10T08:10:00Z');
  const files = { [WORKFLOW]: WITH_INPUTS };
  world.commit(SHOP, { branch: DECEMBER, author: 'tom', message: 'Take inputs', files });
}

/** A run that somebody else sends, with what it says about who is behind it. */
export function sentBy(world: World, tool: { readonly login: string }, grantgate: string, inputs: Json = INPUTS): Run {
  return world.run(SHOP, {
    workflow: WORKFLOW,
    actor: tool.login,
    ref: `refs/heads/${DECEMBER}`,
    environment: 'staging',
    permissions: { contents: 'write', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' },
    inputs: { ...inputs, ...(grantgate === '' ? {} : { grantgate }) },
  });
}

/** What the tool signs for Mona of marketing, for just these inputs. */
function signed(world: World, inputs: Json = INPUTS): string {
  const req = { workflow: WORKFLOW, ref: `refs/heads/${DECEMBER}`, inputs: hashOf(inputs) };
  return signedBy(world, inputs, { aud: REPOSITORY, req });
}

/** What the gate says of a run that is sent a moment later. */
async function reasonOf(world: World, run: Run): Promise<string> {
  const step = await runStep(world, run, {
    inputs: { role: 'flag-release', 'ca-certificates': world.caFile },
    addresses: 'github.com',
  });
  step.close();
  return step.outputs['reason'] ?? '';
}

function whoIs(step: StepResult): { readonly principal: string; readonly tool: string } {
  const result = parseRecord(step.outputs['result'] ?? '') ?? {};
  const act = isRecord(result['act']) ? result['act'] : {};
  return { principal: textOf(result, 'principal'), tool: textOf(act, 'sub') };
}

/** The same once more, and with another input: neither is any good. */
async function onceAndAsSigned(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  await end();
  const { inputs } = step.job.run;
  const token = String(inputs['grantgate']);
  const again = await reasonOf(world, sentBy(world, TOOL, token));
  const other = await reasonOf(world, sentBy(world, TOOL, signed(world), { banner: 'off' }));
  const unnamed = await reasonOf(world, sentBy(world, TOOL, ''));
  const { principal, tool } = whoIs(step);
  return [
    { text: `on record: ${principal}, by way of ${tool}`, holds: principal === PERSON && tool === TOOL.login },
    { text: 'the job has keys for 15 minutes', holds: step.env['AWS_ACCESS_KEY_ID'] !== undefined },
    { text: `what was signed, sent once more: ${again}`, holds: again === 'delegation-spent' },
    { text: `signed for “on”, sent with “off”: ${other}`, holds: other === 'delegation-invalid' },
    { text: `the tool for itself, naming nobody: ${unnamed}`, holds: unnamed === 'delegation-missing' },
  ];
}

/** Keys of the provider change, and a token of before is worth nothing any more. */
async function oldKey(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  await end();
  const old = world.idpToken({ oid: SUBJECT });
  await world.rotateIdp();
  const before = await reasonOf(world, sentBy(world, PORTAL, old));
  const general = await reasonOf(world, sentBy(world, PORTAL, world.idpToken({ oid: SUBJECT, aud: 'portal' })));
  const { principal, tool } = whoIs(step);
  return [
    { text: `on record: ${principal}, by way of ${tool}`, holds: principal === PERSON && tool === PORTAL.login },
    { text: `the provider changes its keys; a token of before: ${before}`, holds: before === 'delegation-invalid' },
    { text: `a token that is meant for the portal itself: ${general}`, holds: general === 'delegation-invalid' },
  ];
}

/** A low-code tool acts for somebody without a GitHub account, and says so with its own signature. */
export const TOOL_SIGNS: Situation = {
  name: 'tool-signs',
  title: 'A low-code tool starts a run for somebody without a GitHub account',
  when: 'Thursday 10 December, 09:00',
  story: [
    'Mona Marketing has no GitHub account. She presses a button in n8n, which sends the dispatch and signs for whom: ' +
      'this person, this workflow, this branch, these inputs, for five minutes.',
    'The gate knows the tool by its key and its number, and the person by people.yml and her own grant. Both must be ' +
      'allowed.',
  ],
  reason: undefined,
  begin: (world) => {
    setUp(world);
    world.setTime('2026-12-10T09:00:00Z');
    return sentBy(world, TOOL, signed(world));
  },
  prove: onceAndAsSigned,
};

/** A portal hands over the token with which somebody signed in. */
export const PORTAL_HANDS_OVER: Situation = {
  name: 'portal-hands-over',
  title: 'A portal hands over who signed in',
  when: 'Thursday 10 December, 09:30',
  story: [
    'The same person, in a portal that signs nothing itself: it hands over the token that the company’s identity ' +
      'provider gave it for her, made out to Grantgate and to nobody else.',
  ],
  reason: undefined,
  begin: (world) => {
    world.setTime('2026-12-10T09:30:00Z');
    return sentBy(world, PORTAL, world.idpToken({ oid: SUBJECT }));
  },
  prove: oldKey,
};
