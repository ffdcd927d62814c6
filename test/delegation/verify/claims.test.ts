import { describe, expect, test } from 'vitest';
import { inputsHash } from '../../../src/delegation/inputs-hash.ts';
import { commentAudience } from '../../../src/delegation/verify/comment.ts';
import { spentName } from '../../../src/delegation/verify/once.ts';
import type { SentDispatch } from '../../../src/delegation/verify/sent.ts';
import { readToken } from '../../../src/delegation/verify/token.ts';
import {
  CREATED,
  faultIn,
  type Json,
  made,
  REQUEST,
  SENT,
  TOKEN_KINDS,
  type TokenKind,
  verify,
} from './made-tokens.ts';

const AT = CREATED / 1000;
const minutes = (count: number): number => count * 60;

test('who is named', async () => {
  const persons = await Promise.all(
    [made('signed'), made('signed', { sub: '583231' }), made('signed', { sub: 583_231 })].map(
      async (token) => (await verify('signed', token)).outcome,
    ),
  );
  expect(persons).toEqual([
    { kind: 'named', entry: 'n8n', person: { kind: 'handle', handle: 'mona-marketing' } },
    { kind: 'named', entry: 'n8n', person: { kind: 'account', id: '583231' } },
    { kind: 'named', entry: 'n8n', person: { kind: 'account', id: '583231' } },
  ]);
  expect((await verify('idp', made('idp'))).outcome).toEqual({
    kind: 'named',
    entry: 'retool',
    person: { kind: 'identity', issuer: 'https://login.acme.example/tenant/v2.0', subject: '5f2c0a6e' },
  });
  expect((await verify('github', made('github'))).outcome).toEqual({
    kind: 'named',
    entry: 'run',
    person: { kind: 'account', id: '583231', login: 'mona' },
  });
});

