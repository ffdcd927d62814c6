import { objectOf } from '../../../src/credentials/answer.ts';
import { ask, idToken } from '../../world/client.ts';
import { parseRecord } from '../../world/json.ts';
import type { Said } from './server.ts';
import type { Stage } from './stage.ts';

type Speak = (
  path: string,
  asking?: { method?: 'GET' | 'POST' | 'PUT'; body?: unknown; token?: string; namespace?: string; wrap?: string },
) => Promise<Said>;

/** One server: how it is asked, and what a login with a role gives. */
interface Side {
  readonly speak: Speak;
  readonly login: (role: string) => Promise<Said>;
}

/** Asks the world's stand-in and the real server the same, and compares what they answer: status, words, and the names of what is told. */
export async function standIn(stage: Stage): Promise<void> {
  const [real, world] = [realSide(stage), worldSide(stage)];
  const [theirs, ours] = [await story(real), await story(world)];
  for (const [name, said] of Object.entries(theirs)) {
    const same = JSON.stringify(said) === JSON.stringify(ours[name]);
    stage.checks.check(
      `the stand-in answers as the server: ${name}`,
      same,
      `real ${JSON.stringify(said)}, stand-in ${JSON.stringify(ours[name])}`,
    );
  }
}

/** Everything a job may ask, and what goes wrong with it. */
async function story({ speak, login }: Side): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  const tell = async (name: string, said: Promise<Said>): Promise<Said> => {
    told[name] = shape(await said);
    return await said;
  };
  const tokenOf = async (role: string): Promise<string> =>
    String(objectOf((await login(role)).body['auth'])?.['client_token']);
  for (const role of ['flags', 'nobody', 'other', 'deaf', 'batch', 'periodic', 'twice'])
    await tell(`login ${role}`, login(role));
  const token = await tokenOf('flags');
  await tell('lookup', speak('auth/token/lookup-self', { token }));
  for (const increment of ['30s', '1200s'])
    await tell(
      `renewed for ${increment}`,
      speak('auth/token/renew-self', { method: 'POST', token, body: { increment } }),
    );
  const child = await tell(
    'child',
    speak('auth/token/create', {
      method: 'POST',
      token,
      body: { ttl: '20s', explicit_max_ttl: '20s', renewable: false },
    }),
  );
  const childToken = String(objectOf(child.body['auth'])?.['client_token']);
  await tell('child looked up', speak('auth/token/lookup-self', { token: childToken }));
  await tell(
    'child renewed',
    speak('auth/token/renew-self', { method: 'POST', token: childToken, body: { increment: '9s' } }),
  );
  await tell('orphan', speak('auth/token/create', { method: 'POST', token, body: { no_parent: true } }));
  await tell('periodic child', speak('auth/token/create', { method: 'POST', token, body: { period: '9s' } }));
  for (const path of [
    'secret/data/shop/flags',
    'secret/data/shop/flags?version=1',
    'secret/data/shop/flags?version=9',
    'secret/data/shop/deleted?version=1',
    'secret/data/none',
    'kv/shop',
    'kv/none',
    'sys/mounts',
  ])
    await tell(path, speak(path, { token }));
  await tell(
    'certificate',
    speak('pki/issue/web', { method: 'POST', token, body: { common_name: 'shop.acme.example', ttl: '60s' } }),
  );
  for (const [name, body] of [
    ['pkcs1v15', { signature_algorithm: 'pkcs1v15' }],
    ['pss', {}],
  ] as const)
    await tell(
      `signed with ${name}`,
      speak('transit/sign/app/sha2-256', { method: 'POST', token, body: { input: 'YQ==', ...body } }),
    );
  await tell(
    'signed with no key',
    speak('transit/sign/none/sha2-256', { method: 'POST', token, body: { input: 'YQ==' } }),
  );
  const wrapped = await tell('wrapped', speak('kv/shop', { token, wrap: '60s' }));
  const unwraps = String(objectOf(wrapped.body['wrap_info'])?.['token']);
  for (const time of ['once', 'twice'])
    await tell(`unwrapped ${time}`, speak('sys/wrapping/unwrap', { method: 'POST', token: unwraps }));
  await tell('namespace', speak('kv/shop', { token, namespace: 'nowhere' }));
  await special({ speak, login }, tell, tokenOf);
  for (const time of ['once', 'twice'])
    await tell(`revoked ${time}`, speak('auth/token/revoke-self', { method: 'POST', token }));
  await tell('child of a dead one', speak('auth/token/lookup-self', { token: childToken }));
  await tell('no such token', speak('kv/shop', { token: 'not-a-token' }));
  return told;
}

