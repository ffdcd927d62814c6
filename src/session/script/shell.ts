import { ScriptError } from './error.ts';

/** A shell for one script: a program, and how the script is handed to it. */
export interface ScriptShell {
  /** As it was asked for: the runner goes by it for the file's extension and the lines around the script. */
  readonly name: string;
  /** Path of the program. */
  readonly program: string;
  /** Its arguments; `{0}` is the script's file. */
  readonly template: string;
  /** What the script's file ends with. */
  readonly extension: string;
}

/** Finds a program on the PATH. */
export type FindProgram = (name: string) => string | undefined;

// GitHub's workflow syntax, `jobs.<job_id>.steps[*].shell`, and the runner's `ScriptHandlerHelpers`
const BUILT_IN = new Map<string, { readonly template: string; readonly extension: string }>([
  ['bash', { template: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' }],
  ['sh', { template: '-e {0}', extension: '.sh' }],
  ['pwsh', { template: `-command ". '{0}'"`, extension: '.ps1' }],
  ['powershell', { template: `-command ". '{0}'"`, extension: '.ps1' }],
  ['cmd', { template: '/D /E:ON /V:OFF /S /C "CALL "{0}""', extension: '.cmd' }],
  ['python', { template: '{0}', extension: '.py' }],
]);

/**
 * Finds the shell that a `run:` step with this `shell:` would have.
 * @throws ScriptError when it is not a shell, or not installed
 */
export function resolveShell(shell: string | undefined, find: FindProgram, platform: NodeJS.Platform): ScriptShell {
  const asked = (shell ?? '').trim();
  if (asked === '') return defaultShell(find, platform);
  const [name = '', ...rest] = asked.split(' ');
  const builtIn = BUILT_IN.get(name.toLowerCase());
  const template = rest.join(' ').trim() || (builtIn?.template ?? '');
  if (!template.includes('{0}')) {
    throw new ScriptError(
      'shell',
      `takes ${[...BUILT_IN.keys()].map((word) => `\`${word}\``).join(', ')}, or a command with \`{0}\` where ` +
        `the script's file goes, not \`${asked}\``,
    );
  }
  return { name, program: located(name, find), template, extension: builtIn?.extension ?? '' };
}

/** Without `shell:`, bash is started as if it were sh: without `pipefail`. */
function defaultShell(find: FindProgram, platform: NodeJS.Platform): ScriptShell {
  const [first, second, name] = platform === 'win32' ? ['pwsh', 'powershell', undefined] : ['bash', 'sh', 'sh'];
  const program = find(first) ?? located(second, find);
  const known = BUILT_IN.get(name ?? second);
  return { name: name ?? second, program, template: known?.template ?? '{0}', extension: known?.extension ?? '' };
}

function located(name: string, find: FindProgram): string {
  const program = find(name);
  if (program === undefined) throw new ScriptError('shell', `names a program that is not on the PATH: \`${name}\``);
  return program;
}

/**
 * The script as it goes into its file: with the lines that the runner puts around it, so that it stops at the first
 * error as it would in a `run:` step.
 */
export function scriptText(name: string, script: string, platform: NodeJS.Platform): string {
  const end = platform === 'win32' ? '\r\n' : '\n';
  const text = surrounded(name, script, end);
  return platform === 'win32' ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text;
}

function surrounded(name: string, script: string, end: string): string {
  if (name === 'cmd') return `@echo off${end}${script}`;
  if (name !== 'pwsh' && name !== 'powershell') return script;
  return (
    `$ErrorActionPreference = 'stop'${end}${script}${end}if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { ` +
    'exit $LASTEXITCODE }'
  );
}
