import { type Run, RunError } from '../run.ts';
import { isRecord } from '../shape.ts';
import type { DelegationOutcome, NamedPerson } from './delegated.ts';
import { knownPerson, principalRun } from './principal-run.ts';
import type { PeopleFile } from './people.ts';

/** What a file says about the person whom a tool named: the gate finds it out by the token that came along. */
export interface ToldDelegation {
  readonly outcome: DelegationOutcome;
  /** Login of her GitHub account. */
  readonly login?: string;
}

/** Number of the account of a tool of which only the name is told: no account has it. */
export const UNKNOWN_SENDER = '0';

/** Who GitHub's own token acts as; every server has an account of this login. */
export const WORKFLOWS_BOT = { login: 'github-actions[bot]', id: '41898282' };

const TOLD_KEYS = ['entry', 'handle', 'id', 'login', 'issuer', 'subject', 'refused'] as const;
const TOLD_REFUSALS = ['delegation-invalid', 'delegation-spent'] as const;
const CLAIM = 'delegation';

/**
 * Reads `delegation` of a `run.json`: the `entry` of the policy, and who is named, by `handle`, by `id` and `login` of
 * an account, or by `issuer` and `subject`; or as what it is `refused`. `undefined` where there is none.
 * @throws RunError when it is of another form
 */
export function readToldDelegation(value: unknown): ToldDelegation | undefined {
  const told = isRecord(value) ? value[CLAIM] : undefined;
  if (told === undefined || told === null) return undefined;
  if (!isRecord(told)) throw new RunError(CLAIM, 'an object with `entry` and a person');
  const unknown = Object.keys(told).find((key) => !TOLD_KEYS.some((known) => known === key));
  if (unknown !== undefined) throw new RunError(`${CLAIM}.${unknown}`, `one of ${TOLD_KEYS.join(', ')}`);
  const entry = toldText(told, 'entry') ?? missingKey('entry');
  const login = toldText(told, 'login');
  const refused = toldText(told, 'refused');
  if (refused !== undefined) return { outcome: refusedAs(refused, entry) };
  return {
    outcome: { kind: 'named', entry, person: personOf(told, login) },
    ...(login === undefined ? {} : { login }),
  };
}

function refusedAs(refused: string, entry: string): DelegationOutcome {
  const reason = TOLD_REFUSALS.find((known) => known === refused);
  if (reason === undefined) throw new RunError(`${CLAIM}.refused`, `one of ${TOLD_REFUSALS.join(', ')}`);
  return reason === 'delegation-spent'
    ? { kind: 'spent', entry }
    : { kind: 'invalid', entry, fault: { kind: 'signature' } };
}

function personOf(told: Record<string, unknown>, login: string | undefined): NamedPerson {
  const [handle, issuer, subject] = [toldText(told, 'handle'), toldText(told, 'issuer'), toldText(told, 'subject')];
  const id = typeof told['id'] === 'number' ? String(told['id']) : toldText(told, 'id');
  const isIdentity = issuer !== undefined || subject !== undefined;
  if ([handle !== undefined, id !== undefined, isIdentity].filter(Boolean).length !== 1)
    throw new RunError(CLAIM, 'of one person: give `handle`, `id`, or `issuer` and `subject`');
  if (handle !== undefined) return { kind: 'handle', handle };
  if (id === undefined)
    return { kind: 'identity', issuer: issuer ?? missingKey('issuer'), subject: subject ?? missingKey('subject') };
  if (!/^[1-9]\d{0,18}$/.test(id)) throw new RunError(`${CLAIM}.id`, 'the number of an account');
  return { kind: 'account', id, ...(login === undefined ? {} : { login }) };
}

function toldText(told: Record<string, unknown>, key: (typeof TOLD_KEYS)[number]): string | undefined {
  const value = told[key];
  if (value === undefined || (typeof value === 'string' && value !== '')) return value;
  throw new RunError(`${CLAIM}.${key}`, 'a text');
}

function missingKey(key: string): never {
  throw new RunError(`${CLAIM}.${key}`);
}

/** The run as that of the person who was told of. */
export function toldPrincipal(run: Run, { outcome, login }: ToldDelegation, people: PeopleFile): Run {
  return principalRun(run, outcome, outcome.kind === 'named' ? knownPerson(outcome.person, people) : undefined, login);
}

/** The facts that {@link readToldDelegation} reads, of a run that was decided; `undefined` where there are none. */
export function tellDelegation({ delegation, actor }: Run): Readonly<Record<string, string>> | undefined {
  if (delegation === undefined) return undefined;
  const { entry = '', person, refused, handle, hasAccount } = delegation;
  const reason = refused?.kind === 'spent' ? 'delegation-spent' : 'delegation-invalid';
  if (person === undefined) return { entry, refused: reason };
  const login = hasAccount === true ? { login: actor } : {};
  if (handle !== undefined) return { entry, handle, ...login };
  return person.kind === 'account' ? { entry, id: person.id, ...login } : { entry, refused: reason };
}
