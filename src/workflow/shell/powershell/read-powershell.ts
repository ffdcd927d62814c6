import { runsDownload } from './downloaded.ts';
import { unbroken } from '../../../policy/unbroken.ts';
import { EMPTY, join, known, show, type Text } from '../../text.ts';
import type { Command, Script, Unreadable } from '../command.ts';
import { dotNetCalls } from './dot-net-calls.ts';
import { exportsOf } from '../github-env.ts';
import type { ShellField } from '../interpreter.ts';
import {
  hidesPowerShellEnvFile,
  isExpressionStatement,
  powershellOutput,
  redirectedTo,
  type StepFile,
} from './powershell-env.ts';
import { type PowerShellStatement, type PowerShellToken, PowerShellScanner } from './powershell-scanner.ts';
import { PowerShellVariables } from './powershell-variables.ts';
import { programOf } from '../program.ts';
import { readScript } from '../read-script.ts';
import { NO_HOLES, scriptOf } from '../script-source.ts';
import { SHELLS } from '../shell-call.ts';
import { Sink } from '../sink.ts';
import { ScriptSource } from '../source.ts';
import { startupFile } from '../startup-files.ts';
import { unwrap } from '../wrapper.ts';
import { WRAPPERS } from '../wrapper-table.ts';

const MAX_POWERSHELL_CHARACTERS = 64 * 1024;
const MAX_POWERSHELL_COMMANDS = 5000;
const MAX_POWERSHELL_DOUBTS = 200;
const MAX_NESTED_SCRIPTS = 4;
const NO_POWERSHELL_VARIABLES: ReadonlyMap<string, Text> = new Map();
const STATEMENT_KEYWORD = new RegExp(
  unbroken`
    ^(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|begin|process|end|trap
    |class|enum|break|continue|exit|throw|using|data)$
  `,
  'i',
);
/** What runs a text, or a program with arguments that are put together elsewhere. */
const EVALUATES =
  /^(?:iex|invoke-expression|start-process|saps|start|invoke-command|icm|start-job|sajb|invoke-item|ii)$/i;

/**
 * Takes a PowerShell script apart, as far as commands stand there by their names: `git push`, `& git push`, in blocks,
 * groups and pipelines. Arguments as in `readScript`.
 */
export function readPowerShell(
  source: string,
  variables: ReadonlyMap<string, Text>,
  holes: ReadonlyMap<string, Text> = NO_HOLES,
): Script {
  return new PowerShellReader(source, variables, holes, 0).read();
}

class PowerShellReader {
  readonly #text: string;
  readonly #source: ScriptSource;
  readonly #env: ReadonlyMap<string, Text>;
  readonly #nested: number;
  readonly #variables: PowerShellVariables;
  readonly #commands: Command[] = [];
  readonly #unreadable: Unreadable[] = [];
  readonly #files: Readonly<Record<StepFile, Sink>> = { GITHUB_ENV: new Sink(), GITHUB_PATH: new Sink() };
  /** What the statement before a `|` writes, where that is a text. */
  #piped: Text | undefined;
  #full = false;

  constructor(text: string, variables: ReadonlyMap<string, Text>, holes: ReadonlyMap<string, Text>, nested: number) {
    this.#text = text;
    this.#source = new ScriptSource(text, holes, 1);
    this.#env = variables;
    this.#nested = nested;
    this.#variables = new PowerShellVariables(text.length > MAX_POWERSHELL_CHARACTERS ? '' : text, variables);
  }

