import { isSameName } from '../../policy/fold.ts';
import type { GrantFile } from '../../policy/grant.ts';
import { countUses, GRANT_STAGES, type GrantStage, grantStage } from '../../policy/grant-stage.ts';
import { holderFolder } from '../../policy/holder.ts';
import { formatInstant } from '../../policy/instant.ts';
import { nearest } from '../../policy/nearest.ts';
import { formatDuration, parseDuration } from '../../policy/duration.ts';
import { freezesIn, freezesInForce } from '../../policy/tags.ts';
import { formatMoment } from '../../report/moment.ts';
import { quote, safeLine } from '../../report/safe-line.ts';
import type { CliCommand, CommandLine } from '../command.ts';
import { type Style, styleFor } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type GrantRegister, readRegister, REGISTER_OPTIONS } from './register.ts';
import { readHolderTarget } from './target.ts';

export const listGrants: CliCommand = {
  name: 'grant list',
  operands: '[holder]',
  about:
    'Lists grants, with their state by the file and, with --online, by the tags that revoke them and count their ' +
    'uses.\nWhether a grant was approved is not looked at: `grantgate check --online` decides as the gate does.\n' +
    'Exit code 0, also where there are none; 2: bad input.',
  options: {
    ...REGISTER_OPTIONS,
    role: { value: 'role', help: 'Only those for this role' },
    state: { value: 'states', help: `Only those in these states: ${GRANT_STAGES.toReversed().join(', ')}` },
    ending: { value: 'time', help: 'Only active ones that end within this time, for example 14d' },
  },
  examples: [
    'grantgate grant list',
    'grantgate grant list users/mona --json',
    'grantgate grant list --state active --ending 14d',
    'grantgate grant list --online --policy-repository acme/shop --state ended,revoked',
  ],
  run: async (given, terminal) => {
    const filter = readFilter(given, terminal);
    const register = await readRegister(given, terminal);
    const rows = register.grants.map((file) => listedGrant(file, register, terminal.now())).filter(filter);
    const sorted = rows.toSorted(compareRows);
    const facts = { schema: 1, source: register.source, ...tagFacts(register), grants: sorted };
    terminal.stdout.write(
      given.has('json')
        ? `${JSON.stringify(facts, undefined, 2)}\n`
        : formatList(sorted, register, styleFor(terminal.stdout, terminal.env), terminal.now()),
    );
    return 0;
  },
};

/** A grant as it is listed; times are written as in the files. */
export interface ListedGrant {
  readonly id: string;
  readonly state: GrantStage;
  readonly role?: string;
  readonly reason?: string;
  readonly starts?: string;
  readonly expires?: string;
  /** How long it lasts from its merge on. */
  readonly lasts?: string;
  readonly max_uses?: number;
  /** Absent where the tags were not read. */
  readonly uses?: number;
  /** Why it is void. */
  readonly problem?: string;
}

/** What is listed of one file. */
export function listedGrant(file: GrantFile, { tags }: GrantRegister, now: number): ListedGrant {
  const { id } = file;
  const state = grantStage(file, now, tags);
  if (!file.ok) return { id, state, problem: file.problems[0].message };
  const { role, reason, starts, expires, lasts, 'max-uses': most } = file.grant;
  const uses = most === undefined ? undefined : countUses(id, tags);
  return {
    id,
    state,
    role,
    reason,
    ...(starts === undefined ? {} : { starts: formatInstant(starts) }),
    ...(expires === undefined ? {} : { expires: formatInstant(expires) }),
    ...(lasts === undefined ? {} : { lasts: formatDuration(lasts) }),
    ...(most === undefined ? {} : { max_uses: most }),
    ...(uses === undefined ? {} : { uses }),
  };
}

type Filter = (row: ListedGrant) => boolean;

function readFilter(given: CommandLine, terminal: Terminal): Filter {
  const [operand] = given.operands;
  const holder = operand === undefined ? undefined : holderFolder(readHolderTarget(operand));
  const role = given.text('role');
  const states = given.text('state')?.split(',').map(readStage);
  const ending = readEnding(given.text('ending'), terminal.now());
  return (row) =>
    (holder === undefined || isSameName(row.id.split('/').slice(0, 2).join('/'), holder)) &&
    (role === undefined || row.role === role) &&
    (states === undefined || states.includes(row.state)) &&
    (ending === undefined || (row.state === 'active' && Date.parse(row.expires ?? '') <= ending));
}

