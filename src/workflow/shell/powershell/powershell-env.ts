import { unbroken } from '../../../policy/unbroken.ts';
import { Unknown } from '../../data.ts';
import { join, known, type Text } from '../../text.ts';
import type { PowerShellStatement, PowerShellToken } from './powershell-scanner.ts';

const WRITES = /^(?:out-file|add-content|ac|set-content|sc|tee-object|tee)$/i;
const READS = /^(?:get-content|gc|cat|type|test-path)$/i;
const ECHOES = /^(?:echo|write-output|write|write-host)$/i;

/** A file through which later steps get something: variables, or folders of programs. */
export type StepFile = 'GITHUB_ENV' | 'GITHUB_PATH';

/**
 * What a PowerShell statement hands on to the next of its pipeline, and what it writes to the files for later steps.
 */
export interface PowerShellOutput {
  readonly text: Text | undefined;
  readonly writes: readonly StepWrite[];
}

/** `unread`: something else than a text that stands there. */
interface StepWrite {
  readonly file: StepFile;
  readonly text: Text | 'unread';
}

/** How the files are named, in a variable and by the name of the variable alone. */
const STEP_FILES: readonly (readonly [StepFile, RegExp, RegExp])[] = [
  ['GITHUB_ENV', /^\$\{?env:GITHUB_ENV\}?$|^github\.env$/i, /^(?:env:[\\/]?)?GITHUB_ENV$/i],
  ['GITHUB_PATH', /^\$\{?env:GITHUB_PATH\}?$|^github\.path$/i, /^(?:env:[\\/]?)?GITHUB_PATH$/i],
];

/** What gets at the file of `GITHUB_ENV` by its folder, by a variable that is looked up, or by the name of another. */
const HIDES_FILE = new RegExp(
  unbroken`
    _runner_file_commands|set_env_|GetEnvironmentVariable
    |\$\{?env:GITHUB_(?:OUTPUT|PATH|STATE|STEP_SUMMARY)\}? ?(?:\. ?\w|-\w?(?:replace|split)\b)
  `,
  'i',
);
const ASKS_FOR_VARIABLE = /\b(?:get-item|gi|get-childitem|gci|dir|ls|get-content|gc|cat)\b/i;
const OTHER_VARIABLE = /(?<![$\w{])env:(?!GITHUB_(?:OUTPUT|PATH|STATE|STEP_SUMMARY)\b)/i;
const WRITES_ANY = new RegExp(
  unbroken`
    >>?\s*[$"'(\/~.]
    |\b(?:out-file|add-content|ac|set-content|sc|tee-object|tee|copy-item|cp|move-item|mv)\b|(?:Append|Write)All
  `,
  'i',
);

/** Whether a script may write to the file of `GITHUB_ENV`, which it does not call so where it writes. */
export function hidesPowerShellEnvFile(script: string): boolean {
  return WRITES_ANY.test(script) && (HIDES_FILE.test(script) || script.split(/[\n;|]/).some(asksForFile));
}

function asksForFile(piece: string): boolean {
  return (
    (/\bSplit-Path\b/i.test(piece) && /\$\{?env:GITHUB_/i.test(piece)) ||
    (ASKS_FOR_VARIABLE.test(piece) && OTHER_VARIABLE.test(piece))
  );
}

/** Reads the output of a statement; `piped` is that of the one before it. */
export function powershellOutput(statement: PowerShellStatement, piped: Text | undefined): PowerShellOutput {
  const { tokens } = statement;
  const name = assignedVariable(tokens);
  const arrow = tokens.findIndex((token) => token.kind === 'operator' && /^1?>{1,2}$/.test(known(token.text) ?? ''));
  const text = textOfWords(tokens.slice(0, arrow < 0 ? undefined : arrow), ECHOES.test(name));
  const writes = STEP_FILES.flatMap(([file, value, variable]): readonly StepWrite[] => {
    const mention = tokens.findIndex(
      (token) =>
        token.kind !== 'group' && token.text.some((part) => part instanceof Unknown && value.test(part.source)),
    );
    if (mention >= 0 && arrow >= 0 && mention === arrow + 1) return [{ file, text: text ?? 'unread' }];
    if (mention >= 0 && WRITES.test(name)) return [{ file, text: piped ?? writtenValue(tokens, mention) ?? 'unread' }];
    return (mention >= 0 && handsOn(statement, name)) || asksFor(tokens, name, variable)
      ? [{ file, text: 'unread' }]
      : [];
  });
  const isWritten = writes.length > 0 && (arrow >= 0 || WRITES.test(name));
  return { text: isWritten ? undefined : text, writes };
}

function assignedVariable([first]: readonly PowerShellToken[]): string {
  return first?.kind === 'bare' ? (known(first.text) ?? '') : '';
}

/** Whether a file that is named in a statement may be written by it. */
function handsOn({ tokens: [first], isArgument }: PowerShellStatement, name: string): boolean {
  return !ECHOES.test(name) && !READS.test(name) && (isArgument || first?.kind !== 'quoted');
}

/** Whether a statement asks for the value of a variable by its name. */
function asksFor(tokens: readonly PowerShellToken[], name: string, variable: RegExp): boolean {
  return !ECHOES.test(name) && tokens.some((token) => variable.test(known(token.text) ?? ''));
}

/** Whether a statement that begins with a text, and writes or pipes it, is that of a pipeline. */
export function isExpressionStatement({ tokens }: PowerShellStatement): boolean {
  const [first] = tokens;
  return first?.kind === 'quoted' || first?.kind === 'group' || first?.kind === 'variable';
}

/** The files that a statement redirects something to. */
export function redirectedTo({ tokens }: PowerShellStatement): readonly PowerShellToken[] {
  return tokens.filter((_token, at) => {
    const before = tokens[at - 1];
    return before?.kind === 'operator' && /^[\d*]?>{1,2}$/.test(known(before.text) ?? '');
  });
}

function textOfWords(tokens: readonly PowerShellToken[], isEcho: boolean): Text | undefined {
  const [only, ...more] = isEcho ? tokens.slice(1) : tokens;
  if (only === undefined || more.length > 0) return undefined;
  return only.kind === 'quoted' || (isEcho && only.kind !== 'group') ? join(only.text, ['\n']) : undefined;
}

/** `Add-Content -Path $env:GITHUB_ENV -Value 'A=b'`, `Add-Content $env:GITHUB_ENV 'A=b'`. */
function writtenValue(tokens: readonly PowerShellToken[], mention: number): Text | undefined {
  const named = tokens.findIndex((token) => /^-value$/i.test(known(token.text) ?? ''));
  const value =
    named >= 0
      ? tokens[named + 1]
      : tokens.find((token, index) => index > 0 && index !== mention && token.kind === 'quoted');
  return value?.kind === 'quoted' ? join(value.text, ['\n']) : undefined;
}
