import sodium from 'libsodium-wrappers';
import { may } from '../access.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';

await sodium.ready;
const BOX = sodium.crypto_box_keypair();

/** REST, "Get an environment public key": what secrets are sealed for. */
export function getSecretKey({ token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'environments')) return inaccessible();
  if (!repository.settings.environments.some(({ name }) => name === parameters['environment_name'])) return notFound();
  return json(200, { key_id: '568250167242549743', key: Buffer.from(BOX.publicKey).toString('base64') });
}

/** REST, "Create or update an environment secret". The world opens it, as GitHub does. */
export function putSecret({ token, repository, parameters, body }: Call): WorldResponse {
  if (!may(token, repository, 'environments', 'write')) return inaccessible();
  const { environment_name: environment = '', secret_name: name = '' } = parameters;
  const sealed = Buffer.from(String(body['encrypted_value']), 'base64');
  try {
    const opened = sodium.crypto_box_seal_open(sealed, BOX.publicKey, BOX.privateKey);
    const key = `${environment}/${name}`;
    const isNew = !repository.settings.secrets.has(key);
    repository.settings.secrets.set(key, Buffer.from(opened).toString());
    return isNew ? json(201, {}) : { status: 204, body: '' };
  } catch {
    return refusal(422, 'Bad request - encrypted_value is not valid');
  }
}

/** REST, "Create a repository variable". */
export function postVariable({ token, repository, body }: Call): WorldResponse {
  if (!may(token, repository, 'actions_variables', 'write')) return inaccessible();
  const name = String(body['name']);
  if (repository.settings.variables.has(name)) return refusal(409, 'Already exists - Variable already exists');
  repository.settings.variables.set(name, String(body['value']));
  return json(201, {});
}

/** REST, "Update a repository variable". */
export function patchVariable({ token, repository, parameters, body }: Call): WorldResponse {
  if (!may(token, repository, 'actions_variables', 'write')) return inaccessible();
  const { name = '' } = parameters;
  if (!repository.settings.variables.has(name)) return notFound();
  repository.settings.variables.set(name, String(body['value']));
  return { status: 204, body: '' };
}
