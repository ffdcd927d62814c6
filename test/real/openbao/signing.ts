import { createPrivateKey, createPublicKey } from 'node:crypto';
import { type Credential, ExchangeError } from '../../../src/credentials/credential.ts';
import { CATALOGUE } from '../../../src/credentials/catalogue.ts';
import { revokeGithub } from '../../../src/credentials/github-app/revoke.ts';
import { objectOf } from '../../../src/credentials/answer.ts';
import { transitSigner } from '../../../src/credentials/vault/transit.ts';
import type { GithubSpec } from '../../../src/policy/credential/github-spec.ts';
import { BOUNDS } from '../../credentials/exchange-tools.ts';
import type { Stage } from './stage.ts';

/** A key that stays in the transit engine signs for the App, and GitHub's stand-in verifies it. */
export async function signing(stage: Stage): Promise<void> {
  const { bao, checks, world } = stage;
  const exported = objectOf(objectOf((await bao.ask('transit/export/signing-key/app')).body['data'])?.['keys']);
  const key = createPrivateKey(String(exported?.['1']));
  const shown = objectOf(objectOf(objectOf((await bao.ask('transit/keys/app')).body['data'])?.['keys'])?.['1']);
  checks.check(
    'the App has the public half of the transit key',
    createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString().trim() ===
      String(shown?.['public_key']).trim(),
  );
  const { clientId } = world.app({ owner: 'acme', repositories: ['shop'], permissions: { contents: 'read' }, key });
  await tokenOfApp(stage, clientId);
  await login(stage, transit(stage, 'app', 'lasting'));
}

const transit = ({ bao }: Stage, name: string, role = 'flags') => ({
  url: bao.url,
  role,
  key: name,
  'ca-certificates': bao.ca,
});

async function exchange(stage: Stage, app: string, name: string): Promise<Credential> {
  const spec: GithubSpec = {
    app,
    repositories: ['shop'],
    permissions: new Map([['contents', 'read']]),
    key: { vault: transit(stage, name) },
  };
  const bounds = { ...BOUNDS, api: stage.world.urls.api, until: Date.now() + 600_000 };
  return await CATALOGUE.github.exchange({ name: 'app', spec, bounds, acceptLonger: true }, stage.tools);
}

async function tokenOfApp(stage: Stage, app: string): Promise<void> {
  const { checks, tools, world } = stage;
  const credential = await exchange(stage, app, 'app');
  const token = credential.variables['GH_TOKEN'] ?? '';
  checks.check('an App’s token comes of a signature of the real engine', world.appTokenAlive(token), credential.notes);
  checks.check(
    'nothing is left to say of the login that signed',
    credential.notes?.every((note) => !note.includes('signed')) === true,
    credential.notes,
  );
  await revokeGithub(credential.revocation ?? {}, tools);
  checks.check('and is dead when it was revoked', !world.appTokenAlive(token));
  const faults = await Promise.all(
    ['small', 'none'].map(
      async (name) =>
        await exchange(stage, app, name).then(
          () => undefined,
          (error: unknown) => error,
        ),
    ),
  );
  checks.check(
    'a key that is no RSA key, and one that is not there, are told',
    faults.every((error) => error instanceof ExchangeError) && String(faults[1]).includes('signing key not found'),
    faults.map(String),
  );
}

/** The token that signs is short, and people are told when it stays. */
async function login(stage: Stage, transit: Parameters<typeof transitSigner>[0]): Promise<void> {
  const { bao, checks, tools } = stage;
  const seen: string[] = [];
  const signer = await transitSigner(transit, { ...tools, mask: (secret) => seen.push(secret) });
  const token = seen.find((secret) => /^s\.\w{20,}$/.test(secret)) ?? '';
  const data = objectOf((await stage.lookup(token)).body['data']);
  checks.check(
    'a login that signs ends within two minutes, whatever the role gives',
    Number(data?.['ttl']) <= 120 && Number(data?.['ttl']) > 100,
    data?.['ttl'],
  );
  await signer.sign('a.b');
  await bao.seal();
  const told = await signer.close().then(() => 'nothing', String);
  await bao.unseal();
  checks.check('one that could not be revoked is told', /sealed/.test(told), told);
  await signer.close();
  checks.check('and dies when it is', (await stage.lookup(token)).status === 403);
}
