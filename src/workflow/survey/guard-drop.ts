import { unbroken } from '../../policy/unbroken.ts';
import type { Place } from '../file/place.ts';
import type { Step } from '../file/workflow.ts';

/** Variables over those by which the guard is set: a step's own `env:` wins. */
const GUARD_VARIABLE = /^GIT_CONFIG_(?:COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/;
/**
 * What a script does to them, or tells one command; `git config core.hooksPath` is in a file, which the guard's own
 * setting goes before. A command that only changes the clone asks no guard.
 */
const SCRIPT = new RegExp(
  unbroken`
    \bunset\b[^\n;&|]*\bGIT_CONFIG_COUNT\b|\bGIT_CONFIG_(?:COUNT|PARAMETERS)=(?!["']?\$\(\(\s*\$?\{?GIT_CONFIG_COUNT)
    |\benv:GIT_CONFIG_(?:COUNT|PARAMETERS)\}?\s*=[^=]|\s(?:-c\s*|--config-env[= ])["']?core\.hookspath=
    (?!(?:(?!\bpush\b)[^\n;&|])*\s(?:commit|merge|rebase|am|cherry-pick|revert|checkout|switch)\s(?![^\n;&|]*\bpush\b))
    |\bgit\b[^\n;&|]*\bpush\b[^\n;&|]*\s--no-veri|\benv\s+(?:-\S+\s+)*(?:-i|--ignore-environment|-)\s[^\n;&|]*\bgit\b
  `,
  'i',
);

/** Where a step takes the guard away from git, mostly by accident; `undefined`: it does not. */
export function dropsGuard(step: Step): { readonly place: Place; readonly text: string } | undefined {
  for (const [name, { place, text }] of step.env)
    if (GUARD_VARIABLE.test(name)) return { place, text: `${name}: ${text}` };
  const { run } = step;
  const lines = (run?.text ?? '').split('\n').map((line) => (/^\s*#/.test(line) ? '' : line));
  if (run === undefined || !SCRIPT.test(lines.join('\n').replaceAll('\\\n', ' '))) return undefined;
  // a command that goes on in the next line begins before it
  const index = Math.max(
    lines.findIndex((line) => SCRIPT.test(line)),
    0,
  );
  return { place: run.literal ? { ...run.place, line: run.place.line + index } : run.place, text: lines[index] ?? '' };
}

/** Whether a gate sets the guard. */
export function gateHasGuard(gate: Step): boolean {
  return gate.inputs.get('guard')?.text.trim() !== 'off';
}
