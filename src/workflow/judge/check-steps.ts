import type { Decision } from '../../policy/decision.ts';
import type { Facts, StepsFound } from '../../policy/facts.ts';
import type { Case, FindingOf } from '../../policy/finding.ts';
import type { Grant, GrantFile } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import type { Run } from '../../policy/run.ts';
import { judgeSurvey, type StepFinding } from './judge-survey.ts';
import { type StepReport, toStepReport } from './step-report.ts';
import type { Survey } from '../survey.ts';

/** How strictly steps are looked at. */
export type Strictness = 'enforce' | 'warn' | 'off';

const STRICTER: readonly Strictness[] = ['off', 'warn', 'enforce'];

/** The stricter of what the workflow asks and what the policy demands at least. */
export function strictest(asked: Strictness, floor: Strictness | undefined): Strictness {
  return STRICTER.indexOf(asked) >= STRICTER.indexOf(floor ?? 'off') ? asked : (floor ?? asked);
}

/** What a survey says about one role and grant. */
export function judgeSteps(
  survey: Survey,
  role: Role,
  grant: Grant | undefined,
  grounds: Grounds,
): readonly StepFinding[] {
  const { policy, run, home, defaultBranch } = grounds;
  return judgeSurvey(survey, {
    policy,
    role,
    ...(grant === undefined ? {} : { grant }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    repository: run.repository,
    home,
  });
}

/** What steps are judged on, whatever the role. */
export interface Grounds {
  readonly policy: Policy;
  readonly run: Run;
  /** The repository that holds the policy. */
  readonly home: string;
  /** Default branch of the run's repository, where it is known. */
  readonly defaultBranch?: string | undefined;
}

/**
 * What is said about the steps besides the decision; of a refusal for another reason, nothing, since no role was
 * settled.
 */
export function reportSteps(
  survey: Survey,
  mode: 'enforce' | 'warn',
  decision: Decision,
  grants: readonly GrantFile[],
  grounds: Grounds,
): StepReport | undefined {
  const file = grants.find((entry) => entry.id === decision.grant);
  const role = grounds.policy.roles.get(decision.role ?? '');
  const isSettled = decision.decision === 'allow' || CHECKED_REASONS.some((reason) => reason === decision.reason);
  return !isSettled || role === undefined || file?.ok !== true
    ? undefined
    : toStepReport(survey, judgeSteps(survey, role, file.grant, grounds), mode);
}

const CHECKED_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'] as const;
type StepReason = (typeof CHECKED_REASONS)[number];

/**
 * The checks of a decision that come from reading the steps: each reason once, with the first place and how many more
 * there are.
 */
export function stepChecks(survey: Survey, grounds: Grounds): NonNullable<Case['steps']> {
  const { steps } = survey.counts;
  return (role, grant) => {
    const found = judgeSteps(survey, role, grant, grounds);
    const beyond = found.filter((one) => one.reason === 'permissions-out-of-scope');
    const outside = found.filter((one) => one.reason === 'step-out-of-scope');
    const untold = found.filter((one) => one.reason === 'step-undecidable');
    return [
      ...(role.permissions === undefined ? [] : [stepFinding('permissions-out-of-scope', factsOf(beyond, steps))]),
      stepFinding('step-out-of-scope', factsOf(outside, steps)),
      stepFinding('step-undecidable', factsOf(untold, steps)),
    ];
  };
}

function stepFinding<R extends StepReason>(name: R, facts: Facts[R]): FindingOf<R> {
  return { name, ok: facts.kind === 'read', facts: () => facts };
}

function factsOf<One extends StepFinding>(found: readonly One[], steps: number): StepsFound<One> {
  const [first] = found;
  return first === undefined ? { kind: 'read', steps } : { kind: 'found', first, more: found.length - 1 };
}
