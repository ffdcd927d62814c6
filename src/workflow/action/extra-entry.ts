import type { ExtraAction } from '../../policy/actions.ts';
import { FACETS } from '../touch.ts';
import type { ActionEntry, Target, TargetKind } from './action-entry.ts';

const KINDS: readonly Exclude<TargetKind, 'every-tag'>[] = [
  'branch',
  'tag',
  'ref',
  'environment',
  'repository',
  ...FACETS,
];

/** The entry that a policy writes for an action. */
export function extraEntry(extra: ExtraAction): ActionEntry {
  const [repository] = inputsOf(extra, 'repository');
  const where = repository === undefined ? {} : { in: { inputs: [repository] } };
  const targets = KINDS.flatMap((kind) =>
    inputsOf(extra, kind).map((input): Target => ({ input, kind, list: true, ...where })),
  );
  return { targets };
}

function inputsOf(extra: ExtraAction, kind: Exclude<TargetKind, 'every-tag'>): readonly string[] {
  const inputs = extra[kind];
  if (inputs === undefined) return [];
  return typeof inputs === 'string' ? [inputs] : inputs;
}
