import type { AskedTooMuch, StepDoubt, StepLimit } from '../../policy/facts.ts';
import { beyondCeiling, type Ceiling } from './asked-permissions.ts';
import { judgeTouch, namesEnvironment } from './judge-touch.ts';
import type { TouchScope } from './objection.ts';
import type { Place } from '../file/place.ts';
import type { Survey } from '../survey.ts';
import { known } from '../text.ts';
import type { Facet } from '../touch.ts';

/** One thing that a step does and may not, or may not be allowed to. Text is for people. */
export type StepFinding = FoundSteps &
  (
    | { readonly reason: 'permissions-out-of-scope'; readonly asks: AskedTooMuch }
    | { readonly reason: 'step-out-of-scope'; readonly limit: StepLimit }
    | { readonly reason: 'step-undecidable'; readonly doubt: StepDoubt }
  );

interface FoundSteps {
  readonly job: string;
  readonly step: string | undefined;
  readonly place: Place;
  /** As written. */
  readonly text: string;
  /** What it touches, or what would have to be known. */
  readonly what: string;
  readonly allowed: string;
  /** See {@link Survey}. */
  readonly legs?: readonly string[];
}

/** Judges everything that a survey found by one role and grant: what may not go on, the worst first. */
export function judgeSurvey(survey: Survey, scope: TouchScope): readonly StepFinding[] {
  const named = namedKinds(survey, scope);
  const touched = survey.touched.flatMap((found): readonly StepFinding[] => {
    const { touch, job, step, place, text, legs } = found;
    if (isToldByAnother(found, named.get(groupOf(found)), scope)) return [];
    const objection = judgeTouch(touch, scope);
    return objection === undefined
      ? []
      : [{ ...objection, job, step, place, text, ...(legs === undefined ? {} : { legs }) }];
  });
  const undecided = survey.undecided.map(({ job, step, place, text, why, legs, doubt = 'other' }): StepFinding => ({
    reason: 'step-undecidable',
    doubt,
    job,
    step,
    place,
    text,
    ...(legs === undefined ? {} : { legs }),
    what: why,
    allowed: 'what can be read in advance',
  }));
  return [
    ...permissionFindings(survey, scope),
    ...[...uniqueFindings(touched), ...undecided, ...opaqueFindings(survey, scope)].toSorted(
      (a, b) => findingRank(a) - findingRank(b),
    ),
  ];
}

/** Names of things that are changed themselves: no other name tells what they are. */
const THINGS: readonly Facet[] = ['bucket', 'parameter', 'registry', 'database'];

/** The kinds of names by which each command names an environment that the policy knows. */
function namedKinds(survey: Survey, scope: TouchScope): ReadonlyMap<string, ReadonlySet<Facet>> {
  const kinds = new Map<string, Set<Facet>>();
  for (const found of survey.touched) {
    if (found.touch.kind !== 'facet' || !namesEnvironment(found.touch, scope)) continue;
    const group = groupOf(found);
    kinds.set(group, (kinds.get(group) ?? new Set()).add(found.touch.facet));
  }
  return kinds;
}

/** Names of what holds all else: a namespace of the same name may be in any cluster. */
const AROUND: readonly Facet[] = ['context', 'profile', 'subscription', 'project'];

/**
 * Of several kinds of names in one command, those that the policy knows tell which environment it is. Of several names
 * of one kind each is another thing.
 */
function isToldByAnother(
  { touch }: Survey['touched'][number],
  named: ReadonlySet<Facet> | undefined,
  scope: TouchScope,
): boolean {
  return (
    touch.kind === 'facet' &&
    !THINGS.includes(touch.facet) &&
    !namesEnvironment(touch, scope) &&
    known(touch.name) !== undefined &&
    [...(named ?? [])].some(
      (facet) => facet !== touch.facet && (!AROUND.includes(touch.facet) || AROUND.includes(facet)),
    )
  );
}

/** What belongs to one command, or to one action, when it runs with the same names. */
function groupOf({ job, step, place, text, together }: Survey['touched'][number]): string {
  return [
    job,
    step,
    together?.startsWith('uses ') === true ? '' : `${place.file}:${place.line}:${text}`,
    together,
  ].join('\0');
}

/** What a command does each time that it runs is said once, with all legs in which it does. */
function uniqueFindings(findings: readonly StepFinding[]): readonly StepFinding[] {
  const found = new Map<string, StepFinding>();
  for (const finding of findings) {
    const { legs, ...rest } = finding;
    const key = JSON.stringify(rest);
    const before = found.get(key);
    const others = before === undefined ? [] : before.legs;
    const all = legs === undefined || others === undefined ? undefined : [...new Set([...others, ...legs])];
    found.set(key, { ...rest, ...(all === undefined ? {} : { legs: all }) });
  }
  return [...found.values()];
}

/** Code that cannot be read, where the policy refuses that: what it vouches for is not in the survey. */
function opaqueFindings({ opaque, bounded }: Survey, { policy }: TouchScope): readonly StepFinding[] {
  if (policy.opaque !== 'refuse') return [];
  const untold = bounded.flatMap((one) => (one.toldByFile === undefined ? [] : [{ ...one, why: one.toldByFile }]));
  return [...opaque, ...untold].map(({ job, step, place, text, why }): StepFinding => ({
    reason: 'step-undecidable',
    doubt: 'opaque',
    job,
    step,
    place,
    text,
    what: why,
    allowed: 'code that can be read in advance, or that the policy vouches for',
  }));
}

/** A use is counted by a tag, which the gate sets with the token of its job. */
const TO_COUNT: Ceiling = new Map([['contents', 'write']]);

function permissionFindings(survey: Survey, { role, grant }: TouchScope): readonly StepFinding[] {
  const ceiling = role.permissions;
  if (ceiling === undefined) return [];
  return survey.permissions.flatMap((asked): readonly StepFinding[] => {
    const isCounting = asked.isGate && grant?.['max-uses'] !== undefined;
    const more = beyondCeiling(asked, isCounting ? new Map([...ceiling, ...TO_COUNT]) : ceiling);
    if (more === undefined) return [];
    const allowed = [...ceiling].map(([name, level]) => `${name}: ${level}`).join(', ');
    return [
      {
        reason: 'permissions-out-of-scope',
        job: asked.job,
        step: undefined,
        place: asked.place,
        text: `permissions: ${more.text}`,
        what: more.text,
        asks: more.asks,
        allowed: allowed === '' ? 'none' : allowed,
      },
    ];
  });
}

function findingRank({ reason }: StepFinding): number {
  return reason === 'step-undecidable' ? 1 : 0;
}
