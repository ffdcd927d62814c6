import { foldCase } from '../../policy/fold.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Runs of a gated workflow of which no decision is on record. */
export const recordGap: FindingRule<'record-gap'> = {
  id: 'record-gap',
  severity: 'medium',
  nhi: [],
  controls: ['AU-2', 'AU-12', 'tenet 7'],
  sources: ['runs', 'records'],
  find: ({ repositories }, { records }) =>
    repositories.map(({ name, settings: { gatedRuns } }): Checked<'record-gap'> => {
      const about = `runs of ${name}`;
      if (isUnreadSource(records)) return uncheckedFor(about, 'records', records);
      if (isUnreadSource(gatedRuns)) return uncheckedFor(about, 'runs', gatedRuns);
      const recorded = new Set(
        (records.state === 'read' ? records.value : [])
          .filter(({ kind, repository }) => kind === 'decision' && foldCase(repository) === foldCase(name))
          .map(({ run, attempt }) => `${run}/${attempt}`),
      );
      const all = gatedRuns.state === 'read' ? gatedRuns.value : [];
      const runs = all.filter((run) => !recorded.has(run));
      return runs.length === 0 ? passedCheck(about) : failedCheck<'record-gap'>(about, { runs, all: all.length });
    }),
};
