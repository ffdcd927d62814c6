import { objectOf } from '../../../src/credentials/answer.ts';
import { ExchangeError } from '../../../src/credentials/credential.ts';
import { revokeAccessor, revokeVault } from '../../../src/credentials/vault/revoke.ts';
import { heldToken, type Stage } from './stage.ts';

/** A fault's code, `none` where there was none. */
async function codeOf(call: Promise<unknown>): Promise<string> {
  return await call.then(
    () => 'none',
    (error: unknown) => (error instanceof ExchangeError ? error.code : String(error)),
  );
}

/** Revoked is dead: the token, what was made of it, and the secrets it was given. */
export async function revoking(stage: Stage): Promise<void> {
  await byToken(stage);
  await byAccessor(stage);
  await refusedThere(stage);
}

async function byToken(stage: Stage): Promise<void> {
  const { bao, checks, tools } = stage;
  const credential = await stage.exchange({
    'export-token': true,
    secrets: [{ path: 'ssh/creds/otp', field: 'key', env: 'OTP', data: { ip: '10.0.0.1' } }],
  });
  const tokens = [heldToken(credential), credential.variables['VAULT_TOKEN'] ?? ''];
  checks.check('before it is revoked a token is alive', (await stage.lookup(tokens[0] ?? '')).status === 200);
  await revokeVault(credential.revocation ?? {}, tools);
  const after = await Promise.all(tokens.map(async (token) => (await stage.lookup(token)).status));
  checks.check(
    'a token that was revoked is dead, and its child',
    after.every((status) => status === 403),
    after,
  );
  const otp = await bao.ask('ssh/verify', { method: 'POST', body: { otp: credential.variables['OTP'] } });
  const lease = await bao.ask('sys/leases/lookup', {
    method: 'PUT',
    body: { lease_id: credential.handle?.['leases'] },
  });
  checks.check('so are the lease and the secret it was of', otp.status === 400 && lease.status === 400, [otp, lease]);
  checks.check(
    'revoking twice is not a fault',
    (await codeOf(revokeVault(credential.revocation ?? {}, tools))) === 'none',
  );
}

/** As an operator does, from the record. */
async function byAccessor(stage: Stage): Promise<void> {
  const { bao, checks, tools } = stage;
  const recorded = await stage.exchange({
    secrets: [{ path: 'kv/shop', field: 'token', env: 'WRAPPED', 'wrap-ttl': 60 }],
  });
  const operator = await bao.ask('auth/token/create', { method: 'POST', body: { policies: ['root'], ttl: '5m' } });
  const token = String(objectOf(operator.body['auth'])?.['client_token']);
  // what an operator has, and no more: the CA of the server comes from their machine, here from the world's place in
  // the tools
  const trusting = { ...tools, send: tools.connect({ certificates: bao.ca }) };
  await revokeAccessor(recorded.handle ?? {}, token, trusting);
  checks.check(
    'the accessor on record is enough for an operator',
    (await stage.lookup(heldToken(recorded))).status === 403,
  );
  checks.check(
    'for the token that unwraps as well',
    (await bao.ask('sys/wrapping/unwrap', { method: 'POST', token: recorded.variables['WRAPPED'] ?? '' })).status ===
      400,
  );
  checks.check(
    'nor is doing it twice',
    (await codeOf(revokeAccessor(recorded.handle ?? {}, token, trusting))) === 'none',
  );
  checks.check(
    'a token that is none cannot',
    (await codeOf(revokeAccessor(recorded.handle ?? {}, 'not-a-token', trusting))) === 'Status403',
  );
  checks.check('an accessor opens nothing', (await stage.lookup(recorded.handle?.['accessor'] ?? '')).status === 403);
}

/** A living token whose policies do not let it end itself is not a dead one. */
async function refusedThere({ bao, checks, tools }: Stage): Promise<void> {
  const made = await bao.ask('auth/token/create', {
    method: 'POST',
    body: { policies: ['flags'], no_default_policy: true, ttl: '1m' },
  });
  const token = String(objectOf(made.body['auth'])?.['client_token']);
  const revocation = { url: bao.url, token, certificates: bao.ca };
  checks.check(
    'one that may not end itself is told apart from a dead one',
    (await codeOf(revokeVault(revocation, tools))) === 'Status403',
  );
  await bao.seal();
  checks.check('a sealed server has revoked nothing', (await codeOf(revokeVault(revocation, tools))) === 'Unavailable');
  await bao.unseal();
}
