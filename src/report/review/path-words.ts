import { formatDuration } from '../../policy/duration.ts';
import type { AccessPath, RefusedAnyway } from '../../review/access-path.ts';
import type { WalledGain } from '../../review/walled-gains.ts';
import { gainText } from '../../review/targets.ts';
import type { UseTier } from '../../review/use.ts';
import type { WallClass } from '../../review/wall-facts.ts';
import { formatMoment } from '../moment.ts';

const HOLDER_WORDS = { user: '', team: 'team ', app: 'App ', person: 'person ' } as const;

/** `mona (583231)`, `team product`. */
export function holderText({ who: { kind, name, id } }: Pick<AccessPath, 'who'>): string {
  return `${HOLDER_WORDS[kind]}${name}${id === undefined ? '' : ` (${id})`}`;
}

const CLOSED_WORDS: Readonly<Record<RefusedAnyway, string>> = {
  'role-missing': 'refused, the policy has no such role',
  agents: 'refused, the role lets no bot run by a grant of its own',
};

/** Where a grant stands, and what the gate makes of it nevertheless. */
export function stageText({ stage, closed }: Pick<AccessPath, 'stage' | 'closed'>): string {
  return closed === undefined ? stage : `${stage}; ${CLOSED_WORDS[closed]}`;
}

/** What a path reaches, list by list; lists that are empty are left out. */
export function whereTexts({ reach }: Pick<AccessPath, 'reach'>): readonly string[] {
  const lists = [
    ['in', reach.repositories],
    ['branches', reach.branches],
    ['tags', reach.tags],
    ['environments', reach.environments],
  ] as const;
  return lists.flatMap(([name, names]) => (names.length === 0 ? [] : [`${name} ${names.join(', ')}`]));
}

/** How long access in an emergency lasts, and how often there may be one; nothing of a grant. */
export function eachTimeText({ emergency }: AccessPath): string | undefined {
  if (emergency === undefined) return undefined;
  const { lasts, times, per } = emergency;
  return `no end: ${formatDuration(lasts)} each time, ${times} in ${formatDuration(per)}`;
}

/** By way of which tools. */
export function throughText({ through }: AccessPath): string {
  if (through === undefined) return '';
  return `${through.only ? 'only by way of' : 'also by way of'} ${through.names.join(', ')}`;
}

/** Until when, and how often. */
export function untilText(path: AccessPath, now: number): string {
  const { until, uses, windows } = path;
  const lasting = eachTimeText(path);
  if (lasting !== undefined) return `${lasting}${windows.length === 0 ? '' : `, only ${windows.join('; ')}`}`;
  const end = until === undefined ? 'an end that depends on its merge' : formatMoment(until, now);
  const times = uses === undefined ? '' : `, ${uses.spent === undefined ? '' : `${uses.spent} of `}${uses.most} uses`;
  return `${end}${times}${windows.length === 0 ? '' : `, only ${windows.join('; ')}`}`;
}

/** Of access in an emergency. */
export function afterwardsText(within: number): string {
  return `nobody beforehand; reviewed within ${formatDuration(within)} after it`;
}

/** Who approved it. */
export function approvalText({ approval }: AccessPath, now: number): string {
  if (approval.approved === 'afterwards') return afterwardsText(approval.within);
  if (approval.approved !== 'yes') return approval.approved === 'no' ? 'nobody whose approval stands' : 'not known';
  return `${approval.by.join(', ')} in #${approval.pull}, ${formatMoment(approval.at, now)}`;
}

/** Whose word a use is. */
export const TOLD_WORDS: Readonly<Record<UseTier, string>> = {
  attested: 'by an attested record',
  runs: 'a run by GitHub’s list',
  'record-and-runs': 'by a record and GitHub’s list',
  record: 'by the word of a job alone',
};

/** When it was used last. */
export function lastUsedText({ lastUsed }: AccessPath, now: number): string {
  switch (lastUsed.used) {
    case 'unknown':
      return 'not known';
    case 'never':
      return 'never';
    case 'yes':
      return [
        `${formatMoment(lastUsed.at, now)}${lastUsed.by === undefined ? '' : ` by ${lastUsed.by}`}`,
        TOLD_WORDS[lastUsed.told],
      ].join(', ');
  }
}

/** Who gets at a credential past the gate, by what its cloud says itself. */
export const WALL_WORDS: Readonly<Record<WallClass, string>> = {
  github: 'anybody on GitHub gets in past the gate',
  owner: 'every repository of the owner gets in past the gate',
  repository: 'the whole repository gets in past the gate',
  pushers: 'whoever may push gets in past the gate',
  'not-gate': 'jobs without the gate get in',
  gate: 'only the gate gets in',
  nobody: 'no job gets in',
  unknown: 'who gets in past the gate is not known',
};

/** A credential and the wall before it: `aws arn:… (15m; only the gate gets in)`. */
export function walledText(gain: WalledGain): string {
  return gainText(gain).replace(/\)$/, `; ${WALL_WORDS[gain.wall]})`);
}
