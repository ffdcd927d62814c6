import { entriesOf } from './fields.ts';
import type { AskedPermissions } from './survey.ts';

/** Weakest first. */
const LEVELS = ['none', 'read', 'write'] as const;
type Level = (typeof LEVELS)[number];

export type Ceiling = ReadonlyMap<string, Level>;

/** What the gate itself needs of the job's token, which a ceiling need not name. */
const OF_THE_GATE: Ceiling = new Map([
  ['id-token', 'write'],
  ['contents', 'read'],
  ['pull-requests', 'read'],
  ['actions', 'read'],
]);

/**
 * What a job's `permissions` ask beyond a ceiling, in words; `undefined` when nothing. A permission that the ceiling does not name is `none`,
 * except for what the gate itself needs. Source: GitHub's reference, "Workflow syntax", permissions.
 */
export function beyond({ node }: AskedPermissions, ceiling: Ceiling): string | undefined {
  if (node === undefined) return 'the workflow does not say, so it depends on a setting of the repository';
  if (node.kind === 'scalar') return beyondWord(node.absent ? '' : node.text.trim(), ceiling);
  const asked = entriesOf(node).flatMap(({ key, value }) => {
    const level = value.kind === 'scalar' ? LEVELS.find((one) => one === value.text.trim()) : undefined;
    const isAllowed =
      level !== undefined &&
      (isWithin(level, ceiling.get(key)) || (OF_THE_GATE.has(key) && isWithin(level, OF_THE_GATE.get(key))));
    return isAllowed ? [] : [`${key}: ${value.kind === 'scalar' ? value.text : '?'}`];
  });
  return asked.length === 0 ? undefined : asked.join(', ');
}

function beyondWord(word: string, ceiling: Ceiling): string | undefined {
  if (word === '' || word === '{}') return undefined;
  const level = word === 'read-all' ? 'read' : word === 'write-all' ? 'write' : undefined;
  const isWide =
    level !== undefined &&
    ceiling.size > 0 &&
    [...ceiling.values()].every((most) => isWithin(level, most)) &&
    ceiling.size >= ALL.length;
  return isWide ? undefined : word;
}

/** Every permission there is, of which `read-all` and `write-all` ask each. Source: actions/languageservices, workflow-v1.0.json. */
const ALL = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

function isWithin(asked: Level, most: Level | undefined): boolean {
  return LEVELS.indexOf(asked) <= LEVELS.indexOf(most ?? 'none');
}
