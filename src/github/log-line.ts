/**
 * Text for the log in which the runner finds no command. It looks at each line by itself, ends lines at CR and LF
 * alike, passes over blanks before `::`, and finds `##[` anywhere in a line. Source: actions/runner,
 * `ActionCommand.TryParseV2` and `TryParse`.
 */
export function withoutCommands(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/u, '$1:\u00a0').replaceAll('##[', '#\u00a0#['))
    .join('\n');
}
