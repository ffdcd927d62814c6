import type { ExtraAction } from '../../policy/actions.ts';
import { FACETS } from '../touch.ts';
import type { ActionEntry, Target, TargetKind } from './action-entry.ts';

const EXTRA_KINDS: readonly Exclude<TargetKind, 'every-tag'>[] = [
  'branch',
  'tag',
  'ref',
  'environment',
  'repository',
  ...FACETS,
];

/** The entry that a policy writes for an action. */
export function extraEntry(extra: ExtraAction): ActionEntry {
  const [repository] = extraInputs(extra, 'repository');
  const where = repository === undefined ? {} : { in: { inputs: [repository] } };
  const targets = EXTRA_KINDS.flatMap((kind) =>
    extraInputs(extra, kind).map((input): Target => ({ input, kind, list: true, ...where })),
  );
  return { targets };
}

function extraInputs(extra: ExtraAction, kind: Exclude<TargetKind, 'every-tag'>): readonly string[] {
  const inputs = extra[kind];
  if (inputs === undefined) return [];
  return typeof inputs === 'string' ? [inputs] : inputs;
}
