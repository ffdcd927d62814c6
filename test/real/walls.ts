// Has Terraform and cfn-lint, which are not ours, read what `grantgate walls` writes: `node test/real/walls.ts`. Says
// of each check whether it passed; ends with 1 when one failed. `TERRAFORM` and `CFN_LINT` name others, and
// `TERRAFORM_PLUGINS` a folder with the provider of AWS, without which its arguments are not looked at.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChecks } from '../act/checks.ts';
import { call, withTree } from '../cli/call.ts';
import { findTool } from './tool.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const PROVIDER = 'projects/1234567890/locations/global/workloadIdentityPools/github/providers/acme';
const POLICY = `version: 1
approval: {approvers: {teams: [acme/platform]}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: ['release/*', 'hotfix/**']
    environments: [staging, 'odd: *']
    workflows: [.github/workflows/flags.yml]
    credentials:
      a: {environments: [staging], aws: {role: 'arn:aws:iam::111122223333:role/gate/flags', region: eu-west-1}}
      b: {aws: {role: 'arn:aws:iam::111122223333:role/other', region: eu-west-1}}
      g: {environments: [staging], gcp: {provider: ${PROVIDER}, service-account: a@shop-prod.iam.gserviceaccount.com}}
      z:
        accept-longer: true
        environments: [staging]
        azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, client: 00001111-aaaa-2222-bbbb-3333cccc4444}
      v:
        environments: [staging]
        vault: {url: 'https://vault.acme.example', role: flags, secrets: [{path: a/b, field: x, env: X}]}
`;
const SHOP = {
  repository: 'acme/shop',
  id: 7701,
  owner_id: 9919,
  default_branch: 'main',
  sub_claim_prefix: 'repo:acme@9919/shop@7701',
  environments: ['staging', 'odd: ${name}'],
};

const terraform = findTool('TERRAFORM', 'terraform');
const cfnLint = findTool('CFN_LINT', 'cfn-lint');
const plugins = process.env['TERRAFORM_PLUGINS'] ?? '';
const checks = startChecks(console.log);

/** Runs a program to its end; what it said, where it failed. */
function ran(program: string, words: readonly string[], cwd: string): string | undefined {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

function check(name: string, wrong: string | undefined): void {
  checks.check(name, wrong === undefined, wrong);
}

await withTree(
  { 'access/policy.yml': POLICY, 'facts.json': JSON.stringify({ schema: 1, repositories: [SHOP] }) },
  async (cwd) => {
    const words = ['walls', '--access', 'access', '--facts', 'facts.json', '--policy-repository', 'acme/shop'];
    for (const format of ['terraform', 'cloudformation', 'commands']) {
      const { code, stderr } = await call([...words, '--as', format, '--out', format], { cwd });
      check(`walls are written as ${format}`, code === 0 ? undefined : stderr);
    }
    if (terraform === undefined) console.log('skipped: Terraform is not installed');
    else {
      check(
        'terraform fmt leaves them as they are',
        ran(terraform, ['fmt', '-check', '-diff', '-recursive', 'terraform'], cwd),
      );
      const aws = join(cwd, 'terraform/aws/111122223333');
      if (existsSync(plugins)) {
        check('terraform init', ran(terraform, ['init', '-input=false', `-plugin-dir=${plugins}`], aws));
        check('terraform validate takes those for AWS', ran(terraform, ['validate'], aws));
      } else console.log('skipped: no provider of AWS for Terraform (TERRAFORM_PLUGINS)');
    }
    if (cfnLint === undefined) console.log('skipped: cfn-lint is not installed');
    else check('cfn-lint takes the template', ran(cfnLint, ['cloudformation/aws/111122223333/walls.yml'], cwd));
    for (const path of readdirSync(join(cwd, 'commands'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.sh'),
    ))
      check(`a shell reads ${path}`, ran('sh', ['-n', join('commands', path)], cwd));
  },
);
process.exitCode = checks.failed() === 0 ? 0 : 1;
