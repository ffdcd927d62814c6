import { load } from 'js-yaml';
import { verifySigned } from '../../../src/delegation/verify/signed.ts';
import { readToken } from '../../../src/delegation/verify/token.ts';
import { delegationEntryShape } from '../../../src/policy/delegation/entry.ts';
import { call, type Called, withTree } from '../../cli/call.ts';
import type { Stage } from './stage.ts';

const ALGORITHMS = ['ES256', 'EdDSA', 'RS256'] as const;
const WHO = ['--tool', 'n8n', '--issuer', 'https://n8n.acme.example'];
const RUN = [
  '--repository',
  'acme/shop',
  '--repository-id',
  '7701',
  '--workflow',
  'flags.yml',
  '--ref',
  'refs/heads/main',
];
/** What docs/low-code-recipes.md says that the token of a tool needs. */
const policyFor = (name: string): string => `
path "transit/keys/${name}" { capabilities = ["read"] }
path "transit/sign/${name}" { capabilities = ["update"] }
path "transit/sign/${name}/sha2-256" { capabilities = ["update"] }
`;

/** The command line makes keys in the real engine, and what they sign is verified by the entry that it printed. */
export async function delegation(stage: Stage): Promise<void> {
  for (const algorithm of ALGORITHMS)
    await withTree({ 'ca.pem': stage.bao.ca }, async (cwd) => await signedWith(stage, algorithm, cwd));
}

async function signedWith({ bao, checks }: Stage, algorithm: string, cwd: string): Promise<void> {
  const name = `tool-${algorithm.toLowerCase()}`;
  const grantgate = async (words: readonly string[], token: string): Promise<Called> =>
    await call(
      [...words, ...WHO, '--vault-key', name, '--ca-certificates', 'ca.pem'].map((word) =>
        word === 'ca.pem' ? `${cwd}/ca.pem` : word,
      ),
      {
        cwd,
        env: { VAULT_ADDR: bao.url, VAULT_TOKEN: token },
        at: new Date().toISOString(),
      },
    );
  const entry = ['--app', '901', '--role', 'flag-release', '--algorithm', algorithm];
  const keygen = await grantgate(['delegation', 'keygen', ...entry], bao.root);
  checks.check(`a key for ${algorithm} is made in the engine`, keygen.code === 0, keygen.stderr);
  const again = await grantgate(['delegation', 'keygen', ...entry], bao.root);
  checks.check('made again, it is the same', again.stdout === keygen.stdout, again);
  await bao.ask(`sys/policies/acl/${name}`, { method: 'PUT', body: { policy: policyFor(name) } });
  const created = await bao.ask('auth/token/create', { method: 'POST', body: { policies: [name], ttl: '5m' } });
  const token = String((created.body['auth'] as Record<string, unknown> | undefined)?.['client_token']);
  const signed = await grantgate(['dispatch', ...RUN, '--person', '583231', '--print', 'token'], token);
  checks.check(`a token that may do no more signs with ${algorithm}`, signed.code === 0, signed.stderr);
  const verdict = await verdictOn(signed.stdout.trim(), keygen.stdout);
  checks.check(`what is signed with ${algorithm} is verified by the entry`, verdict === 'named', verdict);
}

async function verdictOn(text: string, printed: string): Promise<string> {
  const file = load(`delegation:\n${printed}`) as { readonly delegation: readonly unknown[] };
  const entry = delegationEntryShape.parse(file.delegation[0], [], []);
  const read = readToken(text);
  if (entry?.kind !== 'signed' || !read.ok) return 'not read';
  const verdict = await verifySigned(read.token, entry, entry.keys ?? [], {
    token: text,
    event: 'workflow_dispatch',
    inputs: { grantgate: text },
    workflow: '.github/workflows/flags.yml',
    ref: 'refs/heads/main',
    repository: 'https://github.com/acme/shop',
    repositoryId: '7701',
    createdAt: Date.now(),
    now: Date.now(),
    attempt: 1,
  });
  return verdict.ok ? 'named' : JSON.stringify(verdict.fault);
}
