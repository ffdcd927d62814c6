import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { ROLE_ARN } from '../test/e2e/shop.ts';
import type { World } from '../test/world/world.ts';

/** Something that is measured: a script that runs as a step of the same job. */
export interface Contender {
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What peers are told, by the name they have in `PEERS`; what is not named here has its own defaults. */
const PEER_INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'configure-aws-credentials': { 'role-to-assume': ROLE_ARN, 'aws-region': 'eu-west-1' },
};

/** Ourselves, with and without the grant named. */
export function ours(dist: string, world: World): readonly Contender[] {
  const env = { 'INPUT_CA-CERTIFICATES': world.caFile };
  return [
    { name: 'grantgate', script: dist, env },
    { name: 'grantgate, without preflight', script: dist, env: { ...env, INPUT_PREFLIGHT: 'off' } },
    { name: 'grantgate, without preflight and guard', script: dist, env: { ...env, INPUT_PREFLIGHT: 'off', INPUT_GUARD: 'off' } },
    { name: 'grantgate, grant named', script: dist, env: { ...env, INPUT_GRANT: 'users/mona/november-banner' } },
  ];
}

/** The peers named in `PEERS` (`name=path,name=path`): checkouts of actions, run the same way against the same world. */
export function peers(list: string | undefined, world: World): readonly Contender[] {
  return (list ?? '')
    .split(/[\s,]+/)
    .filter((entry) => entry.includes('='))
    .map((entry) => {
      const [name = '', path = ''] = entry.split('=');
      const action = load(readFileSync(join(path, 'action.yml'), 'utf8')) as { inputs?: Record<string, { default?: string | number | boolean }>; runs: { main: string } };
      const inputs = Object.entries(action.inputs ?? {}).map(([input, spec]) => [input, String(spec.default ?? '')] as const);
      const given = { ...Object.fromEntries(inputs), ...PEER_INPUTS[name] };
      const env = Object.fromEntries(Object.entries(given).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]));
      return { name, script: join(path, action.runs.main), env: { ...env, AWS_ENDPOINT_URL_STS: world.urls.sts, NODE_EXTRA_CA_CERTS: world.caFile } };
    });
}
