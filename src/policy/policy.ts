import { actionsShape } from './actions.ts';
import type { CredentialSpec } from './credential-spec.ts';
import { defaultBranchesShape } from './default-branches.ts';
import { checkEntries, delegationEntryShape } from './delegation/entry.ts';
import { parseDocument, type ParsedDocument } from './document.ts';
import { formatDuration } from './duration.ts';
import { environmentsShape } from './environments.ts';
import { wallsShape } from './gated-workflow.ts';
import { globs, ROLE_NAME } from './names.ts';
import type { Mismatch } from './mismatch.ts';
import { httpsAddress, renewalShape, requestsShape } from './request-rules.ts';
import { programsShape } from './vouched-programs.ts';
import { type Role, roleShape } from './role.ts';
import {
  described,
  flag,
  integer,
  isRecord,
  list,
  object,
  type Of,
  oneOf,
  optional,
  record,
  required,
  text,
} from './shape.ts';
import { duration } from './time-shapes.ts';
import { listedShape } from './who.ts';
import { loadYaml } from './yaml.ts';

const approvalShape = object({
  approvers: required(
    described(listedShape('nobody could approve a grant'), 'Who may approve a grant.'),
    '{permission: maintain}',
  ),
  count: optional(described(integer(1, 20), 'How many of them; 1 when left out.')),
  require: optional(
    described(
      list(oneOf(['principal-id'])),
      '`principal-id`: a grant without the numeric id of its account is not used.',
    ),
  ),
  policy: optional(
    described(
      oneOf(['reviewed', 'any']),
      '`reviewed` (when left out): a change of this file counts only once it was reviewed as the rules before it ' +
        'demand. `any`: whoever may push to the default branch may rewrite it.',
    ),
  ),
  'unknown-authors': optional(
    described(
      oneOf(['deny', 'one-more', 'ignore']),
      'What happens with a commit whose author or committer belongs to no account, or to a bot, since the approver ' +
        'may have written it: `one-more` (when left out) takes one more approval.',
    ),
  ),
});
export type ApprovalRules = Of<typeof approvalShape>;

const limitsShape = object({
  lifetime: required(described(duration(), 'Longest time between the start of a grant and its end.'), '30d'),
  session: required(described(duration({ min: 60 }), 'Longest life of any credential.'), '1h'),
  accounts: optional(
    described(
      list(text({ pattern: /^\d{12}$/, expected: 'a 12-digit AWS account id in quotes' })),
      'AWS accounts that roles may be in; any when left out.',
    ),
  ),
});

const neverShape = object({
  branches: optional(described(globs('branch', { strict: true }), 'Branches that no grant reaches.')),
  tags: optional(described(globs('tag', { strict: true }), 'Tags that no grant reaches.')),
  environments: optional(described(globs('environment', { strict: true }), 'Environments that no grant reaches.')),
});

