const PLACEHOLDER = /\{\{|\}\}|\{0\}/g;

/**
 * What a program is started with. `verbatim` arguments are one command line, which Windows programs take apart
 * themselves.
 */
export interface ShellArguments {
  readonly list: readonly string[];
  readonly verbatim: boolean;
}

/** Fills the path of a script into the template of a shell. */
export function shellArguments(template: string, path: string, platform: NodeJS.Platform): ShellArguments {
  if (platform !== 'win32')
    return { list: splitArguments(template).map((argument) => fillPath(argument, path)), verbatim: false };
  const isQuoted = /["']\{0\}/.test(template);
  return { list: [fillPath(template, path.includes(' ') && !isQuoted ? `"${path}"` : path)], verbatim: true };
}

/** As .NET's `string.Format`, with which the runner does it: a doubled brace is a brace. */
function fillPath(text: string, path: string): string {
  return text.replaceAll(PLACEHOLDER, (found) => (found === '{0}' ? path : found.charAt(0)));
}

/**
 * Takes a command line apart as the runner has it done, by .NET's `ProcessStartInfo.Arguments`: double quotes group, a
 * doubled one inside them is a quote, backslashes count only before a quote, single quotes mean nothing.
 */
export function splitArguments(text: string): readonly string[] {
  const list: string[] = [];
  let [argument, isQuoted, isOpen] = ['', false, false];
  for (let at = 0; at < text.length; at += 1) {
    const escaped = backslashes(text, at);
    if (escaped.length > 0) {
      argument += escaped.text;
      isOpen = true;
      at += escaped.length - 1;
    } else if (text[at] === '"' && isQuoted && text[at + 1] === '"') {
      argument += '"';
      at += 1;
    } else if (text[at] === '"') {
      isQuoted = !isQuoted;
      isOpen = true;
    } else if (!isQuoted && (text[at] === ' ' || text[at] === '\t')) {
      if (isOpen) list.push(argument);
      [argument, isOpen] = ['', false];
    } else {
      argument += text.charAt(at);
      isOpen = true;
    }
  }
  return isOpen ? [...list, argument] : list;
}

/** The backslashes at a place, with the quote that they escape. */
function backslashes(text: string, start: number): { readonly text: string; readonly length: number } {
  let end = start;
  while (text[end] === '\\') end += 1;
  const count = end - start;
  if (text[end] !== '"') return { text: '\\'.repeat(count), length: count };
  const isEscape = count % 2 === 1;
  return { text: '\\'.repeat(Math.floor(count / 2)) + (isEscape ? '"' : ''), length: isEscape ? count + 1 : count };
}
