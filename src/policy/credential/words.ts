import { described, text, type Shape } from '../shape.ts';
import { namePattern, steers } from './steering-names.ts';

/** An address that credentials may be fetched from: https only. */
export const HTTPS_URL = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/;

/** Tokens that tools of GitHub look for; other `GITHUB_` names belong to the runner. */
const GITHUB_TOKEN_NAME = /^GITHUB_(?:[A-Z0-9]+_)*TOKEN$/;

/** Name of a variable that later steps find a value in; never one that steers the runner, the shell or other tools. */
export function variableName(): Shape<string> {
  return nameUnless(steers, OWN_NAME);
}

/** Like `variableName`, for a token of GitHub: `GITHUB_TOKEN` and other `GITHUB_…_TOKEN` are allowed. */
export function tokenVariableName(): Shape<string> {
  return nameUnless((name) => steers(name) && !GITHUB_TOKEN_NAME.test(name), TOKEN_NAME);
}

const OWN_NAME = namePattern();
const TOKEN_NAME = namePattern('GITHUB_(?:[A-Z0-9]+_)*TOKEN');

function nameUnless(refused: (name: string) => boolean, pattern: string): Shape<string> {
  const name = text({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
  const checked: Shape<string> = {
    schema: {
      ...name.schema,
      pattern,
      patternErrorMessage:
        'Expected the name of a variable that does not steer the runner or other tools: `APP_TOKEN`.',
      examples: ['APP_TOKEN'],
    },
    parse: (value, path, mismatches) => {
      const parsed = name.parse(value, path, mismatches);
      if (parsed === undefined || !refused(parsed)) return parsed;
      mismatches.push({
        path,
        message: `\`${parsed}\` steers the runner or other tools and cannot hold a secret`,
        hint: 'choose a name of your own, such as `APP_TOKEN`',
      });
      return undefined;
    },
  };
  return described(checked, 'Variable that later steps find it in.');
}

/** A name as Windows compares it, where `Token` and `TOKEN` are one variable. */
export function foldedVariable(variable: string): string {
  return variable.toUpperCase();
}

/** Places at which a name stands that was taken before. */
export function takenTwice<Place>(names: readonly (readonly [Place, string])[]): readonly (readonly [Place, string])[] {
  const taken = new Set<string>();
  return names.filter(([, name]) => {
    const isTaken = taken.has(foldedVariable(name));
    taken.add(foldedVariable(name));
    return isTaken;
  });
}

/** An https address, without a query. */
export function httpsUrl(description: string): Shape<string> {
  return described(text({ pattern: HTTPS_URL, expected: 'an https address' }), description);
}
