import { ExchangeError } from '../credential.ts';
import { seeGcp } from './docs.ts';

/**
 * A command as all official libraries start it alike. Go and Java split at blanks and know no quotes, Node takes double quotes off, Python reads as a shell does:
 * what is left is words without blanks, quotes and backslashes, with one blank between.
 * @throws ExchangeError when it cannot be written so
 */
export function plainCommand(words: readonly string[]): string {
  const plain = words.map((word) => word.replaceAll('\\', '/'));
  const odd = plain.find((word) => word === '' || /[\s"']/.test(word));
  if (odd === undefined) return plain.join(' ');
  throw new ExchangeError(
    'gcp',
    'CommandPath',
    `Google's libraries cannot start a command with blanks or quotes in it: \`${odd}\``,
    `install the runner in a folder without blanks, or use \`export: env\`\n${seeGcp('profile')}`,
  );
}