/** The policy file; its JSON Schema is generated from here. */
export const policyShape = object(
  {
    version: required(described(oneOf([1]), 'Version of the format.'), '1'),
    approval: required(described(approvalShape, 'Who approves grants.'), '{approvers: {permission: maintain}}'),
    limits: required(described(limitsShape, 'Bounds on every grant and credential.'), '{lifetime: 30d, session: 1h}'),
    never: optional(described(neverShape, 'Wins over every role and grant.')),
    environments: optional(
      described(
        environmentsShape,
        'Names that deploy tools have for environments: without them, only environments by their own names are known.',
      ),
    ),
    'default-branches': optional(
      described(
        defaultBranchesShape,
        'Default branches of other repositories, `owner/name: branch`: for what always happens on the default ' +
          'branch, such as a `repository_dispatch`.',
      ),
    ),
    actions: optional(
      described(
        actionsShape,
        'Actions that touch branches or environments, and the inputs that name them; they add to those that are known.',
      ),
    ),
    opaque: optional(
      described(
        oneOf(['list', 'refuse']),
        'What happens to steps with code that cannot be read in advance: `list` (when left out) lists them, `refuse` ' +
          'refuses the run. `actions` and `programs` vouch for some.',
      ),
    ),
    programs: optional(
      described(
        programsShape(),
        'Programs that are vouched for, whatever they run: by their name, such as `make`, or by their path in the ' +
          'repository, such as `./scripts/build.py`. They are not opaque.',
      ),
    ),
    lifted: optional(
      described(
        list(
          text({
            pattern: /^grantgate\/frozen(?:\/[^\s~^:?*[\\]+)?$/i,
            expected: 'a tag that freezes, such as `grantgate/frozen/20261128T180000Z`',
          }),
          { max: 1000 },
        ),
        'Freezes that are over: names of tags at or below `grantgate/frozen`, as they are written.',
      ),
    ),
    preflight: optional(
      described(
        oneOf(['enforce', 'warn', 'off']),
        'How strictly later steps are read at least, whatever the workflow says.',
      ),
    ),
    guard: optional(
      described(
        oneOf(['enforce', 'off']),
        '`enforce`: pushes are guarded while a job runs, whatever the workflow says.',
      ),
    ),
    requests: optional(described(requestsShape, 'How access is asked for.')),
    renewal: optional(described(renewalShape, 'How grants are renewed.')),
    offboarding: optional(
      described(
        oneOf(['propose', 'revoke']),
        'What happens with grants of people who left: a pull request proposes their end (when left out), or a tag ' +
          'revokes them at once.',
      ),
    ),
    unused: optional(
      described(
        duration({ min: 86_400 }),
        'After how long without a run a grant is proposed for removal; never when left out.',
      ),
    ),
    notify: optional(
      described(httpsAddress(), 'Address that is told, in one signed JSON event each, what happens to grants.'),
    ),
    'frozen-allows-break-glass': optional(
      described(flag(), '`true`: a freeze does not stop break-glass access. It does when left out.'),
    ),
    delegation: optional(
      described(
        list(delegationEntryShape, { max: 100 }),
        'Tools that may name the person behind a dispatch: by a comment, by a signature of their own, or by a ' +
          'token of ' +
          "the company's identity provider.",
      ),
    ),
    walls: optional(
      described(
        wallsShape,
        'What clouds and GitHub are to refuse by themselves: `grantgate walls` writes it for them.',
      ),
    ),
    roles: required(
      described(
        record(ROLE_NAME, 'a role name of letters, digits, `-` and `_`', roleShape),
        'The catalogue of what can be granted.',
      ),
      '{}',
    ),
  },
  (policy, _path, mismatches) => {
    for (const [name, role] of policy.roles) checkRole(policy, name, role, mismatches);
    checkEntries(policy.delegation ?? [], new Set(policy.roles.keys()), mismatches);
  },
);
export type Policy = Of<typeof policyShape>;

function checkRole(policy: Policy, name: string, role: Role, mismatches: Mismatch[]): void {
  const count = policy.approval.count ?? 1;
  if (role.approval !== undefined && role.approval.count < count) {
    mismatches.push({
      path: ['roles', name, 'approval', 'count'],
      message: `lower than the policy's ${count}: a role may only raise it`,
    });
  }
  if (role.lifetime !== undefined && role.lifetime > policy.limits.lifetime) {
    mismatches.push({
      path: ['roles', name, 'lifetime'],
      message: `longer than the policy's ${formatDuration(policy.limits.lifetime)}: a role may only lower it`,
    });
  }
  const longest = Math.min(policy.limits.lifetime, role.lifetime ?? Number.POSITIVE_INFINITY);
  const emergency = role['break-glass'];
  if (emergency !== undefined && emergency.lasts > longest) {
    mismatches.push({
      path: ['roles', name, 'break-glass', 'lasts'],
      message: `longer than the ${formatDuration(longest)} that a grant for this role may last`,
    });
  }
  if (emergency?.drill !== undefined && (emergency.drill === name || !policy.roles.has(emergency.drill))) {
    mismatches.push({
      path: ['roles', name, 'break-glass', 'drill'],
      message:
        emergency.drill === name
          ? 'a drill would get the credentials of the role itself'
          : `there is no role \`${emergency.drill}\``,
      hint: 'name a role of this policy whose credentials do no harm',
    });
  }
  for (const [credential, spec] of role.credentials ?? [])
    checkAccounts(policy, spec, ['roles', name, 'credentials', credential], mismatches);
}

function checkAccounts(
  { limits: { accounts } }: Policy,
  { aws, github }: CredentialSpec,
  path: readonly string[],
  mismatches: Mismatch[],
): void {
  if (accounts === undefined) return;
  const roles = [
    [aws?.role, ['aws', 'role']],
    [aws?.chain, ['aws', 'chain']],
    [github?.key['aws-kms']?.role, ['github', 'key', 'aws-kms', 'role']],
  ] as const;
  for (const [role, where] of roles) {
    const account = role?.split(':')[4];
    if (account !== undefined && !accounts.includes(account))
      mismatches.push({ path: [...path, ...where], message: `account \`${account}\` is not in \`limits.accounts\`` });
  }
}

/** The policy as read: `undefined` when there is no file. */
export type PolicyFile = ParsedDocument<Policy> | undefined;

/** Parses a policy file; every problem carries its place. */
export function parsePolicy(source: string, file: string): ParsedDocument<Policy> {
  return parseDocument(source, file, policyShape);
}

/**
 * Who approves by a version of the policy that is no longer in force; `undefined` where it does not say so. What else
 * is in it does not count: a file that was good when it was written must not lose its say because it is read more
 * strictly today, or whoever pushes a correction would write the first version anew.
 */
export function parseApprovalRules(source: string): ApprovalRules | undefined {
  const yaml = loadYaml(source, '');
  if (!yaml.ok || !isRecord(yaml.value)) return undefined;
  const mismatches: Mismatch[] = [];
  const rules = approvalShape.parse(yaml.value['approval'], [], mismatches);
  return mismatches.length === 0 ? rules : undefined;
}
