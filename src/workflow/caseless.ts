import { foldText } from './expression/coerce.ts';

/**
 * A name in the form in which GitHub compares it: .NET's `OrdinalIgnoreCase`, ASCII as lower case. Not `toLowerCase`,
 * which makes `k` of U+212A. Source: actions/runner, `WorkflowTemplateConverter` (jobs, `needs`, inputs),
 * `ActionManifestManager` (`using`, `default`), `TemplateReader` (keys that are there twice).
 */
export function caseless(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase();
  return foldText(name).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether two names are one for the runner, which folds more letters than GitHub does for logins and environments. */
export function isSameForRunner(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