async function special(
  { speak }: Side,
  tell: (name: string, said: Promise<Said>) => Promise<Said>,
  tokenOf: (role: string) => Promise<string>,
): Promise<void> {
  const batch = await tokenOf('batch');
  for (const [call, body] of [
    ['renew-self', {}],
    ['create', { ttl: '9s' }],
    ['revoke-self', {}],
  ] as const)
    await tell(`batch ${call}`, speak(`auth/token/${call}`, { method: 'POST', token: batch, body }));
  const periodic = await tokenOf('periodic');
  await tell(
    'periodic renewed for 30s',
    speak('auth/token/renew-self', { method: 'POST', token: periodic, body: { increment: '30s' } }),
  );
  await tell('periodic looked up', speak('auth/token/lookup-self', { token: periodic }));
  const twice = await tokenOf('twice');
  await tell(
    'child of a counted one',
    speak('auth/token/create', { method: 'POST', token: twice, body: { ttl: '9s' } }),
  );
  for (const time of ['last', 'one too many']) await tell(`counted, ${time}`, speak('kv/shop', { token: twice }));
  const operator = await speak('auth/token/revoke-accessor', {
    method: 'POST',
    token: 'operator',
    body: { accessor: 'nobody' },
  });
  await tell('accessor that is not there', Promise.resolve(operator));
}

/** What is compared: values of this moment are left out, their names are not. */
function shape({ status, body }: Said): unknown {
  const auth = objectOf(body['auth']);
  const names = (value: unknown): readonly string[] | undefined =>
    objectOf(value) === undefined
      ? undefined
      : Object.keys(objectOf(value) ?? {})
          .filter(
            (name) =>
              ![
                'last_renewal',
                'last_renewal_time',
                'creation_ttl',
                'display_name',
                'entity_id',
                'meta',
                'accessor',
              ].includes(name),
          )
          .toSorted();
  const data = objectOf(body['data']);
  return {
    status,
    errors: body['errors'],
    top: status < 300 ? names(body) : undefined,
    lease: typeof body['lease_id'] === 'string' && body['lease_id'] !== '',
    auth: auth && {
      names: names(auth),
      lease: auth['lease_duration'],
      renewable: auth['renewable'],
      type: auth['token_type'],
      uses: auth['num_uses'],
      orphan: auth['orphan'],
      policies: auth['policies'],
      prefix: String(auth['client_token']).split('.')[0],
    },
    data: names(data),
    token:
      data?.['path'] === undefined
        ? undefined
        : [
            data['path'],
            data['renewable'],
            data['type'],
            data['explicit_max_ttl'],
            data['period'],
            data['num_uses'],
            data['orphan'],
          ],
    metadata: names(data?.['metadata']),
    wrap: names(body['wrap_info']),
    warnings:
      Array.isArray(body['warnings']) && body['warnings'].some((text) => String(text).startsWith('No token found'))
        ? body['warnings']
        : undefined,
  };
}

function realSide({ bao, world, run }: Stage): Side {
  const speak: Speak = async (path, { token, ...asking } = {}) =>
    await bao.ask(path, { ...asking, token: token === 'operator' ? bao.root : (token ?? '') });
  return {
    speak,
    login: async (role) =>
      await speak('auth/jwt/login', { method: 'POST', body: { role, jwt: await idToken(world, run, bao.url) } }),
  };
}

function worldSide({ bao, world, run }: Stage): Side {
  const roles = {
    flags: {},
    other: { claims: { repository: 'acme/other' } },
    deaf: { audiences: [] },
    batch: { type: 'batch' as const },
    periodic: { period: 1200 },
    twice: { uses: 2 },
  };
  const paths = ['secret/data/', 'kv/', 'pki/issue/', 'transit/sign/', 'auth/token/create'];
  for (const [name, change] of Object.entries(roles))
    world.vaultRole({
      name,
      audiences: [bao.url],
      claims: { repository: 'acme/shop' },
      maxTtl: 3600,
      policies: ['default', 'flags'],
      paths: [],
      ...change,
    });
  world.vaultPolicy('flags', paths);
  world.vaultPath('secret/data/shop/flags', {
    kind: 'kv2',
    versions: [{ 'sdk-key': 'old-value' }, { 'sdk-key': 'sdk-12345', nested: { a: 1 } }],
  });
  world.vaultPath('secret/data/shop/deleted', { kind: 'kv2', versions: [null, { 'sdk-key': 'kept-value' }] });
  world.vaultPath('kv/shop', { kind: 'kv1', data: { metadata: 'plain-text', data: 'other-text' } });
  world.vaultPath('pki/issue/web', { kind: 'pki', maxTtl: 3600, privateKey: 'a key' });
  world.vaultKey('app');
  const root = world.vaultRoot();
  const speak: Speak = async (path, { method = 'GET', body, token, namespace, wrap } = {}) => {
    const headers = {
      ...(token === undefined ? {} : { 'x-vault-token': token === 'operator' ? root : token }),
      ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
      ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': wrap }),
    };
    const answer = await ask(world, `${world.urls.vault}/v1/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: parseRecord(answer.text) ?? {} };
  };
  return {
    speak,
    login: async (role) =>
      await speak('auth/jwt/login', { method: 'POST', body: { role, jwt: await idToken(world, run, bao.url) } }),
  };
}
