import { isSameForRunner } from '../../../workflow/caseless.ts';
import type { GateRemark, GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';

export const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
export const ZEROS = /^0+$/;

/** Gates at a tag or a branch. */
export const gateNotPinned: GateRule = {
  id: 'gate-not-pinned',
  severity: 'warning',
  summary: 'A gate is not pinned by the full SHA of a commit.',
  advice: 'A tag or a branch can be moved, and then another program decides. Write the full commit SHA of a release.',
  check: (use) => {
    const { version } = calledAction(use);
    return FULL_SHA.test(version)
      ? []
      : versionRemark(
          use,
          `the gate is taken at ${version === '' ? 'no version' : `\`${version}\`, which can be moved`}`,
          'write the full commit SHA of a release behind the `@`',
        );
  },
};

/** Gates that were copied with their placeholder. */
export const gatePlaceholder: GateRule = {
  id: 'gate-placeholder',
  severity: 'error',
  summary: 'The zeros of an example still stand where the commit SHA of the gate belongs.',
  advice: 'There is no such commit, so the job fails before it begins. Write the full commit SHA of a release.',
  check: (use) => {
    const { version } = calledAction(use);
    return FULL_SHA.test(version) && ZEROS.test(version)
      ? versionRemark(
          use,
          'the zeros are a placeholder: there is no such commit',
          'write the full commit SHA of a release behind the `@`',
        )
      : [];
  },
};

/** Actions that are called grantgate and are somebody else's. */
export const gateOfAnotherOwner: GateRule = {
  id: 'gate-of-another-owner',
  severity: 'warning',
  summary: 'A gate is the action of another owner.',
  advice:
    'Somebody else decides what that action does with the rights of the job. Write `grantgate/grantgate`; ' +
    'if it is a copy of your own, ' +
    'say so with `--gate owner/name`.',
  check: (use, { gate }) => {
    const { repository } = calledAction(use);
    return isSameForRunner(repository, gate)
      ? []
      : versionRemark(
          use,
          `this is \`${repository}\`, and not \`${gate}\``,
          `write \`${gate}\`, or say \`--gate ${repository}\` if it is a copy of your own`,
        );
  },
};

function calledAction({ step }: GateUse): { readonly repository: string; readonly version: string } {
  const [name = '', version = ''] = (step.uses?.text.trim() ?? '').split('@');
  return { repository: name.split('/').slice(0, 2).join('/'), version };
}

function versionRemark({ step }: GateUse, message: string, hint: string): readonly GateRemark[] {
  return [{ place: step.uses?.place ?? step.place, message, hint }];
}