function readStage(written: string): GrantStage {
  const name = written.trim();
  const state = GRANT_STAGES.find((one) => one === name);
  if (state !== undefined) return state;
  const near = nearest(name, GRANT_STAGES);
  throw new UsageError(
    `${quote(name)} is not a state`,
    near === undefined ? `give one of ${GRANT_STAGES.join(', ')}` : `did you mean \`${near}\`?`,
  );
}

function readEnding(written: string | undefined, now: number): number | undefined {
  if (written === undefined) return undefined;
  const seconds = parseDuration(written);
  if (seconds !== undefined) return now + seconds * 1000;
  throw new UsageError(`\`--ending\`: ${quote(written)} is not a time`, 'write it as `14d`, `2h` or `30m`');
}

/** After every time that is written. */
const UNSAID = '~';

/** Active ones first, the next to end on top; then by state and name. */
function compareRows(left: ListedGrant, right: ListedGrant): number {
  const order = GRANT_STAGES.indexOf(right.state) - GRANT_STAGES.indexOf(left.state);
  if (order !== 0) return order;
  if (left.state === 'active' && left.expires !== right.expires)
    return (left.expires ?? UNSAID) < (right.expires ?? UNSAID) ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}

/** What else the tags say: whether everything is frozen, or not all could be read. */
function tagFacts({ tags, policy }: GrantRegister): { readonly tags: string; readonly frozen?: boolean } {
  if (tags === undefined) return { tags: 'not-read' };
  const frozen = freezesInForce(freezesIn(tags), policy?.ok === true ? policy.value.lifted : []).length > 0;
  return { tags: tags.unread.length > 0 ? 'more-than-can-be-read' : 'read', frozen };
}

function formatList(rows: readonly ListedGrant[], register: GrantRegister, style: Style, now: number): string {
  const facts = tagFacts(register);
  const notes = [
    ...(facts.frozen === true ? [style.bad('Everything is frozen: no grant lets a run go on.')] : []),
    ...(facts.tags === 'more-than-can-be-read'
      ? [style.doubtful('There are more tags than can be read: what is shown as active may be revoked.')]
      : []),
    ...(facts.tags === 'not-read' && rows.length > 0
      ? [style.faint('Tags that revoke or count were not read: add `--online`.')]
      : []),
  ];
  const width = (part: (row: ListedGrant) => string): number => Math.max(0, ...rows.map((row) => part(row).length));
  const widths = { id: width(({ id }) => id), role: width(({ role = '' }) => role) };
  const lines = rows.map((row) => {
    const state = stageColour(row.state, style)(row.state.padEnd('not-started'.length));
    const role = (row.role ?? '').padEnd(widths.role);
    return `${row.id.padEnd(widths.id)}  ${state}  ${role}  ${tailOf(row, now)}`.trimEnd();
  });
  const count = `${rows.length} grant${rows.length === 1 ? '' : 's'} in ${safeLine(register.source)}`;
  return `${[...lines, count, ...notes].join('\n')}\n`;
}

function tailOf({ problem, uses, max_uses, ...row }: ListedGrant, now: number): string {
  if (problem !== undefined) return safeLine(problem);
  const at = timeOf(row, now);
  return max_uses === undefined ? at : `${at}, ${uses === undefined ? '' : `${uses} of `}${max_uses} uses`;
}

function timeOf({ state, starts, expires, lasts }: ListedGrant, now: number): string {
  if (state === 'not-started') return `starts ${formatMoment(Date.parse(starts ?? ''), now)}`;
  const ends =
    expires === undefined ? [] : [`${state === 'ended' ? 'ended' : 'ends'} ${formatMoment(Date.parse(expires), now)}`];
  return [...ends, ...(lasts === undefined || state === 'ended' ? [] : [`lasts ${lasts} from its merge`])].join(', ');
}

function stageColour(state: GrantStage, style: Style): (text: string) => string {
  if (state === 'active') return style.good;
  return state === 'ended' || state === 'not-started' ? style.faint : style.bad;
}
