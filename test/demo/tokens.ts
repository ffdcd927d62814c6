import { ask } from '../world/client.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof } from './situation.ts';

/** What GitHub answers to a token: may it read the repository? */
async function reads(world: World, token: string, repository: string): Promise<boolean> {
  const answer = await ask(world, `${world.urls.api}/repos/${repository}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return answer.status === 200;
}

/** Uses the token of the App as `gh` would, lets the job end, and tries it again. */
export async function useAppToken(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  const { GH_TOKEN: token = '' } = step.env;
  const during = [await reads(world, token, 'acme/incidents'), await reads(world, token, 'acme/shop')];
  const post = await end();
  const after = await reads(world, token, 'acme/incidents');
  return [
    {
      text: `10:01  GitHub, may this job read acme/incidents? ${during[0] === true ? 'Yes' : 'No'}`,
      holds: during[0] === true,
    },
    { text: `10:01  GitHub, may it read acme/shop? ${during[1] === true ? 'Yes' : 'No'}`, holds: during[1] === false },
    {
      text: '10:01  No private key was stored for it: Vault signed, and its login is over',
      holds: world.vaultLive().tokens === 0,
    },
    { text: '10:05  The job ends, and the token is revoked', holds: post.stdout.includes('was revoked') },
    { text: `10:06  GitHub, may a copy of it read acme/incidents? ${after ? 'Yes' : 'No'}`, holds: !after },
  ];
}

/** Uses the secrets of Vault as a test environment would, lets the job end, and looks what is left. */
export async function useVaultSecrets(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  const during = world.vaultLive();
  const post = await end();
  const after = world.vaultLive();
  return [
    {
      text: '14:01  The job has a user of the database that Vault made for it',
      holds: step.env['DB_USER'] === 'v-test-env' && (step.env['DB_PASSWORD'] ?? '') !== '',
    },
    {
      text: '14:01  In the log its password shows as ***',
      holds: step.masks.includes(step.env['DB_PASSWORD'] ?? 'none'),
    },
    {
      text: `14:01  Vault counts ${during.tokens} token and ${during.leases} lease`,
      holds: during.tokens === 1 && during.leases === 1,
    },
    {
      text: '14:10  The job ends: token and database user are gone from Vault, not just forgotten',
      holds: post.stdout.includes('was revoked') && after.tokens === 0 && after.leases === 0,
    },
  ];
}
