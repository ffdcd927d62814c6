import { unbroken } from '../../policy/unbroken.ts';

/** Shells in which a step's script is read. */
export type ReadShell = 'bash' | 'sh' | 'pwsh' | 'powershell';

/** Options that change how strictly a script is run, and start nothing. */
const STRICTNESS = unbroken`
  (?: +(?:--noprofile|--norc|--posix|-[eufvxC]+|-[eufvxC]*o +(?:pipefail|errexit|nounset|noglob|noclobber|verbose
  |xtrace)))*
`;
const BASH = new RegExp(
  unbroken`
    ^(?:/(?:usr/(?:local/)?)?bin/|/opt/homebrew/bin/|/usr/bin/env +)?(bash|sh)(?:\.exe)?${STRICTNESS}(?: +"?\{0\}"?)?$
  `,
  'i',
);
const POWERSHELL = new RegExp(
  unbroken`
    ^(pwsh|powershell)(?:\.exe)?(?: +-(?:NoProfile|NoLogo|NonInteractive|NoP|(?:ExecutionPolicy|ep) +\w+))*
    (?: +(?:-File +)?["']?\{0\}["']?| +-(?:command|c) +"?\. '\{0\}'"?)?$
  `,
  'i',
);

/**
 * The shell that a `shell:` means, if it is one that is read and does nothing of its own: a name, or a command whose
 * every option is known. Source: actions/runner, `ScriptHandler`, `ScriptHandlerHelpers`: what follows the first space
 * are arguments, with the path of the script for `{0}`.
 */
export function plainShell(template: string): ReadShell | undefined {
  const [, name] = BASH.exec(template.trim()) ?? POWERSHELL.exec(template.trim()) ?? [];
  const shell = name?.toLowerCase();
  return shell === 'bash' || shell === 'sh' || shell === 'pwsh' || shell === 'powershell' ? shell : undefined;
}

/**
 * Whether a script that is given to this shell ends where a command of it fails: by the options of a command, or by
 * those that the runner gives to a shell that is only named. Source: actions/runner, `ScriptHandlerHelpers`.
 */
export function stopsOnFailure(template: string): boolean {
  return (
    /^(?:bash|sh)$/.test(template.trim()) ||
    (BASH.test(template.trim()) && /\s-(?:[a-zA-Z]*e|o errexit)/.test(template))
  );
}

/**
 * The shell that most likely gets the script in the end, by the names in a command: `sudo -E bash {0}`,
 * `./tools/bash {0}`.
 */
export function likelyShell(template: string): ReadShell | undefined {
  const [, name] = /(?:^|[\s"'=/\\])(bash|sh|pwsh|powershell)(?:\.exe)?(?=["']?(?:\s|$))/i.exec(template) ?? [];
  const shell = name?.toLowerCase();
  return shell === 'bash' || shell === 'sh' || shell === 'pwsh' || shell === 'powershell' ? shell : undefined;
}

/** What a PowerShell is told to run beside the script. */
export function powerShellCommand(template: string): string | undefined {
  const [, command] = /\s-(?:c|co[a-z]*|EncodedCommand|e|ec)\s+([^]*)$/i.exec(template) ?? [];
  return command?.replace(/^(["'])([^]*)\1(?:\s+\{0\})?\s*$/, '$2');
}
