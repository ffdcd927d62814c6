import { Unknown } from '../data.ts';
import { join, known, type Text } from '../text.ts';
import type { PowerShellStatement, PowerShellToken } from './powershell-scanner.ts';

const WRITES = /^(?:out-file|add-content|ac|set-content|sc|tee-object|tee)$/i;
const READS = /^(?:get-content|gc|cat|type|test-path)$/i;
const ECHOES = /^(?:echo|write-output|write|write-host)$/i;

/** What a PowerShell statement hands on to the next of its pipeline, and what it writes to the file of `GITHUB_ENV`. */
export interface PowerShellOutput {
  readonly text: Text | undefined;
  /** `unread`: something else than a text that stands there. */
  readonly env: Text | 'unread' | undefined;
}

/** Reads the output of a statement; `piped` is that of the one before it. */
export function outputOf(tokens: readonly PowerShellToken[], piped: Text | undefined): PowerShellOutput {
  const [first] = tokens;
  const name = first?.kind === 'bare' ? (known(first.text) ?? '') : '';
  const arrow = tokens.findIndex((token) => token.kind === 'operator' && /^1?>{1,2}$/.test(known(token.text) ?? ''));
  const text = textOfWords(tokens.slice(0, arrow < 0 ? undefined : arrow), ECHOES.test(name));
  const mention = tokens.findIndex((token) => token.kind !== 'group' && namesEnvFile(token.text));
  if (mention < 0) return { text, env: undefined };
  if (arrow >= 0 && mention === arrow + 1) return { text: undefined, env: text ?? 'unread' };
  if (WRITES.test(name)) return { text: undefined, env: piped ?? valueOf(tokens, mention) ?? 'unread' };
  return { text, env: ECHOES.test(name) || READS.test(name) || first?.kind === 'quoted' ? undefined : 'unread' };
}

/** Whether a statement that begins with a text, and writes or pipes it, is that of a pipeline. */
export function isExpression({ tokens }: PowerShellStatement): boolean {
  const [first] = tokens;
  return first?.kind === 'quoted' || first?.kind === 'group' || first?.kind === 'variable';
}

function textOfWords(tokens: readonly PowerShellToken[], isEcho: boolean): Text | undefined {
  const [only, ...more] = isEcho ? tokens.slice(1) : tokens;
  if (only === undefined || more.length > 0) return undefined;
  return only.kind === 'quoted' || (isEcho && only.kind !== 'group') ? join(only.text, ['\n']) : undefined;
}

function namesEnvFile(text: Text): boolean {
  return text.some((part) => part instanceof Unknown && /^\$\{?env:GITHUB_ENV\}?$|^github\.env$/i.test(part.source));
}

/** `Add-Content -Path $env:GITHUB_ENV -Value 'A=b'`, `Add-Content $env:GITHUB_ENV 'A=b'`. */
function valueOf(tokens: readonly PowerShellToken[], mention: number): Text | undefined {
  const named = tokens.findIndex((token) => /^-value$/i.test(known(token.text) ?? ''));
  const value = named >= 0 ? tokens[named + 1] : tokens.find((token, index) => index > 0 && index !== mention && token.kind === 'quoted');
  return value?.kind === 'quoted' ? join(value.text, ['\n']) : undefined;
}
