import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputsHash } from '../../src/delegation/inputs-hash.ts';
import type { Run } from '../world/state.ts';
import {
  closeDispatchShop,
  dispatch,
  type DispatchShop,
  newestRun,
  openDispatchShop,
  SEND,
  verified,
  WHO,
} from './dispatch-shop.ts';

type Ending = Required<Pick<Run, 'conclusion' | 'notes'>>;
let shop: DispatchShop;
beforeAll(async () => {
  shop = await openDispatchShop();
});
afterAll(async () => {
  await closeDispatchShop(shop);
});

const REFUSED: Ending = {
  conclusion: 'failure',
  notes: [
    { title: 'Process completed', message: 'exit code 1' },
    { title: 'Access refused: no-grant', message: 'No grant of mona covers this run.\nAsk for one: https://x.example' },
  ],
};
const ends = (ending: Ending) => (): void => void Object.assign(newestRun(shop), ending);
const onlyOnce = (act: () => void): (() => void) => {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
};
const runsBefore = (): number => shop.world.runs().length;

test('sends what it signed, waits, and says that the run succeeded', async () => {
  const called = await dispatch(shop, SEND, { sleep: ends({ conclusion: 'success', notes: [] }) });
  const run = newestRun(shop);
  const url = `https://github.com/acme/shop/actions/runs/${run.id}`;
  expect(called).toEqual({
    code: 0,
    stdout: `The run succeeded.\n${url}\n`,
    stderr: `grantgate: sent\ngrantgate: ${url}\ngrantgate: the run is in progress\n`,
  });
  const { grantgate, ...inputs } = run.inputs;
  // what GitHub would fill in is sent, since it is signed
  expect(inputs).toEqual({ banner: 'spring', percent: '10', dry: 'false' });
  const bound = inputsHash({ event: 'workflow_dispatch', inputs: run.inputs, unbound: [] });
  const { payload, protectedHeader } = await verified(shop, grantgate);
  expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'grantgate+jwt' });
  expect(payload).toEqual({
    iss: 'https://n8n.acme.example',
    aud: `${shop.world.urls.server}/acme/shop`,
    repository_id: '7701',
    sub: '583231',
    iat: payload.iat,
    exp: Number(payload.iat) + 300,
    jti: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    act: { sub: 'n8n' },
    req: {
      workflow: '.github/workflows/flags.yml',
      ref: 'refs/heads/main',
      inputs: bound.ok ? bound.hash : '',
    },
  });
  expect(run).toMatchObject({ actor: { login: 'grantgate-app[bot]' }, event: 'workflow_dispatch' });
});

test('a refusal is told in the words of the gate', async () => {
  const called = await dispatch(shop, SEND, { sleep: ends(REFUSED) });
  expect(called).toMatchObject({
    code: 1,
    stdout:
      'Access refused: no-grant\n  No grant of mona covers this run.\n  Ask for one: https://x.example\n' +
      `https://github.com/acme/shop/actions/runs/${newestRun(shop).id}\n`,
  });
  const json = await dispatch(shop, [...SEND, '--json'], { sleep: ends(REFUSED) });
  expect(JSON.parse(json.stdout)).toMatchObject({
    schema: 1,
    outcome: 'refused',
    run: { id: String(newestRun(shop).id) },
    refusal: { reason: 'no-grant' },
    delegation: { person: '583231' },
  });
});

test('a run that fails of something else is not called refused', async () => {
  const notes = [{ title: 'Access refused: no-grant\u001b[2J', message: '' }];
  const called = await dispatch(shop, SEND, { sleep: ends({ conclusion: 'failure', notes }) });
  expect(called).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^The run ended with `failure`\.\n/) as string,
  });
  const token = shop.world.token({ repositories: ['acme/shop'], permissions: { contents: 'read', actions: 'write' } });
  const blind = await dispatch(shop, SEND, { sleep: ends(REFUSED), env: { GH_TOKEN: token } });
  expect(blind.stdout).toMatch(/ended with `failure`[^]*Whether the gate refused it cannot be told: [^]*\n$/);
});

test('waits no longer than it is told, and not at all where that is asked', async () => {
  const late = await dispatch(shop, [...SEND, '--timeout', '1s']);
  expect(late).toMatchObject({ code: 2, stdout: expect.stringMatching(/^Sent; the run is not over yet\./) as string });
  const sent = await dispatch(shop, [...SEND, '--no-wait']);
  expect(sent).toMatchObject({ code: 0, stderr: '' });
  expect(sent.stdout).toBe(`Sent.\nhttps://github.com/acme/shop/actions/runs/${newestRun(shop).id}\n`);
});

test('a server that does not know `return_run_details` is asked again without, and the run is found', async () => {
  const path = '/repos/acme/shop/actions/workflows/flags.yml/dispatches';
  const message = 'Invalid request.\n\n"return_run_details" is not a permitted key.';
  shop.world.fail({ method: 'POST', path: `*${path}`, times: 1 }, { status: 422, body: JSON.stringify({ message }) });
  const called = await dispatch(shop, SEND, { sleep: ends({ conclusion: 'success', notes: [] }) });
  expect(called).toMatchObject({ code: 0, stdout: expect.stringContaining('The run succeeded.') as string });
});