describe('claims that are not as expected', () => {
  test.each<readonly [kind: TokenKind, name: string, claims: Json, fault: RegExp]>([
    ['signed', 'another issuer', { iss: 'https://evil.example' }, /issuer/],
    ['signed', 'an issuer with a slash more', { iss: 'https://n8n.acme.example/' }, /issuer/],
    ['signed', 'no issuer', { iss: undefined }, /issuer/],
    ['signed', 'a list of issuers', { iss: ['https://n8n.acme.example'] }, /issuer/],
    ['signed', 'another repository', { aud: 'https://github.com/acme/web' }, /claim aud/],
    ['signed', 'two audiences', { aud: ['https://github.com/acme/shop', 'x'] }, /claim aud/],
    ['signed', 'no audience', { aud: undefined }, /claim aud/],
    ['signed', 'the number of another repository', { repository_id: '7' }, /claim repository_id/],
    ['signed', 'no number', { repository_id: undefined }, /claim repository_id/],
    ['signed', 'nobody', { sub: undefined }, /claim sub/],
    ['signed', 'a login', { sub: 'Mona' }, /claim sub/],
    ['signed', 'an e-mail address', { sub: 'mona@acme.example' }, /claim sub/],
    ['signed', 'an account that is none', { sub: '0' }, /claim sub/],
    ['signed', 'an account in another spelling', { sub: '0583231' }, /claim sub/],
    ['signed', 'a path', { sub: '../tom' }, /claim sub/],
    ['signed', 'no name of its own', { jti: undefined }, /claim jti/],
    ['signed', 'an empty name', { jti: '' }, /claim jti/],
    ['signed', 'no tool', { act: undefined }, /claim act/],
    ['signed', 'another tool', { act: { sub: 'retool' } }, /claim act/],
    ['signed', 'a tool for a tool', { act: { sub: 'n8n', act: { sub: 'other' } } }, /claim act/],
    ['signed', 'a tool as text', { act: 'n8n' }, /claim act/],
    ['signed', 'no request', { req: undefined }, /claim req/],
    ['signed', 'a request that says more', { req: { ...REQUEST, environment: 'production' } }, /claim req/],
    ['signed', 'another workflow', { req: { ...REQUEST, workflow: '.github/workflows/deploy.yml' } }, /bound workflow/],
    ['signed', 'another branch', { req: { ...REQUEST, ref: 'refs/heads/main' } }, /bound ref/],
    ['signed', 'a tag of the name', { req: { ...REQUEST, ref: 'refs/tags/release/2026-11' } }, /bound ref/],
    [
      'signed',
      'other inputs',
      { req: { ...REQUEST, inputs: hash({ banner: 'off', stage: 'staging' }) } },
      /bound inputs/,
    ],
    ['signed', 'fewer inputs', { req: { ...REQUEST, inputs: hash({ stage: 'staging' }) } }, /bound inputs/],
    ['signed', 'another event', { req: { ...REQUEST, event_type: 'deploy' } }, /bound event_type/],
    ['idp', 'the audience of the tool itself', { aud: 'retool-client' }, /claim aud/],
    ['idp', 'several audiences', { aud: ['api://grantgate', 'account'] }, /claim aud/],
    ['idp', 'another client', { azp: 'other' }, /claim azp/],
    ['idp', 'two clients', { appid: 'other' }, /claim appid/],
    ['idp', 'no client', { azp: undefined }, /claim azp/],
    ['idp', 'another tenant', { iss: 'https://login.acme.example/other/v2.0' }, /issuer/],
    ['idp', 'nobody', { oid: undefined }, /claim oid/],
    ['idp', 'a list of people', { oid: ['5f2c0a6e'] }, /claim oid/],
    ['github', 'a re-run, by whomever', { run_attempt: '2' }, /claim run_attempt/],
    ['github', 'no attempt', { run_attempt: undefined }, /claim run_attempt/],
    ['github', 'an attempt as a number', { run_attempt: 1 }, /claim run_attempt/],
    ['github', 'another event', { event_name: 'issues' }, /claim event_name/],
    ['github', 'a dispatch by hand', { event_name: 'workflow_dispatch' }, /claim event_name/],
    ['github', 'a pull request', { event_name: 'pull_request_target' }, /claim event_name/],
    [
      'github',
      'a workflow of a branch',
      { job_workflow_ref: 'acme/shop/.github/workflows/access-requests.yml@refs/heads/x' },
      /job_workflow_ref/,
    ],
    [
      'github',
      'another workflow',
      { job_workflow_ref: 'acme/shop/.github/workflows/x.yml@refs/heads/main' },
      /job_workflow_ref/,
    ],
    [
      'github',
      'a workflow that calls it',
      { workflow_ref: 'acme/shop/.github/workflows/triage.yml@refs/heads/main' },
      /workflow_ref/,
    ],
    ['github', 'no workflow of the run', { workflow_ref: undefined }, /workflow_ref/],
    [
      'github',
      'the workflow of a fork',
      { job_workflow_ref: 'evil/shop/.github/workflows/access-requests.yml@refs/heads/main' },
      /job_workflow_ref/,
    ],
    ['github', 'another repository', { repository_id: '7' }, /claim repository_id/],
    ['github', 'another repository of the number', { repository: 'acme/web' }, /claim repository/],
    ['github', "the gate's own audience", { aud: 'grantgate' }, /bound inputs/],
    ['github', 'an audience of AWS', { aud: 'sts.amazonaws.com' }, /bound inputs/],
    ['github', 'nobody', { actor_id: undefined }, /claim actor_id/],
    ['github', 'another issuer', { iss: 'https://token.actions.example' }, /issuer/],
  ])('%s: %s', async (kind, _name, claims, fault) => {
    expect(faultIn(await verify(kind, made(kind, claims)))).toMatch(fault);
  });

  test.each([
    ['signed', { typ: 'JWT' }],
    ['signed', { typ: undefined }],
    ['signed', { typ: 'grantgate' }],
    ['idp', { typ: 'grantgate+jwt' }],
    ['idp', { typ: 'logout+jwt' }],
    ['idp', { typ: 'dpop+jwt' }],
    ['github', { typ: 'at+jwt' }],
  ] as const)('%s: another kind of token, %j', async (kind, header) => {
    expect(faultIn(await verify(kind, made(kind, {}, header)))).toBe('header typ');
  });
});

describe.each(TOKEN_KINDS)('the time of a token of kind %s is when the run was created', (kind) => {
  test.each<readonly [name: string, claims: Json, sent: Partial<SentDispatch>, fault: string]>([
    ['a queue of 25 minutes', {}, { now: CREATED + minutes(25) * 1000 }, 'named'],
    ['of 31 minutes', {}, { now: CREATED + minutes(31) * 1000 }, 'waited'],
    ['a re-run a day later', {}, { now: CREATED + minutes(24 * 60) * 1000, attempt: 2 }, 'named'],
    ['it had ended', { iat: AT - 290, exp: AT - 1 }, {}, 'expired'],
    ['it ended at that very second', { iat: AT - 290, exp: AT }, {}, 'expired'],
    ['it begins later', { iat: AT + 120, nbf: undefined, exp: AT + 300 }, {}, 'not-yet'],
    ['a clock that is a little ahead', { iat: AT + 30, nbf: undefined, exp: AT + 300 }, {}, 'named'],
    ['`nbf` is later', { nbf: AT + 120 }, {}, 'not-yet'],
    ['no `iat`', { iat: undefined }, {}, 'claim iat'],
    ['no `exp`', { exp: undefined }, {}, 'claim exp'],
    ['a time as text', { exp: String(AT + 60) }, {}, 'claim exp'],
    ['a time in milliseconds', { exp: CREATED + 60_000 }, {}, 'claim exp'],
    ['it ends before it begins', { iat: AT + 10, exp: AT + 5 }, {}, 'claim exp'],
    ['a run of an unknown time', {}, { createdAt: Number.NaN }, 'waited'],
  ])('%s', async (_name, claims, sent, fault) => {
    expect(faultIn(await verify(kind, made(kind, claims), { sent }))).toBe(fault);
  });
});

