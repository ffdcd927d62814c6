import { approvalsNeeded } from '../../policy/approval.ts';
import { formatDuration } from '../../policy/duration.ts';
import { isSameName } from '../../policy/fold.ts';
import type { Grant, GrantFile } from '../../policy/grant.ts';
import { grantStage, seenRevocation } from '../../policy/grant-stage.ts';
import { nearest } from '../../policy/nearest.ts';
import type { Policy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import type { Role } from '../../policy/role.ts';
import { describeTag, revocationTag } from '../../policy/tags.ts';
import { describeApprovers } from '../../report/approver-words.ts';
import { formatMoment } from '../../report/moment.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import { scopeLeft } from '../../report/scope-left.ts';
import { columns } from '../columns.ts';
import type { CliCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { listedGrant } from './list.ts';
import { type GrantRegister, readRegister, REGISTER_OPTIONS } from './register.ts';
import { readRevokeTarget } from './target.ts';

const MAX_SHOWN_CHARACTERS = 500;

export const showGrant: CliCommand = {
  name: 'grant show',
  operands: '<id>',
  about:
    'Shows one grant in words: whose it is, what it reaches together with its role, from when until when, and who ' +
    'approves such grants.\nWhether it was approved is not looked at: `grantgate check --online` decides as the gate ' +
    'does. Exit code 0: it can be used, ' +
    'now or\nlater, as far as its file and the tags say; 1: it cannot; 2: bad input.',
  options: REGISTER_OPTIONS,
  examples: [
    'grantgate grant show users/mona/november-banner',
    'grantgate grant show users/mona/november-banner --online --json',
  ],
  run: async (given, terminal) => {
    const [operand] = given.operands;
    if (operand === undefined)
      throw new UsageError('which grant is missing', 'give its id, for example `users/mona/november-banner`');
    const register = await readRegister(given, terminal);
    const file = findGrant(operand, register);
    const now = terminal.now();
    const state = grantStage(file, now, register.tags);
    const facts = { ...listedGrant(file, register, now), ...(file.ok ? grantFacts(file.grant, register) : {}) };
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ schema: 1, source: register.source, grant: facts }, undefined, 2)}\n`
        : `${wordsOfGrant(file, register, now).join('\n')}\n`,
    );
    return state === 'active' || state === 'not-started' ? 0 : 1;
  },
};

function findGrant(written: string, { grants, source }: GrantRegister): GrantFile {
  const { grant: id, place } = readRevokeTarget(written);
  if (id === undefined)
    throw new UsageError(`${quote(written)} is a holder of grants`, `list them with \`grantgate grant list ${place}\``);
  const found = grants.find((one) => one.id === id) ?? grants.find((one) => isSameName(one.id, id));
  if (found !== undefined) return found;
  const ids = grants.map((one) => one.id);
  const near = nearest(id, ids);
  throw new UsageError(
    `there is no grant ${quote(id)} in ${quote(source)}`,
    near === undefined ? 'see `grantgate grant list`' : `did you mean \`${near}\`?`,
  );
}

/** What JSON has besides what is listed. */
function grantFacts(grant: Grant, { policy, tags }: GrantRegister): Readonly<Record<string, unknown>> {
  const { holder, ticket, revoked } = grant;
  const role = policy?.ok === true ? policy.value.roles.get(grant.role) : undefined;
  const tag = seenRevocation(grant.id, tags);
  return {
    holder,
    ...(ticket === undefined ? {} : { ticket }),
    ...(grant['principal-id'] === undefined ? {} : { principal_id: grant['principal-id'] }),
    ...(grant['requested-by'] === undefined ? {} : { requested_by: grant['requested-by'] }),
    ...(revoked === undefined ? {} : { revoked }),
    ...(tag === undefined ? {} : { revoked_by_tag: revocationTag(tag) }),
    role_known: role !== undefined,
    credentials: [...(role?.credentials?.keys() ?? [])],
  };
}

