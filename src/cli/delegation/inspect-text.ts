import type { Inspected, InspectedName, NotLooked } from '../../delegation/verify/explain.ts';
import type { ReadToken } from '../../delegation/verify/token.ts';
import type { DelegationFault } from '../../policy/delegation/delegated.ts';
import type { DelegationEntry } from '../../policy/delegation/entry.ts';
import { delegationFaultWords, unknownPersonWords } from '../../report/delegation-words.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { Style } from '../style.ts';

/** What each part is about. */
const INSPECTED_WORDS: Readonly<Record<InspectedName, string>> = {
  form: 'it is a signed token',
  header: 'its type and algorithm are those of the entry',
  signature: 'it is signed with a key of the policy',
  claims: 'issuer, audience, repository, tool and number',
  times: 'it was good when the run was created',
  request: 'it is for what was sent',
  person: 'it names a person who is known',
};

const NOT_LOOKED: Readonly<Record<NotLooked, string>> = {
  'keys-elsewhere': 'the keys are not in the policy, and nothing is fetched here',
  'not-told': 'the run was not told: --repository, --repository-id, --workflow, --ref, --input',
  'not-in-kind': 'a token of this kind does not say',
  'by-workflow':
    'a token of this kind does not say, and which inputs of the entry the gate lets be set is in the workflow’s file',
};

const MAX_CLAIMS_CHARACTERS = 4000;

/** What was looked at, and what was found. */
export interface Inspection {
  readonly token?: ReadToken;
  readonly entry?: DelegationEntry;
  readonly checks: readonly Inspected[];
}

/** A text that is no token at all: nothing else can be looked at. */
export function formFault(fault: DelegationFault): Inspected {
  return { name: 'form', outcome: 'fail', fault };
}

/** For a person at a terminal. INVARIANT: header and claims alone: with the third part it could be used. */
export function formatInspected({ token, entry, checks }: Inspection, style: Style): string {
  const shown = (value: object): string => safeLine(JSON.stringify(value), MAX_CLAIMS_CHARACTERS);
  const lines = [
    ...(entry === undefined
      ? []
      : [`Looked at by the entry \`${safeLine(entry.name)}\`, of the kind \`${entry.kind}\`.`]),
    ...(token === undefined ? [] : [`header  ${shown(token.header)}`, `claims  ${shown(token.payload)}`, '']),
    ...checks.flatMap((check) => inspectedRows(check, style)),
    ...(checks.some(({ outcome }) => outcome === 'fail') ? [] : ['', 'Only the gate knows whether it was used.']),
  ];
  return `${lines.join('\n')}\n`;
}

function inspectedRows(check: Inspected, style: Style): readonly string[] {
  const what = INSPECTED_WORDS[check.name];
  switch (check.outcome) {
    case 'pass':
      return [`${style.good('ok  ')}  ${what}`];
    case 'not-looked':
      return [`${style.doubtful('?   ')}  ${what}: not looked at, ${NOT_LOOKED[check.why]}`];
    case 'fail': {
      const { expected, actual } = failureWords(check);
      return [`${style.bad('FAIL')}  ${what}: expected ${safeLine(expected, 500)}; found ${safeLine(actual, 500)}`];
    }
  }
}

type FailedPart = Inspected & { readonly outcome: 'fail' };

function failureWords(check: FailedPart): ReturnType<typeof delegationFaultWords> {
  return 'fault' in check ? delegationFaultWords(check.fault) : unknownPersonWords(check.unknown);
}

/** The same for programs. */
export function inspectedJson({ token, entry, checks }: Inspection): string {
  const found = checks.map((check) => ({
    name: check.name,
    outcome: check.outcome,
    ...(check.outcome === 'fail' ? failureWords(check) : {}),
    ...(check.outcome === 'not-looked' ? { why: NOT_LOOKED[check.why] } : {}),
  }));
  const about = {
    ...(entry === undefined ? {} : { entry: entry.name, kind: entry.kind }),
    ...(token === undefined ? {} : { header: token.header, claims: token.payload }),
  };
  return `${JSON.stringify({ schema: 1, ...about, checks: found }, undefined, 2)}\n`;
}