test('a tool may not sign for longer than five minutes, and a provider not have issued it long before', async () => {
  expect(faultIn(await verify('signed', made('signed', { iat: AT - 5, exp: AT + 296 })))).toBe('too-long');
  expect(faultIn(await verify('idp', made('idp', { iat: AT - 301, nbf: AT - 301 })))).toBe('too-old');
  const entry = { age: '10m' };
  expect(faultIn(await verify('idp', made('idp', { iat: AT - 301, nbf: AT - 301 }), { entry }))).toBe('named');
  expect(faultIn(await verify('github', made('github', { iat: AT - 301 })))).toBe('too-old');
});

describe('inputs', () => {
  test.each<readonly [name: string, inputs: Json, fault: string]>([
    ['as signed', { banner: 'on', stage: 'staging' }, 'named'],
    ['with another one', { banner: 'on', stage: 'staging', note: 'x' }, 'bound inputs'],
    ['another value', { banner: 'off', stage: 'staging' }, 'bound inputs'],
    ['another than the default', { banner: 'on', stage: 'production' }, 'bound inputs'],
    ['one left out', { banner: 'on' }, 'bound inputs'],
    ['one with a name of the prototype', { banner: 'on', stage: 'staging', ['__proto__x']: 'y' }, 'bound inputs'],
  ])('signed: %s', async (_name, inputs, fault) => {
    expect(faultIn(await verify('signed', made('signed'), { sent: { inputs } }))).toBe(fault);
    expect(faultIn(await verify('github', made('github'), { sent: { inputs } }))).toBe(fault);
  });

  test('what has the default of the file may have been left out of what was signed', async () => {
    const token = made('signed', { req: { ...REQUEST, inputs: hash({ banner: 'on' }) } });
    expect(faultIn(await verify('signed', token))).toBe('named');
    const changed = { inputs: { ...SENT.inputs, stage: 'production' } };
    expect(faultIn(await verify('signed', token, { sent: changed }))).toBe('bound inputs');
    const { declared: _, ...unread } = SENT;
    expect(faultIn(await verify('signed', token, { sent: { ...unread, declared: new Map() } }))).toBe('bound inputs');
  });

  test('what is sent empty is not left out where the file has a default', async () => {
    const token = made('signed', { req: { ...REQUEST, inputs: hash({ banner: 'on' }) } });
    const aud = commentAudience({ ...REQUEST, inputs: hash({ banner: 'on' }) });
    const sentOf = (value: unknown): { readonly inputs: Json } => ({ inputs: { banner: 'on', stage: value } });
    for (const value of ['', null]) {
      const sent = sentOf(value);
      expect(faultIn(await verify('signed', token, { sent }))).toBe('unbindable');
      expect(faultIn(await verify('signed', token, { sent, entry: { unbound: ['stage'] } }))).toBe('named');
      expect(faultIn(await verify('github', made('github', { aud }), { sent }))).toBe('unbindable');
      const { outcome } = await verify('idp', made('idp'), { sent });
      expect(outcome).toEqual({ kind: 'out-of-scope', entry: 'retool', inputs: ['stage'] });
    }
    // nor may it be where the file cannot be read
    const unread = { ...SENT, declared: undefined } as unknown as SentDispatch;
    expect(faultIn(await verify('signed', made('signed'), { sent: unread }))).toBe('unbindable');
    const named = { ...SENT.inputs, note: 'x' };
    const req = { ...REQUEST, inputs: hash({ banner: 'on', stage: 'staging', note: 'x' }) };
    expect(faultIn(await verify('signed', made('signed', { req }), { sent: { ...unread, inputs: named } }))).toBe(
      'named',
    );
  });

  test('what the tool adds after signing is not bound where the policy says so, and nothing else is', async () => {
    const sent = { inputs: { ...SENT.inputs, resumeUrl: 'https://n8n.acme.example/1' } };
    expect(faultIn(await verify('signed', made('signed'), { sent }))).toBe('bound inputs');
    expect(faultIn(await verify('signed', made('signed'), { sent, entry: { unbound: ['resumeUrl'] } }))).toBe('named');
  });

  test('of a `repository_dispatch` its type is bound, too', async () => {
    const inputs = { banner: 'on', deep: { list: [1, 2] }, grantgate: 'eyJ' };
    const hashed = inputsHash({ event: 'repository_dispatch', inputs, unbound: [] });
    const req = { ...REQUEST, inputs: hashed.ok ? hashed.hash : '', event_type: 'flags' };
    const sent = { event: 'repository_dispatch', inputs, eventType: 'flags' } as const;
    expect(faultIn(await verify('signed', made('signed', { req }), { sent }))).toBe('named');
    const other = { ...sent, eventType: 'deploy' };
    expect(faultIn(await verify('signed', made('signed', { req }), { sent: other }))).toBe('bound event_type');
    // without a type it is not the other event: what was signed for that is good for nothing else
    const { event_type: _, ...untyped } = req;
    const { eventType: __, ...bare } = sent;
    expect(faultIn(await verify('signed', made('signed', { req: untyped }), { sent: bare }))).toBe('bound event_type');
  });

  test.each<readonly [name: string, inputs: Json, unlisted: readonly string[]]>([
    ['as the policy lists them', { banner: 'off' }, []],
    ['a default', { banner: 'on', stage: 'staging', note: '' }, []],
    ['another value of one that is not listed', { banner: 'on', stage: 'production' }, ['stage']],
    ['a value that the workflow does not offer', { banner: 'on; rm -rf /' }, ['banner']],
    ['free text, though it is listed', { note: 'x' }, ['note']],
    ['one that the workflow does not have', { extra: '1' }, ['extra']],
  ])('of a token of a provider: %s', async (_name, inputs, unlisted) => {
    const { outcome } = await verify('idp', made('idp'), { sent: { inputs } });
    expect(outcome.kind === 'out-of-scope' ? outcome.inputs : []).toEqual(unlisted);
  });

  test('a provider says nothing about a `client_payload`, so there may be nothing else in it', async () => {
    const sent = { event: 'repository_dispatch', eventType: 'flags' } as const;
    const entry = { 'event-types': ['flags'] };
    const saidOf = async (inputs: Json): Promise<string> =>
      faultIn(await verify('idp', made('idp'), { sent: { ...sent, inputs }, entry }));
    expect(await saidOf({ grantgate: 'eyJ' })).toBe('named');
    expect(await saidOf({ grantgate: 'eyJ', banner: 'on' })).toBe('out-of-scope');
    expect(await saidOf({ grantgate: 'eyJ', banner: '' })).toBe('out-of-scope');
  });
});

