import { givenInput } from '../gate/given.ts';
import type { GateUse } from '../gate/gate-use.ts';
import type { PreflightInputs } from './options.ts';

/** The inputs with what the gate itself is given, and what is to be said about that. */
interface TakenInputs {
  readonly inputs: PreflightInputs;
  readonly notes: readonly string[];
}

/** Takes what a gate says in its `with:` wherever the command line says nothing else. */
export function takeGateInputs(inputs: PreflightInputs, uses: readonly GateUse[]): TakenInputs {
  const { check } = inputs;
  const [use] = uses;
  if (check === undefined || use === undefined) return { inputs, notes: [] };
  if (uses.length > 1)
    return {
      inputs,
      notes: ['the workflow has several gates, so what they are given is not known: name a job with `--job`'],
    };
  const given = (name: string): string | undefined => givenInput(use, name) || undefined;
  const home = inputs.told.home ? undefined : given('policy-repository');
  const steps = given('preflight');
  const role = check.role ?? given('role');
  const grant = check.grant ?? given('grant')?.replace(/\.yml$/, '');
  const taken = {
    ...inputs,
    check: { ...check, role, grant, ...(home === undefined ? {} : { home }) },
    ...(role === undefined ? {} : { role }),
    ...(home === undefined ? {} : { home }),
    ...(!inputs.told.mode && (steps === 'warn' || steps === 'off') ? { mode: 'warn' as const } : {}),
  };
  return { inputs: taken, notes: [...unknownNotes(use), ...differenceNotes(inputs, use), ...auditNotes(use)] };
}

/** What only the run will know and a decision depends on. */
function unknownNotes(use: GateUse): readonly string[] {
  return ['role', 'grant', 'policy-repository', 'mode', 'preflight']
    .filter((name) => givenInput(use, name) === undefined)
    .map((name) => `the input \`${name}\` of the gate is known only when it runs`);
}

function differenceNotes({ check }: PreflightInputs, use: GateUse): readonly string[] {
  return (['role', 'grant'] as const).flatMap((name) => {
    const [asked, given] = [check?.[name], givenInput(use, name)];
    return asked !== undefined && given !== undefined && asked !== given
      ? [`the gate is given ${given === '' ? `no \`${name}\`` : `\`${name}: ${given}\``}, and not \`${asked}\``]
      : [];
  });
}

function auditNotes(use: GateUse): readonly string[] {
  return givenInput(use, 'mode') === 'audit'
    ? ['the gate only watches (`mode: audit`): the job goes on whatever it decides, and gets no credentials']
    : [];
}
