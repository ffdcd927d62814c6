import type { Policy } from '../../policy/policy.ts';
import { quote } from '../../report/safe-line.ts';
import { providersOf, WALL_PROVIDERS, type WallProvider } from '../../walls/generate/make-walls.ts';
import { WALL_FORMATS, type WallFormat } from '../../walls/generate/wall-file.ts';
import type { CommandLine } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** What is asked for on the command line. */
export interface AskedWalls {
  readonly providers: readonly WallProvider[] | undefined;
  readonly format: WallFormat;
}

/** @throws UsageError for a provider or format that there is not, or options that contradict each other */
export function readAskedWalls(given: CommandLine): AskedWalls {
  const written = given.text('as') ?? 'terraform';
  const format = WALL_FORMATS.find((one) => one === written);
  if (format === undefined)
    throw new UsageError(`${quote(written)} is not a format`, `give one of ${WALL_FORMATS.join(', ')} with \`--as\``);
  const providers = given
    .text('for')
    ?.split(',')
    .map((name) => {
      const provider = WALL_PROVIDERS.find((one) => one === name.trim());
      if (provider !== undefined) return provider;
      throw new UsageError(
        `${quote(name)} is not a provider`,
        `give some of ${WALL_PROVIDERS.join(', ')} with \`--for\``,
      );
    });
  const other = providers?.find((one) => one !== 'aws');
  if (format === 'cloudformation' && other !== undefined)
    throw new UsageError(
      `CloudFormation is for AWS, and \`${other}\` is asked for`,
      'give `--as terraform` for the others',
    );
  if (given.has('check') && given.text('out') === undefined)
    throw new UsageError('`--check` without `--out`', 'give the folder that is to be compared');
  if (given.has('check') && given.has('dry-run'))
    throw new UsageError('`--check` and `--dry-run` are both given', 'give one of them');
  return { providers, format };
}

/** Those that the policy has credentials of. */
export function usualProviders(policy: Policy, format: WallFormat): readonly WallProvider[] {
  const found = providersOf(policy);
  return format === 'cloudformation' ? found.filter((one) => one === 'aws') : found;
}
