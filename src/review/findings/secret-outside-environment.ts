import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** A secret of the whole repository that only jobs with an environment use: any branch's workflow can read it. */
export const secretOutsideEnvironment: FindingRule<'secret-outside-environment'> = {
  id: 'secret-outside-environment',
  severity: 'medium',
  nhi: [8, 2],
  controls: ['AC-4', 'AC-6', 'PR.AA-05'],
  sources: ['secrets', 'workflows'],
  find: ({ repositories }) =>
    repositories.flatMap(
      ({ name: repository, settings: { secrets }, workflows }): readonly Checked<'secret-outside-environment'>[] => {
        const about = `secrets of ${repository}`;
        if (isUnreadSource(secrets)) return [uncheckedFor(about, 'secrets', secrets)];
        if (isUnreadSource(workflows)) return [uncheckedFor(about, 'workflows', workflows)];
        if (secrets.state !== 'read' || workflows.state !== 'read') return [passedCheck(about)];
        const jobs = workflows.value.flatMap(({ file, jobs: all }) => all.map((job) => ({ ...job, file })));
        return secrets.value
          .filter(({ environment }) => environment === undefined)
          .map(({ name }) => {
            const one = `secret ${name} of ${repository}`;
            const users = jobs.filter(({ secrets: read }) => read.some(({ text }) => text === name.toUpperCase()));
            const isForEnvironments = users.length > 0 && users.every(({ environment }) => environment !== undefined);
            const names = users.map(({ file, id }) => `${file}#${id}`);
            return isForEnvironments
              ? failedCheck<'secret-outside-environment'>(one, { name, jobs: names })
              : passedCheck(one);
          });
      },
    ),
};
