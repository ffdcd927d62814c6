import type { DelegationFault, UnknownPerson } from '../policy/delegation/delegated.ts';
import { formatDuration } from '../policy/duration.ts';
import type { Facts } from '../policy/facts.ts';
import { formatInstant } from '../policy/instant.ts';
import { formatProblem } from '../policy/problem.ts';
import type { CheckWords } from './check-entry.ts';

/** What is expected of a run that a tool or a bot started, and what was found. */
export function missingPersonWords(facts: Facts['delegation-missing']): CheckWords {
  switch (facts.kind) {
    case 'named':
      return { expected: 'the person behind it', actual: `${facts.person}, named by way of ${facts.entry}` };
    case 'tool':
      return {
        expected: 'the person behind it, in `grantgate`',
        actual: `${facts.tool} (${facts.entry}) names nobody`,
      };
    case 'bot':
      return {
        expected: `a person behind it: the role ${facts.role} does not say \`agents: true\``,
        actual: `${facts.bot} by itself`,
      };
    case 'bots-may':
      return { expected: `a bot may use the role ${facts.role} by itself`, actual: 'it may' };
    case 'through':
      return { expected: `started by way of ${facts.entries.join(' or ')}`, actual: 'started directly' };
  }
}

/** Who a tool may act for and with what, and what it asked for. */
export function outOfDelegationWords(facts: Facts['delegation-out-of-scope']): CheckWords {
  switch (facts.kind) {
    case 'role':
      return { expected: `${facts.entry} for ${facts.roles.join(', ') || 'none'}`, actual: facts.role };
    case 'through':
      return { expected: `started by way of ${facts.entries.join(' or ')}`, actual: `by way of ${facts.entry}` };
    case 'inputs':
      return {
        expected: `only inputs that ${facts.entry} lists, of type choice, boolean or number, and its types of events`,
        actual: facts.inputs.join(', '),
      };
  }
}

/** Why it is not known who a person is. */
export function unknownPersonWords(why: UnknownPerson): CheckWords {
  const expected = 'a person of `people.yml`';
  switch (why.kind) {
    case 'no-file':
      return { expected, actual: 'there is no `people.yml`' };
    case 'void-file':
      return { expected, actual: formatProblem(why.problem) };
    case 'handle':
      return { expected, actual: `nobody has the handle ${why.handle}` };
    case 'identity':
      return { expected, actual: `nobody is ${why.subject} of ${why.issuer}` };
    case 'account':
      return { expected: 'the account of a person', actual: `there is none with the number ${why.id}` };
  }
}

/** What is wrong with a token that names a person. */
export function delegationFaultWords(fault: DelegationFault): CheckWords {
  switch (fault.kind) {
    case 'form':
      return { expected: 'a signed token (JWT)', actual: NOT_A_TOKEN[fault.what] };
    case 'header':
      return {
        expected: `${fault.expected} as \`${fault.name}\` in its header`,
        actual: fault.found ?? 'nothing',
      };
    case 'claim':
      return { expected: `${fault.expected} as the claim \`${fault.name}\``, actual: fault.found ?? 'nothing' };
    case 'key':
      return { expected: 'a key of the policy', actual: 'it names none of them, or leaves open which one it means' };
    case 'signature':
      return { expected: 'a signature by a key of the policy', actual: 'the signature is wrong' };
    case 'issuer':
      return {
        expected: `issued by ${fault.expected.join(' or ')}`,
        actual: fault.found === undefined ? 'it does not say by whom' : `issued by ${fault.found}`,
      };
    case 'sender':
      return {
        expected: 'sent by an account that the policy lists under `delegation`',
        actual: 'sent by another account',
      };
    default:
      return timeOrBoundWords(fault);
  }
}

const NOT_A_TOKEN: Readonly<Record<'not-a-jwt' | 'too-long' | 'named-twice', string>> = {
  'not-a-jwt': 'it is not a signed token',
  'too-long': 'it is too long to be one',
  'named-twice': 'it says something twice',
};

type TimeOrBound = Extract<
  DelegationFault,
  { kind: 'expired' | 'not-yet' | 'too-long' | 'too-old' | 'waited' | 'bound' | 'unbindable' }
>;

function timeOrBoundWords(fault: TimeOrBound): CheckWords {
  switch (fault.kind) {
    case 'expired':
      return {
        expected: `good when the run was created, ${formatInstant(fault.run)}`,
        actual: `it ended at ${formatInstant(fault.at)}`,
      };
    case 'not-yet':
      return {
        expected: `good when the run was created, ${formatInstant(fault.run)}`,
        actual: `it begins only at ${formatInstant(fault.at)}`,
      };
    case 'too-long':
      return { expected: `good for ${formatDuration(fault.most)} at most`, actual: 'it lasts longer' };
    case 'too-old':
      return { expected: `issued ${formatDuration(fault.most)} before the run at most`, actual: 'it is older' };
    case 'waited':
      return {
        expected: `a run that begins within ${formatDuration(fault.most)}`,
        actual: 'it was created longer ago',
      };
    case 'bound':
      return { expected: `signed for what was sent: ${BOUND[fault.what]}`, actual: 'signed for something else' };
    case 'unbindable':
      return { expected: 'inputs that can be signed', actual: `${fault.at} cannot` };
  }
}

const BOUND: Readonly<Record<'workflow' | 'ref' | 'inputs' | 'event_type', string>> = {
  workflow: 'the workflow',
  ref: 'the branch or tag',
  inputs: 'the inputs',
  event_type: 'the type of the event',
};
