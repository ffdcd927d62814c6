/** What a step says to the runner on its standard output, and what it writes into the runner's files. */
export type Annotation = { level: 'error' | 'warning' | 'notice'; message: string; properties: Record<string, string> };
export type Spoken = { annotations: Annotation[]; masks: string[] };

/** Reads `::command::` lines as the runner does, minding `stop-commands`. */
export function readCommands(stdout: string): Spoken {
  const spoken: Spoken = { annotations: [], masks: [] };
  let stopped: string | undefined;
  for (const line of stdout.split(/\r?\n/)) {
    const [, name = '', properties = '', data = ''] =
      /^\s*::([\w-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
    } else if (name === 'stop-commands') stopped = data;
    else obey(spoken, name, properties, data);
  }
  return spoken;
}

function obey(spoken: Spoken, name: string, properties: string, data: string): void {
  if (name === 'add-mask') spoken.masks.push(...masksOf(unescapeData(data)));
  if (name === 'error' || name === 'warning' || name === 'notice') {
    spoken.annotations.push({ level: name, message: unescapeData(data), properties: readProperties(properties) });
  }
}

/** A value of several lines is masked whole and line by line. */
function masksOf(value: string): string[] {
  const lines = value.split(/\r?\n/).filter((line) => line !== '');
  return [...new Set([value, ...lines])];
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** Replaces what was masked, as the log shows it. */
export function maskOutput(text: string, masks: readonly string[]): string {
  const longestFirst = masks.filter((mask) => mask !== '').toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, mask) => masked.replaceAll(mask, '***'), text);
}

/** Reads a file of `NAME=value` lines and heredocs. */
export function readFileCommand(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, mark, rest = ''] = /^([^=<]+?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (name === undefined) throw new Error(`Invalid format '${line}'`);
    values[name] = mark === '=' ? rest : heredoc(lines, rest);
  }
  return values;
}

function heredoc(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end + 1).slice(0, -1);
  return value.join('\n');
}
