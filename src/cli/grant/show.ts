import { formatDuration } from '../../policy/duration.ts';
import { isSameName } from '../../policy/fold.ts';
import type { Grant, GrantFile } from '../../policy/grant.ts';
import { grantStage, seenRevocation } from '../../policy/grant-stage.ts';
import { nearest } from '../../policy/nearest.ts';
import type { Policy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import type { Role } from '../../policy/role.ts';
import { describeTag, revocationTag } from '../../policy/tags.ts';
import { formatMoment } from '../../report/moment.ts';
import { approvalWords, reachRows } from '../../report/requests/reach.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
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
    const file = findGrant(operand, register.grants, register.source);
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

/**
 * The grant of this id.
 * @throws UsageError when there is none, with what was probably meant
 */
export function findGrant(written: string, grants: readonly GrantFile[], source: string): GrantFile {
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
  const tag = seenRevocation({ ...grant, ok: true, grant }, tags);
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
  const rows: (readonly [string, string])[] = [['State', stateWords(file, register, now)]];
  if (file.ok) {
    const { grant } = file;
    const policy = register.policy?.ok === true ? register.policy.value : undefined;
    const role = policy?.roles.get(grant.role);
    rows.push(...wordsOfFields(grant, now), ['Role', roleWords(grant.role, role, policy)]);
    if (policy !== undefined && role !== undefined) {
      const home = register.tags === undefined ? undefined : register.source;
      rows.push(...reachRows(grant, role, policy, home), ['Approved by', approvalWords(policy, role)]);
    }
  } else rows.push(...file.problems.map((problem) => ['Problem', formatProblem(problem)] as const));
  return [file.id, ...columns(rows.map(([name, words]) => [name, safeLine(words, MAX_SHOWN_CHARACTERS)]))];
}

function stateWords(file: GrantFile, { tags }: GrantRegister, now: number): string {
  const state = grantStage(file, now, tags);
  const tag = seenRevocation(file, tags);
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
    ['For', `${grant.holder.kind} ${grant.holder.name}${number === undefined ? '' : `, account ${number}`}`],
    ['Reason', reason],
    ...(ticket === undefined ? [] : [['Ticket', ticket] as const]),
    ...(by === undefined ? [] : [['Asked by', by] as const]),
    ['From', starts === undefined ? 'its merge' : formatMoment(starts, now)],
    ...(expires === undefined ? [] : [['Until', formatMoment(expires, now)] as const]),
    ...(lasts === undefined ? [] : [['Lasts', `${formatDuration(lasts)} from its merge`] as const]),
    ...(most === undefined ? [] : [['Uses', `${most} at most`] as const]),
  ];
}

function roleWords(name: string, role: Role | undefined, policy: Policy | undefined): string {
  if (role !== undefined) return `${name}: ${role.description}`;
  return policy === undefined ? `${name}; the policy cannot be read` : `${name}, which the policy does not have`;
}
