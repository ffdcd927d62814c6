import { isKnown } from '../../github/known.ts';
import type { DoctorFacts } from './facts.ts';
import { type DoctorRow, rowsOf } from './row.ts';

/** Whether the number under `requests.app` is that of a bot: the number of the App itself is another. */
export function proposerRows({ access, accounts, home, root }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  const app = isKnown(access) && access.value.policy?.ok === true ? access.value.policy.value.requests?.app : undefined;
  const known = app === undefined ? undefined : accounts.numbered.get(app);
  if (app === undefined || known === undefined) return [];
  if (!isKnown(known)) return [rows.untold('requests-app', `whose number \`requests.app\` has`, known)];
  const { value } = known;
  if (value?.type === 'Bot') return [rows.fine('requests-app', `the App that proposes grants is \`${value.login}\``)];
  const whose = value === undefined ? 'no account has it' : `\`${value.login}\` has it, which is no bot`;
  return [
    rows.found(
      'error',
      'requests-app',
      `${root}/policy.yml: \`requests.app\` is ${app}, and ${whose}: no App proposes grants`,
      {
        advice: 'write the number of the account `<app>[bot]`, which is not that of the App in its settings',
        commands: ["gh api 'users/<app>[bot]' --jq .id"],
      },
    ),
  ];
}