  read(): Script {
    const fail = (at: number, why: string): void => this.#fail(at, this.#source.lineText(at), why);
    const visitor = {
      statement: (statement: PowerShellStatement): void => this.#statement(statement),
      value: (name: string, source: string): Text => this.#variables.get(name, source),
      fail,
    };
    if (this.#text.length > MAX_POWERSHELL_CHARACTERS)
      this.#unreadable.push({
        line: 1,
        text: '',
        why: `the script is longer than ${MAX_POWERSHELL_CHARACTERS / 1024} KiB`,
      });
    else new PowerShellScanner(this.#text, this.#source, visitor).scan();
    if (hidesPowerShellEnvFile(this.#text)) this.#files.GITHUB_ENV.addOpaque('GITHUB_ENV', true);
    const { exports, unread, strays } = exportsOf(this.#files.GITHUB_ENV, this.#files.GITHUB_PATH);
    const told = { exports, exportsUnread: unread, exportsStray: strays };
    return { commands: this.#commands, unreadable: this.#unreadable, ...told };
  }

  #statement(statement: PowerShellStatement): void {
    if (this.#isFull(statement)) return;
    const { tokens } = statement;
    const [first, second] = tokens;
    const operator = second?.kind === 'bare' ? (known(second.text) ?? '') : '';
    if (first !== undefined && /^[-+*/%?]{0,2}=$/.test(operator))
      return this.#assignment(statement, first, operator === '=');
    this.#output(statement);
    this.#calls(statement);
    const writes = redirectedTo(statement).filter(({ text }) => isPlainFile(text) && startupFile(text) === undefined);
    if (first === undefined || statement.isArgument || isExpressionStatement(statement)) {
      for (const { text, at } of writes) this.#write(text, at, statement);
      return;
    }
    const isDotted = first.kind === 'bare' && known(first.text) === '.';
    const isCalled = isDotted || first.kind === 'operator';
    this.#command(isCalled ? tokens.slice(1) : tokens, statement, isCalled, writes);
    // a script that is read in may assign any variable
    if (isDotted) this.#variables.forgetAll();
  }

  #output(statement: PowerShellStatement): void {
    const { text, writes } = powershellOutput(statement, statement.after === '|' ? this.#piped : undefined);
    this.#piped = text;
    const conditional = isConditionalStatement(statement);
    const excerpt = this.#source.excerpt(statement.from, statement.to);
    for (const { file, text: written } of writes) {
      if (written === 'unread') this.#files[file].addOpaque(excerpt, conditional);
      else this.#files[file].add(written, conditional);
    }
    for (const { text: file, at } of redirectedTo(statement)) {
      // a file that later programs take commands from is written like by a command
      if (startupFile(file) !== undefined) this.#write(file, at, statement);
    }
  }

  #write(file: Text, at: number, statement: PowerShellStatement): void {
    this.#push([['tee'], file], at, statement);
  }

  #push(words: readonly Text[], at: number, statement: PowerShellStatement): void {
    this.#commands.push({
      words,
      variables: this.#variables.exported(),
      line: this.#source.line(at),
      text: this.#source.excerpt(statement.from, statement.to),
      conditional: isConditionalStatement(statement),
    });
  }

  /** What is called of .NET. */
  #calls(statement: PowerShellStatement): void {
    const { program, files } = dotNetCalls(this.#text.slice(statement.from, statement.to));
    if (program !== undefined) this.#push([[program]], statement.from, statement);
    for (const file of files) this.#write([file], statement.from, statement);
  }

