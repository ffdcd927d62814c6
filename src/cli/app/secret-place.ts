import { fetchEnvironments } from '../../github/environment-settings.ts';
import { FactError } from '../../github/fact-error.ts';
import { Fields } from '../../github/json.ts';
import { type RepositoryWriter, writeRest } from '../../github/write.ts';
import { KEY_SECRET, REQUESTS_ENVIRONMENT } from '../init/requests-workflow.ts';
import { UsageError } from '../usage-error.ts';
import type { ReadyPlace } from './key-place.ts';
import { sealedBox } from './sealed-box.ts';

/**
 * The secret of the environment of the requests workflow. Source: REST, "Create or update an environment secret".
 *
 * INVARIANT: an environment that other branches may use keeps no key: whoever can push one could read it.
 * @throws UsageError, FactError
 */
export async function readySecret(writer: RepositoryWriter): Promise<ReadyPlace> {
  const { api, repository } = writer;
  await refuseOpenEnvironment(writer);
  const secrets = `environments/${REQUESTS_ENVIRONMENT}/secrets`;
  const found = new Fields(await api.get(`/repos/${repository}/${secrets}/public-key`, 'environments: write'), '');
  const [keyId, publicKey] = [found.text('key_id'), found.text('key')];
  return {
    keep: async (pem) => {
      await writeRest(writer, {
        method: 'PUT',
        path: `${secrets}/${KEY_SECRET}`,
        body: { encrypted_value: await sealedBox(pem, publicKey), key_id: keyId },
        failing: `the secret \`${KEY_SECRET}\` could not be written`,
        permission: 'environments: write',
      });
    },
    input: 'input: true',
    left: [],
  };
}

async function refuseOpenEnvironment({ api, repository }: RepositoryWriter): Promise<void> {
  const branch = new Fields(await api.get(`/repos/${repository}`, 'metadata: read'), '').text('default_branch');
  const environments = await fetchEnvironments(api, repository);
  const own = environments.find(({ name }) => name.toLowerCase() === REQUESTS_ENVIRONMENT);
  const made = '`grantgate init` prints the command that makes it so';
  if (own === undefined) throw new UsageError(`\`${repository}\` has no environment \`${REQUESTS_ENVIRONMENT}\``, made);
  const isOnlyDefault =
    typeof own.refs !== 'string' &&
    own.refs.length > 0 &&
    own.refs.every(({ name, type }) => type === 'branch' && name === branch);
  if (!isOnlyDefault)
    throw new UsageError(
      `other branches than \`${branch}\` may use the environment \`${REQUESTS_ENVIRONMENT}\`: whoever pushes one ` +
        'could read the key',
      made,
    );
}

/** Has a variable of the repository have a value. Source: REST, "Create a repository variable". @throws FactError */
export async function keepVariable(writer: RepositoryWriter, name: string, value: string): Promise<void> {
  const about = { failing: `the variable \`${name}\` could not be written`, permission: 'variables: write' };
  const body = { name, value };
  const made = await writeRest(writer, {
    method: 'POST',
    path: 'actions/variables',
    body,
    isSame: true,
    expected: [201, 409],
    ...about,
  });
  if (made.status === 409)
    await writeRest(writer, { method: 'PATCH', path: `actions/variables/${name}`, body, ...about });
}

/** The number of the account that the App writes as. @throws FactError where it is not there */
export async function fetchBotNumber({ api }: Pick<RepositoryWriter, 'api'>, slug: string): Promise<number> {
  const bot = new Fields(await api.get(`/users/${encodeURIComponent(`${slug}[bot]`)}`, 'metadata: read'), '');
  if (bot.text('type') !== 'Bot') throw new FactError(`\`${slug}[bot]\` is not the account of an App`);
  return bot.number('id');
}