test.each([
  ['none is listed', {}, 'flags'],
  ['another is listed', { 'event-types': ['flags'] }, 'flags-production'],
  ['another in case only', { 'event-types': ['flags'] }, 'Flags'],
  ['what a shell would run', { 'event-types': ['flags'] }, 'flags"; curl evil; "'],
  ['none was sent', { 'event-types': ['flags'] }, undefined],
])('a provider says nothing about the type of a `repository_dispatch` either: %s', async (_what, entry, eventType) => {
  const sent = {
    event: 'repository_dispatch',
    inputs: { grantgate: 'eyJ' },
    ...(eventType === undefined ? {} : { eventType }),
  } as const;
  const { outcome } = await verify('idp', made('idp'), { sent, entry });
  expect(outcome).toEqual({ kind: 'out-of-scope', entry: 'retool', inputs: ['event_type'] });
});

test('a token is spent by its issuer and name; by what was signed where it has none, however that is signed', () => {
  const spent = (token: string): string => {
    const read = readToken(token);
    return read.ok ? spentName(read.token) : '';
  };
  expect(spent(made('signed'))).toBe(spent(made('signed', { exp: AT + 200 })));
  expect(spent(made('signed'))).not.toBe(spent(made('signed', { jti: 'two' })));
  expect(spent(made('signed', { iss: 'a', jti: 'b' }))).not.toBe(spent(made('signed', { iss: 'c', jti: 'b' })));
  expect(spent(made('idp'))).toBe(spent(made('idp', { iat: AT })));
  // ES256 signs the same anew in another way
  const nameless = { jti: undefined };
  expect(made('signed', nameless)).not.toBe(made('signed', nameless));
  expect(spent(made('signed', nameless))).toBe(spent(made('signed', nameless)));
  expect(spent(made('signed'))).toMatch(/^[0-9a-f]{64}$/);
});

function hash(inputs: Json): string {
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs, unbound: [] });
  return hashed.ok ? hashed.hash : '';
}
