import { ExchangeError } from '../credential.ts';
import { seeAws } from './docs.ts';

/** What a shell, or a program that splits a line into words, reads something else into inside double quotes. */
const UNQUOTABLE = /["$`%\n\r]/;

/**
 * A command as `credential_process` takes it: some SDKs split the line into words, others give it to a shell.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 * @throws ExchangeError when a word cannot be quoted for all of them
 */
export function commandLine(words: readonly string[]): string {
  const odd = words.find((word) => UNQUOTABLE.test(word));
  if (odd === undefined) return words.map((word) => `"${word}"`).join(' ');
  throw new ExchangeError(
    'aws',
    'CommandPath',
    `a path cannot be quoted for every SDK of AWS: \`${odd}\``,
    `install the runner in a folder with a plain name, or use \`export: env\`\n${seeAws('profile')}`,
  );
}
