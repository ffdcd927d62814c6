import type { Case, Finding } from '../policy/finding.ts';
import type { Decision } from '../policy/decision.ts';
import type { Grant, GrantFile } from '../policy/grant.ts';
import type { Policy, Role } from '../policy/policy.ts';
import type { Run } from '../policy/run.ts';
import { judgeSurvey, type StepFinding } from '../workflow/judge-survey.ts';
import { type StepReport, toStepReport } from '../workflow/step-report.ts';
import type { Survey } from '../workflow/survey.ts';

/** How strictly steps are looked at. */
export type Strictness = 'enforce' | 'warn' | 'off';

const STRICTER: readonly Strictness[] = ['off', 'warn', 'enforce'];

/** The stricter of what the workflow asks and what the policy demands at least. */
export function strictest(asked: Strictness, floor: Strictness | undefined): Strictness {
  return STRICTER.indexOf(asked) >= STRICTER.indexOf(floor ?? 'off') ? asked : (floor ?? asked);
}

/** What a survey says about one role and grant. */
export function judgeSteps(survey: Survey, role: Role, grant: Grant | undefined, on: Grounds): readonly StepFinding[] {
  const { policy, run, home, defaultBranch } = on;
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

/** What is said about the steps besides the decision; of a refusal for another reason, nothing, since no role was settled. */
export function reportSteps(
  survey: Survey,
  mode: 'enforce' | 'warn',
  decision: Decision,
  grants: readonly GrantFile[],
  on: Grounds,
): StepReport | undefined {
  const file = grants.find((entry) => entry.id === decision.grant);
  const role = on.policy.roles.get(decision.role ?? '');
  const isSettled = decision.decision === 'allow' || REASONS.some((reason) => reason === decision.reason);
  return !isSettled || role === undefined || file?.ok !== true
    ? undefined
    : toStepReport(survey, judgeSteps(survey, role, file.grant, on), mode);
}

const REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'] as const;

/** The checks of a decision that come from reading the steps: each reason once, with the first place and how many more there are. */
export function stepChecks(survey: Survey, on: Grounds): NonNullable<Case['steps']> {
  return (role, grant) => {
    const found = judgeSteps(survey, role, grant, on);
    return REASONS.filter((reason) => reason !== 'permissions-out-of-scope' || role.permissions !== undefined).map(
      (reason) =>
        toFinding(
          reason,
          found.filter((one) => one.reason === reason),
          survey,
        ),
    );
  };
}

function toFinding(name: (typeof REASONS)[number], found: readonly StepFinding[], survey: Survey): Finding {
  const [first] = found;
  if (first === undefined)
    return {
      name,
      ok: true,
      words: () => ({
        expected: EXPECTED[name],
        actual: `${survey.counts.steps} ${survey.counts.steps === 1 ? 'step' : 'steps'} read`,
      }),
    };
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
  return { name, ok: false, words: () => ({ expected: first.allowed, actual: `${describeFinding(first)}${more}` }) };
}

const EXPECTED = {
  'permissions-out-of-scope': 'no more permissions than the role allows',
  'step-out-of-scope': 'steps that touch only what the grant covers',
  'step-undecidable': 'steps of which it can be told what they touch',
};

/** One sentence about a finding: where it is, what is written there, and what it touches. */
export function describeFinding({ reason, job, step, place, text, what }: StepFinding): string {
  const where = `${place.file}, line ${place.line}, job \`${job}\`${step === undefined || step === '' ? '' : `, step “${step}”`}`;
  if (reason === 'permissions-out-of-scope') return `${where}: \`${text}\``;
  return `${where}: \`${text}\` ${reason === 'step-undecidable' ? 'cannot be told beforehand' : 'touches'}: ${what}`;
}