describe('repository_dispatch', () => {
  const FLAG = ['--workflow', 'flags.yml', '--event-type', 'flag', ...WHO, '--key', 'key.pem'];

  test('sends a payload of JSON, bound with its type', async () => {
    const payload = { banner: 'spring', percent: 10, where: { regions: ['eu'] } };
    const called = await dispatch(shop, [...FLAG, '--payload', 'p.json', '--input', 'note=hello'], {
      files: { 'p.json': JSON.stringify(payload) },
      sleep: ends({ conclusion: 'success', notes: [] }),
    });
    expect(called).toMatchObject({ code: 0, stdout: expect.stringContaining('The run succeeded.') as string });
    const { grantgate, ...inputs } = newestRun(shop).inputs;
    expect(inputs).toEqual({ ...payload, note: 'hello' });
    const bound = inputsHash({ event: 'repository_dispatch', inputs, unbound: [] });
    expect((await verified(shop, grantgate)).payload['req']).toEqual({
      workflow: '.github/workflows/flags.yml',
      ref: 'refs/heads/main',
      event_type: 'flag',
      inputs: bound.ok ? bound.hash : '',
    });
  });

  test('which of several runs is ours is not guessed, but told by its name', async () => {
    const another = (): void => {
      const { id: _id, ...run } = newestRun(shop);
      shop.world.run('acme/shop', { workflow: run.workflow, actor: 'hubot', event: run.event });
    };
    const first = runsBefore();
    const called = await dispatch(shop, FLAG, { sleep: onlyOnce(another) });
    expect(called).toMatchObject({ code: 2, stdout: expect.stringMatching(/^Sent; which of these runs/) as string });
    expect(called.stdout.split('\n')).toHaveLength(4);
    expect(shop.world.runs()).toHaveLength(first + 2);
    const marked = await dispatch(shop, FLAG, {
      sleep: () => {
        const ours = shop.world.runs().findLast(({ inputs }) => 'grantgate' in inputs);
        const { jti } = JSON.parse(
          Buffer.from(String(ours?.inputs['grantgate']).split('.')[1] ?? '', 'base64url').toString(),
        ) as { jti: string };
        if (ours !== undefined) Object.assign(ours, { title: `Flag ${jti}`, conclusion: 'success' });
        another();
      },
    });
    expect(marked).toMatchObject({ code: 0, stdout: expect.stringContaining('succeeded') as string });
  });

  test('a type that starts nothing is told', async () => {
    expect(
      await dispatch(
        shop,
        FLAG.map((word) => (word === 'flag' ? 'other' : word)),
      ),
    ).toMatchObject({
      code: 2,
      stdout: 'Sent, and no run of the workflow has started: does it take this event, on this branch?\n',
    });
  });
});

describe('without sending', () => {
  test('prints the token, or the body with it, and asks nobody where all is given', async () => {
    const all = ['--repository-id', '7701', '--ref', 'refs/heads/main', '--print'];
    const asked = shop.world.requests.length;
    const token = await dispatch(shop, [...SEND, ...all, 'token'], { env: { GH_TOKEN: '' } });
    expect(token).toMatchObject({ code: 0, stderr: expect.stringMatching(/every input that has a default/) as string });
    const { payload } = await verified(shop, token.stdout.trim());
    expect(payload).toMatchObject({ sub: '583231', repository_id: '7701' });
    const body = JSON.parse((await dispatch(shop, [...SEND, ...all, 'body'])).stdout) as Record<string, unknown>;
    expect(body).toEqual({
      ref: 'refs/heads/main',
      inputs: { banner: 'spring', grantgate: expect.stringMatching(/^eyJ/) as string },
    });
    expect(shop.world.requests).toHaveLength(asked);
  });

  test('a dry run shows what would be signed, and signs nothing', async () => {
    const before = runsBefore();
    const { code, stdout } = await dispatch(shop, [...SEND, '--dry-run']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      key: 'the file `key.pem`',
      claims: { sub: '583231', act: { sub: 'n8n' }, req: { ref: 'refs/heads/main' } },
      body: {
        ref: 'refs/heads/main',
        inputs: { banner: 'spring', percent: '10', grantgate: '(the signed delegation)' },
      },
    });
    expect([code, runsBefore()]).toEqual([0, before]);
  });

  test('in a job the log masks the token first', async () => {
    const { stdout, stderr } = await dispatch(shop, [...SEND, '--print', 'token'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(stderr).toBe(`::add-mask::${stdout}`);
  });
});

test('a login is sent as the number of its account', async () => {
  const words = SEND.map((word) => (word === '583231' ? '@mona' : word));
  const { stdout } = await dispatch(shop, [...words, '--dry-run']);
  expect(JSON.parse(stdout)).toMatchObject({ claims: { sub: '583231' } });
});

test('an input that the tool adds itself is sent and not bound', async () => {
  const plain = await dispatch(shop, [...SEND, '--dry-run']);
  const more = await dispatch(shop, [...SEND, '--input', 'note=x', '--unbound', 'note', '--dry-run']);
  const hashIn = (text: string): unknown =>
    (JSON.parse(text) as { claims: { req: { inputs: string } } }).claims.req.inputs;
  expect(hashIn(more.stdout)).toBe(hashIn(plain.stdout));
  expect(hashIn((await dispatch(shop, [...SEND, '--input', 'note=x', '--dry-run'])).stdout)).not.toBe(
    hashIn(plain.stdout),
  );
});
