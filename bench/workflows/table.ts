import { resolve } from 'node:path';
import { measureCorpus, type MeasuredWorkflow } from './measure-corpus.ts';

/** Lines of one kind that are listed. */
const MAX_LISTED_LINES = 2000;

/** Measures what preflight makes of a folder of repositories, as a table; with `isListed`, every miss beside it. */
export function workflowsTable(corpus: string, isListed: boolean): string {
  const all = measureCorpus(resolve(corpus));
  const dispatched = all.flatMap(({ dispatched: one }) => (one === undefined ? [] : [one]));
  const writes = all.flatMap((one) => one.writes);
  const silent = writes.filter(({ isSeen, isSwitchedOff }) => !isSeen && !isSwitchedOff);
  const off = writes.filter(({ isSwitchedOff }) => isSwitchedOff);
  const github = writes.filter(({ kind }) => kind === 'github');
  const spent = all.map((one) => one.spent);
  const seconds = spent.reduce((sum, one) => sum + one, 0) / 1000;
  const repositories = new Set(all.map(({ repository }) => repository)).size;
  const seen = (commands: typeof writes): number => commands.filter(({ isSeen }) => isSeen).length;
  const rows = [
    ['workflow files that are read', share(all.filter(({ refusal }) => refusal === undefined).length, all.length), ''],
    ...narrowRows(dispatched.filter(({ touches }) => touches)),
    ['dispatch workflows, widest policy: let through', share(passed(dispatched, 'widest'), dispatched.length), '98 %'],
    ['write commands to GitHub found', share(seen(github), github.length), '100 %'],
    ['write commands of any kind that are silent', share(silent.length, writes.length), '≤ 1 %'],
    ['in steps that a fixed value of the file switches off, and not listed for that', `${off.length}`, ''],
    ['files per second of CPU time', (all.length / seconds).toFixed(0), '≥ 60'],
    ['slowest file, seconds of CPU time', (Math.max(...spent) / 1000).toFixed(1), '≤ 2'],
  ];
  return [
    `${all.length} workflow files of ${repositories} repositories.`,
    '',
    '| what | measured | target |',
    '| --- | ---: | ---: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    ...(isListed ? ['', ...misses(all)] : []),
  ].join('\n');
}

type Started = NonNullable<MeasuredWorkflow['dispatched']>;

function narrowRows(touching: readonly Started[]): readonly (readonly [string, string, string])[] {
  const expressible = touching.filter(({ widest }) => widest.length === 0);
  return [
    [
      'runs that touch something, narrow policy: let through',
      share(passed(touching, 'narrow'), touching.length),
      '95 %',
    ],
    [
      'the same, by a policy without the kinds of names of tools of which one is unknown',
      share(passed(touching, 'silent'), touching.length),
      '',
    ],
    [
      'the same, of those runs that the widest policy lets through',
      share(passed(expressible, 'silent'), expressible.length),
      '',
    ],
    [
      'the same, with a gate in each job that is refused, told its `needs`, `vars` and `matrix`',
      share(passed(expressible, 'told'), expressible.length),
      '',
    ],
  ];
}

function passed(runs: readonly Started[], by: 'narrow' | 'silent' | 'told' | 'widest'): number {
  return runs.filter((run) => run[by].length === 0).length;
}

function share(found: number, total: number): string {
  return `${found} of ${total}: ${((100 * found) / total).toFixed(1)} %`;
}

function misses(all: readonly MeasuredWorkflow[]): readonly string[] {
  const at = ({ repository, path }: MeasuredWorkflow, line: number): string => `${repository}/${path}:${line}`;
  const silent = all.flatMap((one) =>
    one.writes
      .filter(({ isSeen }) => !isSeen)
      .map(({ line, text, isSwitchedOff }) => `${isSwitchedOff ? 'switched off' : 'silent'}: ${at(one, line)} ${text}`),
  );
  const refused = (['widest', 'narrow', 'told'] as const).flatMap((by) =>
    all.flatMap((one) =>
      (one.dispatched?.[by] ?? []).map(
        ({ place, what, text }) => `${by}: ${at(one, place.line)} (${place.file}) ${what} << ${text}`,
      ),
    ),
  );
  const warnings = all.flatMap((one) =>
    (one.dispatched?.weaknesses ?? []).map(
      ({ id, job, place, text }) => `warning: ${at(one, place.line)} ${id} of ${job} << ${text}`,
    ),
  );
  return [...silent, ...new Set(refused), ...warnings].slice(0, MAX_LISTED_LINES);
}
