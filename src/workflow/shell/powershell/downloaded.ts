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

/** The same as a block that is called with plain words: `iex "& {$(irm get.scoop.sh)} -RunAsAdmin"`. */
const CALLED = new RegExp(
  unbroken`
    ^"&\s*\{\s*\$\(\s*(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\s${PLAIN_WORDS}\)\s*\}
    (?:\s+-?[\w.:-]+)*\s*"$
  `,
  'i',
);
/**
 * A program that writes a script, as `eval "$(tool env)"` runs it. One that writes its own words is not such a program,
 * and neither is a shell.
 */
const WRITES_SCRIPT = new RegExp(
  unbroken`
    ^\s*\(?\s*&?\s*(?![^|]*\b(?:echo|printf|write-\w+|push)\b)
    (?![\w./\\-]*\b(?:git|gh|cmd|bash|sh|pwsh|powershell|curl|env|sudo|wsl)\b)
    [\w./\\-]+(?:\s${PLAIN_WORDS})?\)?\s*\|\s*Out-String\s*$
  `,
  'i',
);

/**
 * Whether `iex` is given nothing but what is downloaded, or what a program writes: code that cannot be seen, as in
 * `curl … | bash`. `text` is the command, `line` the line of a pipeline that it ends.
 */
export function runsDownload(name: string, text: string, line: string): boolean {
  if (!/^(?:iex|invoke-expression)$/i.test(name)) return false;
  const given = text
    .slice(name.length)
    .replace(/(?:&&|\|\|)\s*$/, '')
    .trim();
  const before = line.slice(0, line.lastIndexOf('|'));
  return given === ''
    ? DOWNLOADS.test(before) || WRITES_SCRIPT.test(before)
    : DOWNLOADED.test(given) || CALLED.test(given);
}
