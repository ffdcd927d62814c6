import { isKnown } from '../../github/known.ts';
import { DOCS } from '../../policy/docs-address.ts';
import { REQUESTS_PATH } from '../init/requests-workflow.ts';
import type { DoctorFacts } from './facts.ts';
import { type DoctorRow, rowsOf } from './row.ts';

/** Rows about whether people can ask for access, where a workflow waits for requests. */
export function askingRows({ home, server }: DoctorFacts): readonly DoctorRow[] {
  const { about, files } = home;
  const rows = rowsOf(about.name);
  if (!isKnown(files)) return [];
  if (!files.value.workflows.some(({ path }) => path === REQUESTS_PATH)) return [];
  const settings = `${server}/${about.name}/settings`;
  if (!about.hasIssues)
    return [
      rows.found('error', 'requests-issues', 'issues are off, so nobody can ask for access', {
        commands: [`gh api --method PATCH repos/${about.name} -F has_issues=true`],
      }),
    ];
  return [
    rows.found('note', 'requests-issues', 'GitHub tells nobody whether only people with write access may open issues', {
      advice: 'leave “Restrict issue creation to collaborators only” off: nobody else could ask for access',
      link: settings,
    }),
    ...(about.isPrivate
      ? []
      : [
          rows.found(
            'warning',
            'requests-issues',
            'the repository is public: everybody reads who asks for what, and why',
            {
              advice: 'keep policy and requests in a private repository',
              link: `${DOCS}/requests.md#set-it-up`,
            },
          ),
        ]),
  ];
}
