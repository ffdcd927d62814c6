import { type ConfigPair, GitConfigError, type ConfigVariables } from './git-config-variables.ts';

/**
 * What `git -c` leaves for the processes it starts: `'key=value'` or, from git 2.31 on, `'key'='value'`, one after
 * another. Every git reads it after the numbered variables, so an entry here holds when a step numbers its own from
 * nought again. The older form is read by all versions.
 */
const PARAMETERS_VARIABLE = 'GIT_CONFIG_PARAMETERS';
const WORD = String.raw`'[^']*'(?:\\['!]'[^']*')*`;
const CONFIG_PARAMETER = new RegExp(String.raw`^(?:${WORD})(?:=(?:${WORD})?)?(?:\s+|$)`);

/** An entry as it is written here. */
export function parameterOf([key, value]: ConfigPair): string {
  return `'${`${key}=${value}`.replaceAll("'", String.raw`'\''`)}'`;
}

/** The variable with entries after those which are there: a later entry wins. */
export function appendParameters(
  env: ConfigVariables,
  entries: readonly ConfigPair[],
): Readonly<Record<string, string>> {
  const present = parametersOf(env);
  return entries.length === 0 ? {} : { [PARAMETERS_VARIABLE]: [...present, ...entries.map(parameterOf)].join(' ') };
}

/** The variable without the entries that `isOurs` names; empty when there is nothing to remove. */
export function removeParameters(
  env: ConfigVariables,
  isOurs: (entry: ConfigPair) => boolean,
): Readonly<Record<string, string>> {
  const present = parametersOf(env);
  const kept = present.filter((parameter) => !isOurs(parameterPair(parameter)));
  return kept.length === present.length ? {} : { [PARAMETERS_VARIABLE]: kept.join(' ') };
}

function parametersOf(env: ConfigVariables): readonly string[] {
  const found: string[] = [];
  for (let rest = (env[PARAMETERS_VARIABLE] ?? '').trim(); rest !== '';) {
    const [whole] = CONFIG_PARAMETER.exec(rest) ?? [];
    if (whole === undefined)
      throw new GitConfigError(
        `\`${PARAMETERS_VARIABLE}\` is not what git writes there: git of this job does not work, and an earlier ` +
          'step has set it',
      );
    found.push(whole.trim());
    rest = rest.slice(whole.length);
  }
  return found;
}

function parameterPair(parameter: string): ConfigPair {
  const text = parameter.replaceAll(/'\\(['!])'/g, '$1');
  const [key = '', ...value] = text
    .replace(/^'(.*)'$/s, '$1')
    .replace("'='", '=')
    .split('=');
  return [key, value.join('=')];
}
