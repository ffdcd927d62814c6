import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { SignedEntry } from '../../../src/policy/delegation/entry.ts';
import type { Checks } from '../../act/checks.ts';
import { judged } from './judged.ts';
import { recipeCode, runCodeNode, runExpression } from './recipe.ts';

type Form = Readonly<Record<string, unknown>>;
/** A node, as n8n calls it: `this` is what the editor was filled in with. */
interface Node {
  readonly execute: (this: object) => Promise<readonly (readonly { readonly json: Form }[])[]>;
}

/** Runs a node of n8n's own package with what stands in its form. */
async function runNode(node: Node, form: Form, credential: Form): Promise<Form> {
  const self = {
    getInputData: () => [{ json: {} }],
    getNodeParameter: (name: string, _index: number, usual?: unknown) => form[name] ?? usual,
    getCredentials: async () => await Promise.resolve(credential),
    getNode: () => ({ name: 'node', typeVersion: 2 }),
    continueOnFail: () => false,
    helpers: {},
  };
  const [[first] = []] = await node.execute.call(self);
  return first?.json ?? {};
}

/** n8n with the two nodes of the recipe, the key that it signs with, and its entry in the policy. */
interface Played {
  readonly crypto: Node;
  readonly jwt: Node;
  readonly credential: Form;
  readonly entry: SignedEntry;
}

/** The JWT node of n8n, in both of its modes. */
export async function n8n(folder: string, { check }: Checks): Promise<void> {
  const played = setUpNodes(folder);
  const { inputs, token } = await jsonMode(played);
  const good = await judged(token, played.entry, inputs);
  check('n8n: in JSON mode the JWT node signs what the gate takes', good === 'mona-marketing', good);
  const swapped = await judged(token, played.entry, { ...inputs, banner: 'autumn' });
  check('n8n: with another input it is refused', swapped === 'bound inputs', swapped);
  const untyped = await judged((await jsonMode(played, '{}')).token, played.entry, inputs);
  check('n8n: without the header claim `typ` it is refused', untyped === 'header typ', untyped);
  const form = await judged(await formMode(played), played.entry, {});
  check('n8n: in form mode it is refused, since there is no `iss`', form === 'claim iss', form);
}

function setUpNodes(folder: string): Played {
  const load = createRequire(join(folder, 'index.js'));
  const { Jwt } = load('n8n-nodes-base/dist/nodes/Jwt/Jwt.node.js') as { readonly Jwt: new () => Node };
  const { CryptoV2 } = load('n8n-nodes-base/dist/nodes/Crypto/v2/CryptoV2.node.js') as {
    readonly CryptoV2: new (base: object) => Node;
  };
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return {
    crypto: new CryptoV2({}),
    jwt: new Jwt(),
    credential: { keyType: 'pemKey', privateKey: pem, algorithm: 'ES256' },
    entry: entryFor(privateKey),
  };
}

function entryFor(key: KeyObject): SignedEntry {
  const { x = '', y = '' } = createPublicKey(key).export({ format: 'jwk' });
  return {
    kind: 'signed',
    name: 'n8n',
    app: 901,
    issuer: 'https://n8n.acme.example',
    roles: ['flag-release'],
    keys: [{ kty: 'EC', crv: 'P-256', x, y }],
  };
}

/** The recipe of the page, from node to node. */
async function jsonMode(
  { crypto, jwt, credential }: Played,
  headerClaims = '{"typ": "grantgate+jwt"}',
): Promise<{ readonly inputs: Form; readonly token: string }> {
  const { inputs, text } = runCodeNode(recipeCode('n8n code'));
  const hash = { action: 'hash', type: 'SHA256', value: text, encoding: 'base64', dataPropertyName: 'hash' };
  const hashed = await runNode(crypto, { ...hash, binaryData: false }, {});
  const claimsJson = runExpression(recipeCode('n8n claims'), hashed, Date.now());
  const form = { operation: 'sign', useJson: true, claimsJson, headerClaims, options: {} };
  return { inputs: { ...(inputs as object) }, token: String((await runNode(jwt, form, credential))['token']) };
}

/** What people fill in who do not switch to JSON: the names of the form are not those of claims. */
async function formMode({ jwt, credential }: Played): Promise<string> {
  const claims = {
    issuer: 'https://n8n.acme.example',
    audience: 'https://github.com/acme/shop',
    subject: 'mona-marketing',
    jwtid: '4711',
    expiresIn: 300,
  };
  const headerClaims = '{"typ": "grantgate+jwt"}';
  const form = { operation: 'sign', useJson: false, claims, headerClaims, options: {} };
  return String((await runNode(jwt, form, credential))['token']);
}
