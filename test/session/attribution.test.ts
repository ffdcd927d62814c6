import { expect, test } from 'vitest';
import { sessionName } from '../../src/credentials/aws/session-name.ts';
import { sessionTags, sourceIdentity } from '../../src/credentials/aws/session-tags.ts';
import { requestReason } from '../../src/credentials/gcp/request-reason.ts';
import { readContext } from '../../src/github/context.ts';
import { type Allow, failure } from '../../src/policy/decision.ts';
import { checkWords, toEntry } from '../../src/report/check-words.ts';
import { firstActor } from '../../src/report/first-actor.ts';
import { boundsOf } from '../../src/session/issue.ts';
import type { Session } from '../../src/session/start-requests.ts';
import { refusal } from '../../src/session/refusal.ts';
import { makeGrant, makePolicy, makeRun } from '../policy/ready-made.ts';

const run = makeRun({
  actor: 'mona',
  actor_id: '583231',
  triggering_actor: 'lisa',
  triggering_actor_id: '99',
  run_attempt: '2',
});
const grant = makeGrant({ id: 'teams/growth/campaign', holder: { kind: 'team', name: 'growth' } });
const decision: Allow = {
  schema: 1,
  decision: 'allow',
  grant: grant.id,
  role: 'flags',
  expires: grant.expires,
  until: grant.expires,
  checks: [],
  considered: [],
  principal: 'lisa',
  run,
};
// of what is on its way, only the server is looked at
const session = { facts: { server: { api: 'https://api.github.com' } } } as Session;
const bounds = boundsOf({ decision, policy: makePolicy(), grants: [{ ...grant, ok: true, grant }] }, session);

test.each([
  ['bounds', [bounds.actor, bounds.actorId], ['lisa', '99']],
  ["the name of AWS's session", sessionName(bounds), 'lisa@teams+growth+campaign@6200000001-2'],
  [
    'its tags',
    Object.fromEntries(sessionTags(bounds).map(({ key, value }) => [key, value])),
    expect.objectContaining({ Actor: 'lisa', ActorId: '99' }),
  ],
  ['its source identity', sourceIdentity(bounds), 'lisa'],
  [
    "the reason that Google's audit log has",
    requestReason(bounds),
    expect.stringMatching(/^grant teams\/growth\/campaign; by lisa; run 6200000001-2/),
  ],
])('whoever pressed the button is named by %s', (_what, said, expected) => {
  expect(said).toEqual(expected);
});

test('who began the run stands beside it only where that is somebody else', () => {
  expect([firstActor(run), firstActor(makeRun())]).toEqual([{ first_actor: 'mona' }, {}]);
  // a login that was renamed between the attempts is the same account
  expect(firstActor(makeRun({ triggering_actor: 'mona-l' }))).toEqual({});
});

test('an unverified run is reported under the name that the runner has for whoever pressed the button', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: '7',
    GITHUB_ACTOR: 'mona',
    GITHUB_ACTOR_ID: '583231',
    RUNNER_TEMP: '/tmp',
  };
  const named = (more: Record<string, string>): unknown =>
    refusal(
      failure('identity-unverified', { fault: { message: 'no token' } }),
      undefined,
      readContext({ ...env, ...more }),
    );
  expect(named({ GITHUB_TRIGGERING_ACTOR: 'lisa' })).toMatchObject({
    principal: 'lisa',
    run: { actor: 'mona', actor_id: '583231', triggering_actor: 'lisa', triggering_actor_id: '0' },
  });
  expect(named({ GITHUB_TRIGGERING_ACTOR: 'mona' })).toMatchObject({
    principal: 'mona',
    run: { triggering_actor_id: '583231' },
  });
  expect(named({})).toMatchObject({ principal: 'mona', run: { triggering_actor_id: '583231' } });
});

test('a refusal before anything is proven tells only what the runner says', () => {
  const context = {
    serverUrl: 'https://github.com',
    repository: 'acme/shop',
    repositoryId: undefined,
    runId: '1',
    runAttempt: '2',
    actor: 'mona',
    actorId: undefined,
    eventName: undefined,
    eventPath: undefined,
    sha: undefined,
    temp: '/tmp',
    workflowRef: undefined,
    workflowSha: undefined,
    job: undefined,
    action: undefined,
    actionRepository: undefined,
    tokenRequest: undefined,
  };
  const unproven = failure('identity-unverified', { fault: { message: 'no token' } });
  const deny = refusal(unproven, undefined, context);
  expect(deny).toMatchObject({
    decision: 'deny',
    reason: 'identity-unverified',
    principal: 'mona',
    considered: [],
    checks: [unproven],
  });
  expect(deny.run).toMatchObject({
    repository: 'acme/shop',
    repository_id: '0',
    actor_id: '0',
    run_attempt: '2',
    ref: '',
  });
  expect(deny.checks.map(toEntry)).toEqual([
    {
      name: 'identity-unverified',
      outcome: 'fail',
      actual: 'no token',
      expected: 'a token of this run, signed by GitHub',
    },
  ]);
  const undecided = failure('undecidable', { kind: 'fault', fault: { message: 'x', hint: 'do this' } });
  expect(refusal(undecided, deny.run, context).checks.map((check) => checkWords(check).expected)).toEqual(['do this']);
});
