import type { DelegationFault, NamedPerson, UnknownPerson } from '../../policy/delegation/delegated.ts';
import type { DelegationEntry } from '../../policy/delegation/entry.ts';
import { knownPerson } from '../../policy/delegation/principal-run.ts';
import type { PeopleFile } from '../../policy/delegation/people.ts';
import { DELEGATION_ALGORITHMS, DELEGATION_TYPE, MAX_DELEGATION_SECONDS } from '../claims.ts';
import { boundFault } from './bound.ts';
import { claimFault } from './claim.ts';
import { audienceFault, PROVIDER_ALGORITHMS, PROVIDER_TYPES, USUAL_AGE_SECONDS } from './idp.ts';
import type { SentDispatch } from './sent.ts';
import { headerFault, signatureFault } from './signature.ts';
import { personIn, placeFault, requestIn } from './signed.ts';
import { timeFault } from './times.ts';
import type { ReadToken } from './token.ts';

/** What of a token is looked at, in the order of the gate. */
export const INSPECTED = ['form', 'header', 'signature', 'claims', 'times', 'request', 'person'] as const;
export type InspectedName = (typeof INSPECTED)[number];

/** Why something was not looked at. */
export type NotLooked =
  /** The keys are at an address, or GitHub's own. */
  | 'keys-elsewhere'
  /** What was sent was not told. */
  | 'not-told'
  /** The kind of token says nothing about it. */
  | 'not-in-kind'
  /** The entry says which inputs may be set, and the file of the workflow which those are. */
  | 'by-workflow';

/** What was found about one part of a token. */
export type Inspected =
  | { readonly name: InspectedName; readonly outcome: 'pass'; readonly person?: NamedPerson }
  | { readonly name: InspectedName; readonly outcome: 'fail'; readonly fault: DelegationFault }
  | { readonly name: InspectedName; readonly outcome: 'fail'; readonly unknown: UnknownPerson }
  | { readonly name: InspectedName; readonly outcome: 'not-looked'; readonly why: NotLooked };

/** What is known of the run that a token came with. */
export interface ToldDispatch {
  /** Everything, or as much as is needed for the times where `isWhole` is false. */
  readonly sent: SentDispatch;
  /** The repository, its number, the workflow, the ref and the inputs are those of a run. */
  readonly isWhole: boolean;
}

/**
 * Looks at every part of a token, where the gate stops at the first that is wrong. It uses the gate's own rules, so a
 * part that passes here passes there; what was not told, or cannot be known offline, is not looked at.
 */
export async function explainDelegation(
  token: ReadToken,
  entry: DelegationEntry,
  { sent, isWhole }: ToldDispatch,
  people: PeopleFile,
): Promise<readonly Inspected[]> {
  const rules = RULES[entry.kind];
  return [
    found('header', headerFault(token, rules)),
    await explainSignature(token, entry, rules.algorithms),
    explainClaims(token, entry, sent, isWhole),
    found('times', timeFault(token.payload, sent, timesOf(entry))),
    explainRequest(token, entry, sent, isWhole),
    explainPerson(token, entry, people),
  ];
}

const RULES = {
  signed: { types: [DELEGATION_TYPE], algorithms: DELEGATION_ALGORITHMS, refusesKeys: true },
  idp: { types: PROVIDER_TYPES, algorithms: PROVIDER_ALGORITHMS, refusesKeys: false },
  github: { types: [undefined, 'jwt'], algorithms: ['RS256'], refusesKeys: false },
} as const;

function found(name: InspectedName, fault: DelegationFault | undefined): Inspected {
  return fault === undefined ? { name, outcome: 'pass' } : { name, outcome: 'fail', fault };
}

async function explainSignature(
  token: ReadToken,
  entry: DelegationEntry,
  algorithms: readonly string[],
): Promise<Inspected> {
  if (entry.kind !== 'signed' || entry.keys === undefined)
    return { name: 'signature', outcome: 'not-looked', why: 'keys-elsewhere' };
  return found('signature', await signatureFault(token, entry.keys, algorithms));
}

function explainClaims(
  { payload }: ReadToken,
  entry: DelegationEntry,
  sent: SentDispatch,
  isWhole: boolean,
): Inspected {
  if (entry.kind === 'github') return { name: 'claims', outcome: 'not-looked', why: 'not-told' };
  if (entry.kind === 'idp') return found('claims', audienceFault(payload, entry));
  const fault = placeFault(payload, entry, isWhole ? sent : claimedPlace(payload, sent));
  return found('claims', fault);
}

/** Where nothing else is told, the repository that a token says it is for; of any other form it stays wrong. */
function claimedPlace({ aud, repository_id: id }: ReadToken['payload'], sent: SentDispatch): SentDispatch {
  const isPlace = typeof aud === 'string' && /^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(aud);
  const isNumber = /^[1-9]\d{0,18}$/.test(String(id));
  return {
    ...sent,
    ...(isPlace ? { repository: aud } : {}),
    ...(isNumber ? { repositoryId: String(id) } : {}),
  };
}

function timesOf(entry: DelegationEntry): Parameters<typeof timeFault>[2] {
  if (entry.kind === 'signed') return { longest: MAX_DELEGATION_SECONDS };
  return { age: (entry.kind === 'idp' ? entry.age : undefined) ?? USUAL_AGE_SECONDS };
}

function explainRequest(
  { payload }: ReadToken,
  entry: DelegationEntry,
  sent: SentDispatch,
  isWhole: boolean,
): Inspected {
  if (entry.kind !== 'signed')
    return { name: 'request', outcome: 'not-looked', why: entry.kind === 'idp' ? 'by-workflow' : 'not-in-kind' };
  const request = requestIn(payload['req']);
  if (request === undefined) return found('request', claimFault('req', 'what it is for', payload['req']));
  return isWhole
    ? found('request', boundFault(request, sent, entry.unbound ?? []))
    : { name: 'request', outcome: 'not-looked', why: 'not-told' };
}

function explainPerson({ payload }: ReadToken, entry: DelegationEntry, people: PeopleFile): Inspected {
  const person = personNamed(payload, entry);
  if (person === undefined) {
    const [name, expected] = NAMES[entry.kind](entry);
    return found('person', claimFault(name, expected, payload[name]));
  }
  const known = knownPerson(person, people);
  return known.ok
    ? { name: 'person', outcome: 'pass', person }
    : { name: 'person', outcome: 'fail', unknown: known.why };
}

const NAMES: Readonly<Record<DelegationEntry['kind'], (entry: DelegationEntry) => readonly [string, string]>> = {
  signed: () => ['sub', 'the number of an account, or a handle'],
  idp: (entry) => [entry.kind === 'idp' ? entry.subject : 'sub', 'who it is'],
  github: () => ['actor_id', 'the number of an account'],
};

function personNamed(payload: ReadToken['payload'], entry: DelegationEntry): NamedPerson | undefined {
  if (entry.kind === 'signed') return personIn(payload['sub']);
  if (entry.kind === 'github') return personIn(payload['actor_id']);
  const subject = payload[entry.subject];
  return typeof subject === 'string' && subject !== ''
    ? { kind: 'identity', issuer: entry.issuer, subject }
    : undefined;
}
