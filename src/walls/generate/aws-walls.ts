import { groupedBy } from '../../policy/grouped.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Meant } from '../meant.ts';
import { type Admission, admissionsOf } from './admission.ts';
import { awsTrust, TRUST_LIMITS, type TrustDocument, trustLength } from './aws-trust.ts';
import type { WallFacts, WallPerson, WallProblem } from './wall-facts.ts';

/** What is to be set of one IAM role. */
export interface AwsRoleWall {
  readonly arn: string;
  readonly account: string;
  /** With slashes around it. */
  readonly path: string;
  readonly name: string;
  /** Roles of the policy, and what their credentials are called there. */
  readonly uses: readonly string[];
  readonly trust: TrustDocument;
  readonly maxSessionSeconds: number;
  readonly admissions: readonly Admission[];
}

/** IAM roles allow sessions of an hour at least, and of twelve at most. Source: IAM, CreateRole, MaxSessionDuration. */
const SESSION_SECONDS = { shortest: 3600, longest: 43_200 } as const;

/** The walls of every IAM role that the policy names. Pure. */
export function awsWalls(
  policy: Policy,
  meant: readonly Meant[],
  facts: WallFacts,
  people?: readonly WallPerson[],
): {
  readonly walls: readonly AwsRoleWall[];
  readonly problems: readonly WallProblem[];
  readonly notes: readonly string[];
} {
  const problems: WallProblem[] = [];
  const notes: string[] = [];
  const walls: AwsRoleWall[] = [];
  const roles = groupedBy(meant, ({ target }) => (target.kind === 'aws' ? target.role : ''));
  roles.delete('');
  for (const [arn, uses] of [...roles].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const admitted = uses.map((one) => admissionsOf(one, facts, people));
    problems.push(...admitted.flatMap((one) => one.problems));
    const admissions = admitted.flatMap((one) => one.admissions);
    if (admissions.length === 0) {
      notes.push(`\`${arn}\`: no job is meant to have it, so nothing is written for it`);
      continue;
    }
    const made = awsTrust(arn, admissions, facts.issuer);
    if ('problem' in made) {
      problems.push(made.problem);
      continue;
    }
    const { document: trust } = made;
    checkLength(arn, trust, problems, notes);
    walls.push({
      ...partsOfArn(arn),
      uses: namedUses(uses),
      trust,
      maxSessionSeconds: longestSession(policy, uses),
      admissions,
    });
  }
  return { walls, problems, notes };
}

function checkLength(arn: string, trust: TrustDocument, problems: WallProblem[], notes: string[]): void {
  const length = trustLength(trust);
  if (length > TRUST_LIMITS.raised)
    problems.push({
      message: `the trust policy of \`${arn}\` has ${length} characters, and AWS takes ${TRUST_LIMITS.raised} at most`,
      hint: 'give the repositories or environments a role each, or leave `--people` out',
    });
  else if (length > TRUST_LIMITS.usual)
    notes.push(
      `\`${arn}\`: its trust policy has ${length} characters: AWS takes ${TRUST_LIMITS.usual}, and up to ` +
        `${TRUST_LIMITS.raised} once the quota “Role trust policy length” is raised`,
    );
}

function partsOfArn(arn: string): Pick<AwsRoleWall, 'arn' | 'account' | 'path' | 'name'> {
  const [, , , , account = '', resource = ''] = arn.split(':');
  const parts = resource.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  const path = parts.length > 1 ? `/${parts.slice(0, -1).join('/')}/` : '/';
  return { arn, account, path, name };
}

function namedUses(uses: readonly Meant[]): readonly string[] {
  return uses.map(({ role, credential }) => `${role} (${credential})`);
}

/** The longest session that a credential for the role may have. */
function longestSession({ roles, limits }: Policy, uses: readonly Meant[]): number {
  const sessions = uses.map(({ role, credential }) => {
    const session = roles.get(role)?.credentials?.get(credential)?.aws?.session ?? SESSION_SECONDS.shortest;
    return Math.min(session, limits.session);
  });
  return Math.min(SESSION_SECONDS.longest, Math.max(SESSION_SECONDS.shortest, ...sessions));
}
