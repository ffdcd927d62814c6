import { setTimeout as sleep } from 'node:timers/promises';
import { objectOf } from '../../../src/credentials/answer.ts';
import { heldToken, type Stage } from './stage.ts';

/** What the server itself says: when a token ends, milliseconds since 1970, and whether it can be renewed. */
async function endOf(
  stage: Stage,
  token: string,
): Promise<{ readonly end: number; readonly renewable: boolean; readonly most: number }> {
  const data = objectOf((await stage.lookup(token)).body['data']);
  return {
    end: Date.parse(String(data?.['expire_time'])),
    renewable: data?.['renewable'] === true,
    most: Number(data?.['explicit_max_ttl']),
  };
}

/** No token outlives the grant, whatever the role gives. */
export async function bounds(stage: Stage): Promise<void> {
  const { checks } = stage;
  for (const role of ['flags', 'lasting', 'limited']) {
    const until = Date.now() + 90_000;
    const credential = await stage.exchange({ role }, { until });
    const { end } = await endOf(stage, heldToken(credential));
    checks.check(
      `a token of the role \`${role}\` is shortened to the grant, as the server says`,
      end <= until && end > until - 5000 && credential.expires <= until,
      { end, until, stated: credential.expires },
    );
  }
  const session = await stage.exchange({ session: 30 });
  checks.check('and to the session of the policy', (await endOf(stage, heldToken(session))).end <= Date.now() + 30_000);
  const short = await stage.exchange({ role: 'limited' }, { until: Date.now() + 3_000_000 });
  checks.check(
    'a role that is shorter stays as it is',
    Math.abs((await endOf(stage, heldToken(short))).end - Date.now() - 300_000) < 5000,
  );
  const periodic = await stage.refusal({ role: 'periodic' });
  checks.check(
    'a periodic token cannot be shortened, and is refused',
    periodic.code === 'OutlivesGrant' && /token_period/.test(periodic.hint),
    periodic,
  );
  const bare = await stage.refusal({ role: 'bare' });
  checks.check(
    'nor can one whose policies do not allow it',
    bare.code === 'Status403' && bare.message.includes('auth/token/renew-self'),
    bare,
  );
  await handedOut(stage);
  await uses(stage);
  await theEnd(stage);
}

async function handedOut(stage: Stage): Promise<void> {
  const { bao, checks } = stage;
  const until = Date.now() + 60_000;
  const credential = await stage.exchange({ 'export-token': true }, { until });
  const { VAULT_TOKEN: token = '' } = credential.variables;
  const child = await endOf(stage, token);
  const held = await endOf(stage, heldToken(credential));
  checks.check(
    'a token for later steps is another one, ends with the grant, and so does the one it is made of',
    token !== heldToken(credential) && child.end <= until && held.end <= until,
    { child, held, until },
  );
  const renewed = await bao.ask('auth/token/renew-self', { method: 'POST', token, body: { increment: '1h' } });
  checks.check('its end cannot be moved', !child.renewable && child.most > 0 && renewed.status === 400, renewed);
  const made = objectOf(
    (await bao.ask('auth/token/create', { method: 'POST', token, body: { ttl: '1h' } })).body['auth'],
  )?.['client_token'];
  await bao.ask('auth/token/revoke-self', { method: 'POST', token });
  checks.check('one that a step makes of it dies with it', (await stage.lookup(String(made))).status === 403);
  const orphan = await bao.ask('auth/token/create', {
    method: 'POST',
    token: heldToken(credential),
    body: { ttl: '1h', no_parent: true },
  });
  const lasting = await bao.ask('auth/token/create', {
    method: 'POST',
    token: heldToken(credential),
    body: { period: '1h' },
  });
  checks.check(
    'none can be made that belongs to nobody, or that is periodic',
    orphan.status === 400 && lasting.status === 400,
    [orphan, lasting],
  );
}

async function uses(stage: Stage): Promise<void> {
  const { checks } = stage;
  const few = await stage.refusal({ role: 'twice' });
  checks.check('a token that would be used up is refused', few.code === 'TooFewUses' && /to 3/.test(few.hint), few);
  const enough = await stage.exchange({ role: 'three-times' });
  checks.check(
    'one with enough uses reads, and has one left for its end',
    enough.variables['FLAGS_SDK_KEY'] === 'sdk-12345' &&
      (await stage.bao.ask('auth/token/revoke-self', { method: 'POST', token: heldToken(enough) })).status === 204,
  );
  const handed = await stage.refusal({ role: 'three-times', 'export-token': true });
  checks.check('no token can be made of one that is counted', handed.code === 'TooFewUses', handed);
}

/** The end comes by itself, on the second, for the token, what was made of it and its leases. */
async function theEnd(stage: Stage): Promise<void> {
  const { bao, checks } = stage;
  const until = Date.now() + 7000;
  const credential = await stage.exchange(
    { 'export-token': true, secrets: [{ path: 'ssh/creds/otp', field: 'key', env: 'OTP', data: { ip: '10.0.0.1' } }] },
    { until },
  );
  const tokens = [heldToken(credential), credential.variables['VAULT_TOKEN'] ?? ''];
  const lease = credential.handle?.['leases'] ?? '';
  const statuses = async (): Promise<readonly number[]> =>
    await Promise.all([
      ...tokens.map(async (token) => (await stage.lookup(token)).status),
      bao.ask('sys/leases/lookup', { method: 'PUT', body: { lease_id: lease } }).then(({ status }) => status),
    ]);
  const before = await statuses();
  checks.check(
    'before its end a token, its child and a lease are alive',
    before.every((status) => status === 200),
    before,
  );
  await sleep(until - Date.now());
  const after = await statuses();
  checks.check(
    'at the end of the grant the tokens are dead by themselves',
    after[0] === 403 && after[1] === 403,
    after,
  );
  const otp = credential.variables['OTP'] ?? '';
  for (
    let tries = 0;
    tries < 20 && (await bao.ask('sys/leases/lookup', { method: 'PUT', body: { lease_id: lease } })).status === 200;
    tries += 1
  )
    await sleep(200);
  const used = await bao.ask('ssh/verify', { method: 'POST', body: { otp } });
  checks.check('and so is what the lease was of', used.status === 400, used);
}