function wordsOfGrant(file: GrantFile, register: GrantRegister, now: number): readonly string[] {
  const rows: (readonly [string, string])[] = [['state', stateWords(file, register, now)]];
  if (file.ok) {
    const { grant } = file;
    const policy = register.policy?.ok === true ? register.policy.value : undefined;
    const role = policy?.roles.get(grant.role);
    rows.push(...wordsOfFields(grant, now), ['role', roleWords(grant.role, role, policy)]);
    if (policy !== undefined && role !== undefined) rows.push(...reachWords(grant, role, policy, register));
  } else rows.push(...file.problems.map((problem) => ['problem', formatProblem(problem)] as const));
  return [file.id, ...columns(rows.map(([name, words]) => [name, safeLine(words, MAX_SHOWN_CHARACTERS)]))];
}

function stateWords(file: GrantFile, { tags }: GrantRegister, now: number): string {
  const state = grantStage(file, now, tags);
  const tag = seenRevocation(file.id, tags);
  if (tag !== undefined) return `revoked, by ${describeTag(revocationTag(tag))}`;
  if (file.ok && file.grant.revoked !== undefined) {
    const { by, why } = file.grant.revoked;
    return `revoked, by ${by}${why === undefined ? '' : `: ${why}`}`;
  }
  return tags === undefined ? `${state} by its file; tags that revoke were not read` : state;
}

function wordsOfFields(grant: Grant, now: number): readonly (readonly [string, string])[] {
  const { reason, ticket, starts, expires, lasts } = grant;
  const [by, number, most] = [grant['requested-by'], grant['principal-id'], grant['max-uses']];
  return [
    ['for', `${grant.holder.kind} ${grant.holder.name}${number === undefined ? '' : `, account ${number}`}`],
    ['reason', reason],
    ...(ticket === undefined ? [] : [['ticket', ticket] as const]),
    ...(by === undefined ? [] : [['asked by', by] as const]),
    ['from', starts === undefined ? 'its merge' : formatMoment(starts, now)],
    ...(expires === undefined ? [] : [['until', formatMoment(expires, now)] as const]),
    ...(lasts === undefined ? [] : [['lasts', `${formatDuration(lasts)} from its merge`] as const]),
    ...(most === undefined ? [] : [['uses', `${most} at most`] as const]),
  ];
}

function roleWords(name: string, role: Role | undefined, policy: Policy | undefined): string {
  if (role !== undefined) return `${name}: ${role.description}`;
  return policy === undefined ? `${name}; the policy cannot be read` : `${name}, which the policy does not have`;
}

/** What a grant reaches, by its role and itself, and who approves such grants. */
function reachWords(
  grant: Grant,
  role: Role,
  policy: Policy,
  { source, tags }: GrantRegister,
): readonly [string, string][] {
  const own = role.repositories ?? (tags === undefined ? undefined : [source]);
  const repositories: [string, string] = ['repositories', 'that of the policy'];
  const lists = [
    ...(own === undefined ? [] : [['repositories', own, grant.repositories] as const]),
    ['branches', role.branches, grant.branches],
    ['tags', role.tags ?? [], grant.tags],
    ['environments', role.environments ?? [], grant.environments],
    ['workflows', role.workflows, grant.workflows],
    ['events', role.events ?? ['workflow_dispatch'], grant.events],
  ] as const;
  const reach = lists.map(([name, patterns, narrowed]): [string, string] => [
    name,
    scopeLeft({ asked: [], role: patterns, ...(narrowed === undefined ? {} : { narrowed }) }) ?? 'none',
  ]);
  const needed = approvalsNeeded(policy, role);
  return [
    ...(own === undefined ? [repositories] : []),
    ...reach,
    ...neverRows(policy),
    ['credentials', [...(role.credentials?.keys() ?? [])].join(', ') || 'none'],
    ['approved by', `${describeApprovers(policy.approval.approvers)}${needed === 1 ? '' : `, ${needed} of them`}`],
  ];
}

function neverRows({ never }: Policy): readonly [string, string][] {
  const all = (['branches', 'tags', 'environments'] as const).flatMap((list) => {
    const patterns = never?.[list] ?? [];
    return patterns.length === 0 ? [] : [`${list} ${patterns.map((pattern) => quote(pattern)).join(', ')}`];
  });
  return all.length === 0 ? [] : [['but never', all.join('; ')]];
}
