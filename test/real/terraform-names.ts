// Has HashiCorp's own parser read the Terraform that `grantgate walls` writes, and compares the arguments with the
// typings of Terraform's providers: `node test/real/terraform-names.ts`. `HCL2JSON` names a folder in which
// `@cdktf/hcl2json` is installed, and `TYPINGS` one with a folder for each provider, of the cdktf packages.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Checks, startChecks } from '../act/checks.ts';
import { call, withTree } from '../cli/call.ts';
import { typingsOf, wrongArguments } from './walls/typings.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const pool = (project: number): string =>
  `projects/${project}/locations/global/workloadIdentityPools/github/providers/acme`;
const vault = (namespace: string, role: string): string =>
  `{environments: [staging], vault: {url: 'https://vault.acme.example', namespace: ${namespace}, role: ${role}, ` +
  'secrets: [{path: a/b, field: x, env: X}]}}';
const azure = (client: string): string =>
  '{accept-longer: true, environments: [staging], azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, ' +
  `client: ${client}}}`;
const gcp = (project: number, account: string): string =>
  `{environments: [staging], gcp: {provider: ${pool(project)}, service-account: ${account}.iam.gserviceaccount.com}}`;

/** Names that are different, and yet nearly the same: no two may become one. */
const POLICY = `version: 1
approval: {approvers: {teams: [acme/platform]}, count: 2}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: ['release/*', 'hotfix/**', x]
    tags: ['v*']
    environments: [staging, 'odd: *', pre-view, pre_view, 'pre view']
    workflows: [.github/workflows/flags.yml]
    credentials:
      a1: {environments: [staging], aws: {role: 'arn:aws:iam::111122223333:role/gate/flag-s', region: eu-west-1}}
      a2: {environments: [staging], aws: {role: 'arn:aws:iam::111122223333:role/flag_s', region: eu-west-1}}
      a3: {aws: {role: 'arn:aws:iam::111122223333:role/flag.s', region: eu-west-1}}
      g1: ${gcp(1_234_567_890, 'deploy-prod@shop-ci')}
      g2: ${gcp(1_234_567_890, 'deploy@prod-shop-ci')}
      g3: ${gcp(2_345_678_901, 'deploy@shop-ci')}
      z1: ${azure('00001111-aaaa-2222-bbbb-3333cccc4444')}
      z2: ${azure('00001111-aaaa-2222-bbbb-3333cccc5555')}
  keys:
    description: Keys
    branches: [x]
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
      v1: ${vault('team', 'fl-ags')}
      v2: ${vault('other', 'fl-ags')}
      v3: ${vault('other', 'fl_ags')}
`;
const SHOP = {
  repository: 'acme/shop',
  id: 7701,
  owner_id: 9919,
  default_branch: 'main',
  sub_claim_prefix: 'repo:acme@9919/shop@7701',
  environments: ['staging', 'odd: ${name}', 'odd: %{x}', 'pre-view', 'pre_view', 'pre view'],
  reviewers: {
    staging: [
      { type: 'Team', id: 41 },
      { type: 'User', id: 42 },
    ],
  },
};
/** What a package that is no longer made does not know yet. */
const NEWER = ['github_actions_repository_permissions: sha_pinning_required is not known'];

type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Record<string, unknown>[]>>>>;
interface Parsed {
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly variable?: Readonly<Record<string, readonly unknown[]>>;
}

async function runAll(parserFolder: string, typings: string): Promise<number> {
  const checks = startChecks(console.log);
  const { parse } = createRequire(join(parserFolder, 'package.json'))('@cdktf/hcl2json') as {
    readonly parse: (name: string, text: string) => Promise<Parsed>;
  };
  const tree = { 'access/policy.yml': POLICY, 'facts.json': JSON.stringify({ schema: 1, repositories: [SHOP] }) };
  await withTree(tree, async (cwd) => {
    const words = ['walls', '--access', 'access', '--facts', 'facts.json', '--policy-repository', 'acme/shop'];
    const { code, stderr } = await call([...words, '--as', 'terraform', '--out', 'terraform'], { cwd });
    checks.check('walls are written as Terraform', code === 0, stderr);
    const files = readdirSync(join(cwd, 'terraform'), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((one) => one.endsWith('.tf')).toSorted()) {
      const text = readFileSync(join(cwd, 'terraform', file), 'utf8');
      const parsed = await parse(file, text).catch((error: unknown) => String(error));
      checks.check(`the parser reads ${file}`, typeof parsed !== 'string', parsed);
      if (typeof parsed !== 'string') looked(parsed, file, typings, checks);
    }
  });
  return checks.failed() === 0 ? 0 : 1;
}

/** Names stand there once, and every argument is one that the provider knows. */
function looked(
  { resource = {}, data = {}, variable = {} }: Parsed,
  file: string,
  typings: string,
  { check }: Checks,
): void {
  const all = (blocks: Blocks) =>
    Object.entries(blocks).flatMap(([type, named]) =>
      Object.entries(named).map(([name, found]) => [type, name, found] as const),
    );
  const twice = [
    ...all(resource),
    ...all(data),
    ...Object.entries(variable).map(([name, found]) => ['variable', name, found] as const),
  ].filter(([, , found]) => found.length > 1);
  check(
    `each name stands in ${file} once`,
    twice.length === 0,
    twice.map(([type, name]) => `${type}.${name}`),
  );
  const kinds = [['resource', resource] as const, ['data', data] as const];
  const blocks = kinds.flatMap(([kind, given]) =>
    all(given).flatMap(([type, , found]) => found.map((block) => [kind, type, block] as const)),
  );
  const wrong = new Set(
    blocks.flatMap(([kind, type, block]) =>
      wrongArguments(typingsOf(typings, kind, type), block).map((one) => `${type}: ${one}`),
    ),
  );
  const other = [...wrong].filter((one) => !NEWER.includes(one));
  check(`the provider knows every argument in ${file}`, other.length === 0, other);
}

const { HCL2JSON: parserFolder, TYPINGS: typings } = process.env;
if (parserFolder === undefined || typings === undefined)
  console.log('skipped: the parser or the typings are not named (HCL2JSON, TYPINGS)');
else process.exitCode = await runAll(parserFolder, typings);
