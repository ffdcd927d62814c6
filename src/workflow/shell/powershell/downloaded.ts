import { unbroken } from '../../../policy/unbroken.ts';

/** Words without anything that ends a command or is filled in. */
const PLAIN_WORDS = '[^;|&"\'`$(){}]*';
/** A line that downloads a text and does nothing else, up to the last `|`. */
const DOWNLOADS = new RegExp(
  unbroken`
    ^\s*(?:irm|iwr|curl|Invoke-RestMethod|Invoke-WebRequest)\s${PLAIN_WORDS}
    (?:"https?:[^"$]*"|'https?:[^']*')?${PLAIN_WORDS}$
  `,
  'i',
);
/** The same as the whole argument of a command. */
const DOWNLOADED = new RegExp(
  unbroken`
    ^\(\s*(?:\(?New-Object (?:System\.)?Net\.WebClient\)?\.DownloadString\((?:"[^"$]*"|'[^']*')\)
    |(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\s${PLAIN_WORDS})\s*\)(?:\.Content)?$
  `,
  'i',
);

/**
 * Whether `iex` is given nothing but what is downloaded: code that cannot be seen, as in `curl … | bash`. `text` is the
 * command, `line` the line of a pipeline that it ends.
 */
export function runsDownload(name: string, text: string, line: string): boolean {
  if (!/^(?:iex|invoke-expression)$/i.test(name)) return false;
  const given = text.slice(name.length).trim();
  return given === '' ? DOWNLOADS.test(line.slice(0, line.lastIndexOf('|'))) : DOWNLOADED.test(given);
}