  #isFull(statement: PowerShellStatement): boolean {
    if (this.#commands.length < MAX_POWERSHELL_COMMANDS && this.#unreadable.length < MAX_POWERSHELL_DOUBTS)
      return false;
    if (!this.#full)
      this.#unreadable.push({
        line: this.#source.line(statement.from),
        text: '',
        why: 'there is too much in the script',
      });
    this.#full = true;
    return true;
  }

  /** `$x = …`: a literal is followed, a command is read. */
  #assignment(statement: PowerShellStatement, target: PowerShellToken, isPlain: boolean): void {
    const tokens = statement.tokens.slice(2);
    const [value] = tokens;
    const name = this.#text.slice(target.at, statement.tokens[1]?.at).trim();
    const isLiteral =
      isPlain &&
      tokens.length === 1 &&
      value?.kind === 'quoted' &&
      statement.blocks === 0 &&
      statement.after === undefined;
    this.#variables.assign(name, isLiteral ? value.text : undefined);
    if (tokens.length > 0) this.#statement({ ...statement, tokens });
  }

  #command(
    tokens: readonly PowerShellToken[],
    statement: PowerShellStatement,
    isCalled: boolean,
    writes: readonly PowerShellToken[],
  ): void {
    const [first] = tokens;
    if (first === undefined) return;
    const program = programOf(first.text);
    const name = known(program) ?? '';
    const text = this.#source.excerpt(statement.from, statement.to);
    // `[Type]::Method(…)`, `!$x`, `-not $x`, `3`: an expression
    if (!isCalled && !/^[A-Za-z_.~/\\\uE000]/.test(this.#text.slice(first.at, first.at + 1))) return;
    if (!isCalled && /^return$/i.test(name)) return this.#statement({ ...statement, tokens: tokens.slice(1) });
    if (!isCalled && STATEMENT_KEYWORD.test(name)) return;
    if (EVALUATES.test(name) && !tokens.some((token) => token.kind === 'group' && show(token.text).startsWith('{'))) {
      this.#variables.forgetAll();
      if (!runsDownload(name, text, statement.after === '|' ? this.#source.lineText(first.at) : ''))
        return this.#fail(first.at, text, `what \`${name}\` runs`);
    }
    const fields = powershellArguments(tokens.slice(1));
    const conditional = isConditionalStatement(statement);
    this.#run([{ text: program, loose: false, glob: false }, ...fields], {
      line: this.#source.line(first.at),
      text,
      conditional,
      ...(writes.length > 0 && { writes: writes.map((token) => token.text) }),
    });
  }

  #run(fields: readonly ShellField[], at: Pick<Command, 'line' | 'text' | 'conditional' | 'writes'>): void {
    const name = known(fields[0]?.text ?? EMPTY) ?? '';
    const wrapper = WRAPPERS.get(name);
    const inner =
      wrapper === undefined
        ? undefined
        : unwrap(
            { fields, variables: NO_POWERSHELL_VARIABLES, line: at.line, text: at.text, isProgram: true },
            wrapper,
            name,
          );
    const [head] = inner?.fields ?? [];
    const script = this.#nested < MAX_NESTED_SCRIPTS ? scriptArgument(name, fields) : undefined;
    if (script !== undefined) this.#include(script, name, at);
    else if (/^cmd$/i.test(name) && /^\/c$/i.test(known(fields[1]?.text ?? EMPTY) ?? ''))
      this.#include(joinedFields(fields.slice(2)), 'cmd', at);
    else if (inner !== undefined && head !== undefined && wrapper?.reported !== true)
      this.#run([{ ...head, text: programOf(head.text) }, ...inner.fields.slice(1)], at);
    else
      // a list that is given becomes several words
      this.#commands.push({
        words: fields.map((field) => field.text),
        splitAt: 0,
        variables: this.#variables.exported(),
        ...at,
      });
  }

  /** A script within the script. */
  #include(text: Text, shell: string, at: { readonly line: number; readonly conditional: boolean }): void {
    const { source, holes } = scriptOf(text);
    const variables = new Map([...this.#env, ...this.#variables.exported()]);
    const script = /^(?:pwsh|powershell)$/i.test(shell)
      ? new PowerShellReader(source, variables, holes, this.#nested + 1).read()
      : readScript(source, 'bash', variables, holes);
    for (const command of script.commands)
      this.#commands.push({
        ...command,
        line: command.line + at.line - 1,
        conditional: command.conditional || at.conditional,
      });
    for (const one of script.unreadable) this.#unreadable.push({ ...one, line: one.line + at.line - 1 });
    if (script.exportsUnread || script.exports.size > 0) this.#files.GITHUB_ENV.addOpaque('…', true);
  }

  #fail(at: number, text: string, why: string): void {
    this.#unreadable.push({ line: this.#source.line(at), text, why });
  }
}

/** Whether a redirection leads to a file that is neither a device nor one of the runner's own. */
function isPlainFile(file: Text): boolean {
  return (
    typeof file.at(-1) === 'string' &&
    !/^(?:\$null|\/dev\/.*|\$\{?env:GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\}?)$/i.test(show(file))
  );
}

function isConditionalStatement({ blocks, after }: PowerShellStatement): boolean {
  return blocks > 0 || after === '&&' || after === '||';
}

/** The arguments of a command, without redirections. */
function powershellArguments(tokens: readonly PowerShellToken[]): readonly ShellField[] {
  const fields: ShellField[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'operator') at += /&\d$/.test(known(token.text) ?? '') ? 0 : 1;
    else
      fields.push({ text: token.text, loose: token.kind !== 'quoted' && known(token.text) === undefined, glob: false });
  }
  return fields;
}

/** The text that `bash -c` and `pwsh -Command` run. */
function scriptArgument(name: string, fields: readonly ShellField[]): Text | undefined {
  const isPowerShell = /^(?:pwsh|powershell)$/i.test(name);
  if (!isPowerShell && !SHELLS.has(name)) return undefined;
  const at = fields.findIndex(
    (field, index) =>
      index > 0 && (isPowerShell ? /^-c(?:ommand)?$/i : /^-[a-z]*c[a-z]*$/).test(known(field.text) ?? ''),
  );
  if (at < 0 || at + 1 >= fields.length) return undefined;
  return isPowerShell ? joinedFields(fields.slice(at + 1)) : fields[at + 1]?.text;
}

function joinedFields(fields: readonly ShellField[]): Text {
  return join(...fields.flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])));
}
