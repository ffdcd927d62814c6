import { entitlements } from '../../../policy/entitlement.ts';
import { resolveText } from '../../../workflow/expression/resolve.ts';
import { known } from '../../../workflow/text.ts';
import { givenInput, rolesFor } from '../../gate/given.ts';
import { codeList, type GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';
import { unstartedRun } from '../../preflight/unstarted-run.ts';

/** Jobs that are allowed and get nothing. */
export const gateWithoutEnvironment: GateRule = {
  id: 'gate-without-environment',
  severity: 'warning',
  summary: 'Every credential of the role waits for an environment, and the job of the gate is not in it.',
  advice: 'The run is allowed and gets no credentials. Give the job the `environment` of one of them.',
  check: (use, setting) => {
    const roles = rolesFor(use, setting);
    const [role] = roles;
    const wanted = wantedCredentials(use);
    const environment = environmentOf(use);
    if (role === undefined || roles.length > 1 || wanted === undefined || environment === undefined) return [];
    const [name, found] = role;
    const run = { ...unstartedRun(setting.home ?? ''), ...(environment === '' ? {} : { environment }) };
    const asked = [...(found.credentials ?? [])].filter(([one]) => wanted === 'all' || wanted.includes(one));
    if (asked.length === 0 || entitlements(found, run, wanted).issued.length > 0) return [];
    const places = [...new Set(asked.flatMap(([, { environments = [] }]) => environments))];
    const which =
      asked.length === 1
        ? `the credential \`${asked[0]?.[0] ?? ''}\` of \`${name}\``
        : `every credential of \`${name}\``;
    return [
      {
        place: use.job.environment?.place ?? use.job.place,
        message:
          `${which} waits for the environment ${codeList(places)}, and the job \`${use.job.id}\` is in ` +
          `${environment === '' ? 'none' : `\`${environment}\``}: it gets no credentials`,
        hint: `write \`environment: ${places[0] ?? ''}\` in the job`,
      },
    ];
  },
};

/** The credentials that a gate hands over; `undefined` where it hands over none, or that is not known. */
function wantedCredentials(use: GateUse): 'all' | readonly string[] | undefined {
  const [wanted, mode, target] = ['credentials', 'mode', 'export'].map((name) => givenInput(use, name));
  if (wanted === undefined || wanted === 'none' || mode === 'audit') return undefined;
  if (target === 'none' && givenInput(use, 'run') === '') return undefined;
  return wanted === '' || wanted === 'all' ? 'all' : wanted.split(/[\s,]+/).filter((name) => name !== '');
}

/** The environment of the job, `''` for none; `undefined` where only the run will know. */
function environmentOf({ job, contexts }: GateUse): string | undefined {
  return job.environment === undefined ? '' : known(resolveText(job.environment.text, contexts));
}
