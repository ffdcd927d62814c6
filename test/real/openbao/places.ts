import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { revokeAccessor, revokeVault } from '../../../src/credentials/vault/revoke.ts';
import { exchangeVault } from '../../../src/credentials/vault/exchange.ts';
import { ExchangeError, type ExchangeTools } from '../../../src/credentials/credential.ts';
import { BOUNDS } from '../../credentials/exchange-tools.ts';
import { createAuthority } from '../../world/certificates.ts';
import { heldToken, SECRETS, type Stage } from './stage.ts';

/**
 * Namespaces, a CA of one's own, client certificates, and what the server's own command line makes of what is handed
 * out.
 */
export async function places(stage: Stage, path: string, folder: string): Promise<void> {
  const { checks, tools, world } = stage;
  const team = await stage.exchange({ namespace: 'team', secrets: [{ path: 'kv/shop', field: 'token', env: 'TEAM' }] });
  checks.check(
    'a secret of a namespace is read there',
    team.variables['TEAM'] === 'of-the-team' && team.handle?.['namespace'] === 'team',
    team.handle,
  );
  await revokeVault(team.revocation ?? {}, tools);
  checks.check('and its token dies there', (await stage.lookup(heldToken(team))).status === 403);
  const recorded = await stage.exchange({
    namespace: 'team',
    secrets: [{ path: 'kv/shop', field: 'token', env: 'TEAM' }],
  });
  await revokeAccessor(recorded.handle ?? {}, stage.bao.root, {
    ...tools,
    send: tools.connect({ certificates: stage.bao.ca }),
  });
  checks.check('or by its accessor', (await stage.lookup(heldToken(recorded))).status === 403);
  const stranger = await stage.exchange({ 'ca-certificates': world.ca }).then(
    () => undefined,
    (error: unknown) => error,
  );
  checks.check(
    'with another CA the server is not trusted',
    stranger instanceof ExchangeError && stranger.code === 'Unreachable' && /give the CA/.test(stranger.hint),
    String(stranger),
  );
  await clientCertificates(stage);
  await commandLine(stage, path, folder);
}

async function clientCertificates({ bao, checks, tools, lookup }: Stage): Promise<void> {
  const spec = { url: bao.mutualUrl, audience: bao.url, role: 'flags', 'ca-certificates': bao.ca, secrets: [SECRETS] };
  const exchange = async (secrets: ExchangeTools['secrets']) =>
    await exchangeVault(
      { name: 'keys', spec, bounds: { ...BOUNDS, until: Date.now() + 60_000 }, acceptLonger: false },
      { ...tools, secrets },
    );
  const shown = await exchange({ clientCertificate: bao.client.cert, clientKey: bao.client.key });
  checks.check('a client certificate is shown to a server that asks', shown.variables['FLAGS_SDK_KEY'] === 'sdk-12345');
  await revokeVault(shown.revocation ?? {}, tools);
  checks.check('and shown again when the token is revoked', (await lookup(heldToken(shown))).status === 403);
  const strange = await (await createAuthority()).clientCertificate('a-stranger');
  for (const [name, secrets] of [
    ['none', {}],
    ['one of somebody else', { clientCertificate: strange.cert, clientKey: strange.key }],
  ] as const) {
    const error: unknown = await exchange(secrets).then(
      () => undefined,
      (fault: unknown) => fault,
    );
    checks.check(
      `with ${name} the connection is refused, and why`,
      error instanceof ExchangeError && error.code === 'Unreachable' && /client-certificate/.test(error.hint),
      String(error),
    );
  }
}

/** The variables are those that `bao` looks at. */
async function commandLine(stage: Stage, path: string, folder: string): Promise<void> {
  const credential = await stage.exchange({ 'export-token': true, namespace: 'team', secrets: [] });
  const [file] = credential.files ?? [];
  const ca = join(folder, 'exported-ca.pem');
  writeFileSync(ca, typeof file?.text === 'string' ? file.text : '');
  const given = { ...credential.variables, ...Object.fromEntries((file?.variables ?? []).map((name) => [name, ca])) };
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...given };
  const read = execFileSync(path, ['kv', 'get', '-field=token', 'kv/shop'], { env, encoding: 'utf8' }).trim();
  stage.checks.check('the command line of the server takes what later steps get', read === 'of-the-team', read);
  const misled = (credential.misleading ?? []).filter((name) => name in given);
  stage.checks.check('no variable that is given is said to mislead', misled.length === 0, misled);
}
