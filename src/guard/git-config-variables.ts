import { GateError } from '../errors/gate-error.ts';

/** Variables that carry configuration to every git of the job: https://git-scm.com/docs/git-config#ENVIRONMENT */
export type ConfigPair = readonly [key: string, value: string];

/** Variables of the job. */
export type ConfigVariables = Readonly<Record<string, string | undefined>>;

/** The variables cannot be read: git itself stops at them, so nothing can be added. */
export class GitConfigError extends GateError {
  override readonly name = 'GitConfigError';
}

/** The variables that add entries after those which are there: a later entry wins. */
export function appendEntries(env: ConfigVariables, entries: readonly ConfigPair[]): Readonly<Record<string, string>> {
  const count = countOf(env);
  return numbered(entries, count, count + entries.length);
}

/**
 * The variables without the entries that `isOurs` names, and with the others moved up; empty when there is nothing to
 * remove. What is left over at the end is emptied, because a job cannot unset a variable.
 */
export function removeEntries(
  env: ConfigVariables,
  isOurs: (entry: ConfigPair) => boolean,
): Readonly<Record<string, string>> {
  const count = countOf(env);
  const all = Array.from({ length: count }, (_, index): ConfigPair => [
    env[`GIT_CONFIG_KEY_${index}`] ?? '',
    env[`GIT_CONFIG_VALUE_${index}`] ?? '',
  ]);
  const first = all.findIndex(isOurs);
  if (first < 0) return {};
  const kept = all.filter((entry) => !isOurs(entry));
  const emptied = Array.from({ length: count - kept.length }, (): ConfigPair => ['', '']);
  return numbered([...kept.slice(first), ...emptied], first, kept.length);
}

function numbered(entries: readonly ConfigPair[], from: number, count: number): Readonly<Record<string, string>> {
  const variables = entries.flatMap(([key, value], index): ConfigPair[] => [
    [`GIT_CONFIG_KEY_${from + index}`, key],
    [`GIT_CONFIG_VALUE_${from + index}`, value],
  ]);
  return Object.fromEntries<string>([...variables, ['GIT_CONFIG_COUNT', String(count)]]);
}

function countOf(env: ConfigVariables): number {
  const written = env['GIT_CONFIG_COUNT'] ?? '';
  if (!/^\d{0,6}$/.test(written))
    throw new GitConfigError(
      '`GIT_CONFIG_COUNT` is not a number: git of this job does not work, and an earlier step has set it',
    );
  return Number(written);
}
