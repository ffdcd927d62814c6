import { foldCase } from '../../policy/fold.ts';
import type { GrantFields } from '../../policy/grant.ts';
import { type Holder, holderFolder } from '../../policy/holder.ts';
import { formatInstant } from '../../policy/instant.ts';
import { quote } from '../../report/safe-line.ts';
import { longestFor } from '../../requests/form/lengths.ts';
import { readNarrowing } from '../../requests/narrowing.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import {
  FILE_OPTIONS,
  type GrantFolder,
  roleOfPolicy,
  neededText,
  readCount,
  readGrantFolder,
  readLength,
  readMoment,
  refuseFirst,
  saveGrant,
} from './file-options.ts';
import { readRevokeTarget } from './target.ts';

export const newGrantCommand: CliCommand = {
  name: 'grant new',
  about:
    'Writes a grant file that the gate accepts: the role, its limits and what it reaches are checked against the ' +
    'policy first.\nNobody has the access until the file is approved by a pull request. Exit code 0: written, 2: bad ' +
    'input.',
  options: {
    role: { value: 'role', help: 'Role of the policy' },
    for: {
      value: 'holder',
      help: 'Who gets it: a login, `teams/<team>`, `apps/<app>`, or `people/<handle>` of people.yml',
    },
    ...FILE_OPTIONS,
    'principal-id': { value: 'number', help: 'Number of the account: `gh api users/LOGIN --jq .id`' },
    starts: { value: 'time', help: 'From when on, for example 2026-11-24T08:00:00Z; from the merge when left out' },
    expires: { value: 'time', help: 'Until when at most; this, --lasts, or both' },
    only: { value: 'names', help: 'Only these branches, tags and environments, separated by commas' },
    ticket: { value: 'address', help: 'Link to the ticket or change' },
    'max-uses': { value: 'number', help: 'How many runs may use it' },
  },
  examples: [
    "grantgate grant new --role flag-release --for mona --lasts 7d --reason 'Banner for the November release'",
    "grantgate grant new --role flag-release --for mona --lasts 4h --only 'release/2026-11, staging' --reason Hotfix",
    'grantgate grant new --role flag-release --for teams/product --requested-by mona --lasts 5d --reason Release',
  ],
  run: (given, terminal) => {
    const folder = readGrantFolder(given, terminal);
    const role = neededText(given, 'role', `\`--role ${[...folder.policy.roles.keys()][0] ?? 'flag-release'}\``);
    const holder = readHolder(neededText(given, 'for', '`--for mona`'));
    const now = terminal.now();
    const fields = readFields(given, role, folder, now);
    const name = given.text('name') ?? `${role}-${formatInstant(now).slice(0, 10)}`;
    return saveGrant(`${holderFolder(holder)}/${name}`, fields, folder, given, terminal);
  },
};

function readHolder(written: string): Holder {
  const { holder, grant } = readRevokeTarget(written.includes('/') ? written : `users/${written}`);
  if (grant === undefined && holder !== undefined) return { kind: holder.kind, name: foldCase(holder.name) };
  if (grant === undefined) throw new UsageError(`\`--for\`: ${quote(written)} is an account`, 'give its login');
  throw new UsageError(`\`--for\`: ${quote(written)} is the id of a grant`, 'give the login of who gets it');
}

function readFields(given: CommandLine, role: string, folder: GrantFolder, now: number): GrantFields {
  const { policy } = folder;
  const written = given.text('lasts');
  const lasts = written === undefined ? undefined : readLength(written);
  const [starts, expires] = [readMoment(given, 'starts'), readMoment(given, 'expires')];
  if (lasts === undefined && expires === undefined)
    throw new UsageError('neither `--lasts` nor `--expires` is given', 'say for how long, for example `--lasts 7d`');
  const [number, uses] = [readCount(given, 'principal-id'), readCount(given, 'max-uses')];
  const [by, ticket] = [given.text('requested-by'), given.text('ticket')];
  const names = (given.text('only') ?? '').split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const { narrowing, refusals } = readNarrowing(names, roleOfPolicy(role, policy), policy.never);
  const fields: GrantFields = {
    role,
    reason: neededText(given, 'reason', "`--reason 'Banner for the November release'`"),
    ...(ticket === undefined ? {} : { ticket }),
    ...(number === undefined ? {} : { 'principal-id': number }),
    ...(by === undefined ? {} : { 'requested-by': by }),
    ...(starts === undefined ? {} : { starts }),
    ...(expires === undefined ? {} : { expires }),
    ...(lasts === undefined ? {} : { lasts }),
    ...narrowing,
    ...(uses === undefined ? {} : { 'max-uses': uses }),
  };
  const limit = longestFor(policy, role);
  const longest = longestOf(fields, now);
  refuseFirst(
    [...(longest > limit ? [{ refusal: 'too-long', lasts: longest, limit } as const] : []), ...refusals],
    folder,
    now,
  );
  return fields;
}

/** How long a grant would last if it was merged now, in seconds. */
function longestOf({ starts, expires, lasts }: GrantFields, now: number): number {
  const end = Math.min(expires ?? Number.POSITIVE_INFINITY, now + (lasts ?? Number.POSITIVE_INFINITY) * 1000);
  return Math.max(0, Math.ceil((end - (starts ?? now)) / 1000));
}
