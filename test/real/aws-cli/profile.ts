import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import type { Credential, ExchangeRequest } from '../../../src/credentials/credential.ts';
import { BOUNDS } from '../../credentials/exchange-tools.ts';
import { worldTools } from '../../credentials/world-tools.ts';
import type { Run } from '../../world/state.ts';
import type { World } from '../../world/world.ts';
import { resolveSdkFiles } from '../sdk-files.ts';
import { type Ran, ran } from './ran.ts';

export const ROLE = 'arn:aws:iam::111122223333:role/flags';

/** A profile as ours is set up, whose command is a stand-in that counts how often it is started. */
export interface Profile {
  /** What the command answers from now on: credentials that last so many seconds, of the real exchange or with another stated end. */
  readonly answer: (seconds?: number) => Promise<void>;
  readonly command: string;
  /** The command says no from now on. */
  readonly refuse: (words: string) => void;
  readonly run: (program: string, args: readonly string[], more?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** How often the command was started since it was asked last. */
  readonly starts: () => number;
}

export async function layOutProfile(world: World, run: Run, folder: string): Promise<Profile> {
  resolveSdkFiles();
  const { awsProfile } = await import('../../../src/credentials/aws/profile.ts');
  const [command, printed, counted] = ['command.sh', 'answer.json', 'starts'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const script = (text: string): void => {
    writeFileSync(command, `#!/bin/sh\necho started >> '${counted}'\n${text}\n`);
    chmodSync(command, 0o700);
  };
  const spec: AwsSpec = { role: ROLE, region: 'eu-west-1', endpoint: world.urls.sts };
  const request: ExchangeRequest<AwsSpec> = {
    name: 'staging',
    spec,
    bounds: { ...BOUNDS, until: Date.now() + 7_200_000 },
    acceptLonger: false,
  };
  // what a first exchange gave: nothing of it is handed on
  const first: Credential = {
    name: 'staging',
    provider: 'aws',
    target: ROLE,
    expires: 0,
    variables: {},
    outputs: {},
    secret: [],
  };
  const { variables, files = [] } = awsProfile.setUp(request, first, [command], Date.now());
  const paths = Object.fromEntries(
    files.flatMap(({ name, text, variables: names }) => {
      writeFileSync(join(folder, name), typeof text === 'string' ? text : text((other) => join(folder, other)), {
        mode: 0o600,
      });
      return names.map((variable) => [variable, join(folder, name)]);
    }),
  );
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    ...variables,
    ...paths,
    AWS_CA_BUNDLE: world.caFile,
    AWS_EC2_METADATA_DISABLED: 'true',
    STARTS: counted,
  };
  return {
    command,
    answer: async (seconds) => {
      const { tools, close } = worldTools(world, run);
      const { text } = await awsProfile.answer(request, tools).finally(close);
      const credentials = JSON.parse(text) as Record<string, unknown>;
      const end =
        seconds === undefined
          ? {}
          : { Expiration: new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+/, '') };
      writeFileSync(printed, JSON.stringify({ ...credentials, ...end }), { mode: 0o600 });
      script(`cat '${printed}'`);
    },
    refuse: (words) => script(`echo '${words}' >&2\nexit 1`),
    run: async (program, args, more = {}) => await ran(program, args, { ...environment, ...more }),
    starts: () => {
      const count = existsSync(counted) ? readFileSync(counted, 'utf8').trimEnd().split('\n').length : 0;
      rmSync(counted, { force: true });
      return count;
    },
  };
}
