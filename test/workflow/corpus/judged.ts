import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Grant, parseGrant } from '../../../src/policy/grant.ts';
import { parsePolicy, type Policy } from '../../../src/policy/policy.ts';
import type { Role } from '../../../src/policy/role.ts';
import { judgeSurvey, type StepFinding } from '../../../src/workflow/judge/judge-survey.ts';
import type { Survey } from '../../../src/workflow/survey.ts';
import { RUN } from './asked.ts';
import { where } from './workflow-case.ts';

/** The folder with the corpus's policy and its one grant. */
export const ACCESS = fileURLToPath(new URL('access', import.meta.url));

const GRANT = 'users/mona/release.yml';

/** The policy that the corpus is judged by. */
export const POLICY: Policy = readPolicy();
export const ROLE: Role = roleOf(POLICY);
const NARROWED = readGrant();

/** What of a survey the corpus's role and grant do not cover. */
export function judged(survey: Survey): readonly StepFinding[] {
  return judgeSurvey(survey, {
    policy: POLICY,
    role: ROLE,
    grant: NARROWED,
    repository: RUN.repository,
    home: RUN.repository,
    defaultBranch: 'main',
  });
}

/** `allow`, or the reason that comes first and the place it is about. */
export function verdictOf(findings: readonly StepFinding[]): string {
  const [first] = findings;
  return first === undefined ? 'allow' : `${first.reason}, ${where(first.place)}`;
}

function readPolicy(): Policy {
  const parsed = parsePolicy(readFileSync(`${ACCESS}/policy.yml`, 'utf8'), 'policy.yml');
  if (!parsed.ok) throw new Error(`the policy of the corpus does not parse: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

function roleOf({ roles }: Policy): Role {
  const role = roles.get('release');
  if (role === undefined) throw new Error('the policy of the corpus has no role `release`');
  return role;
}

function readGrant(): Grant {
  const file = parseGrant(readFileSync(`${ACCESS}/grants/${GRANT}`, 'utf8'), GRANT, GRANT);
  if (file?.ok !== true) throw new Error('the grant of the corpus does not parse');
  return file.grant;
}
