import type { Facts } from '../policy/facts.ts';
import { theGrant, type Reasons, type ReasonWords, type Refusal, to, toAsk, told } from './reason.ts';
import { quote } from './safe-line.ts';

const TOOL_KEEPER =
  'You have done nothing wrong: show this page to the people who look after the tool that you used, or ask the ' +
  'people who look after this repository how to start the run yourself.';

export const DELEGATION_REASONS: Reasons<
  'delegation-missing' | 'delegation-invalid' | 'delegation-spent' | 'delegation-out-of-scope' | 'person-unknown'
> = {
  'delegation-missing': {
    summary: 'A tool started this run and did not say for whom.',
    next: TOOL_KEEPER,
    target: (facts) => ({ page: facts.kind === 'through' ? 'grant' : 'policy' }),
    whom: toAsk('policy'),
    words: missingPerson,
  },
  'delegation-invalid': {
    summary: 'The proof of who is behind this run is not good.',
    next: 'Start it again from the tool, once. If that does not help, show this page to the people who look after it.',
    target: to('policy'),
    whom: toAsk('policy'),
    words: invalidProof,
  },
  'delegation-spent': {
    summary: 'The proof of who is behind this run was used already.',
    next:
      'Start it again from the tool, which makes a new proof. Each is good for one run, with all its jobs; a re-run ' +
      'is only for the person herself to press.',
    target: to('policy'),
    whom: toAsk('repository'),
    words: ({ facts }) => ({
      summary: `The proof of who is behind this run, by way of ${quote(facts.entry)}, was used already.`,
    }),
  },
  'delegation-out-of-scope': {
    summary: 'The tool may not do this for anybody.',
    next: 'Start what the tool is for, or ask the people who look after the policy to let it do more.',
    target: (facts) => ({ page: facts.kind === 'through' ? 'grant' : 'policy' }),
    whom: toAsk('policy'),
    words: outOfDelegation,
  },
  'person-unknown': {
    summary: 'The gate does not know who is behind this run.',
    next: 'Ask the people who look after the policy to add you to `people.yml`, by a reviewed pull request.',
    target: to('policy'),
    whom: toAsk('policy'),
    words: (refusal) => {
      const { facts } = refusal;
      const found = told(refusal, 'actual');
      if (facts.why.kind === 'account')
        return {
          summary: `The gate does not know who is behind this run: ${found}.`,
          next: 'The account was deleted, or the tool names the wrong one: ask the people who look after the tool.',
        };
      return facts.why.kind === 'void-file'
        ? {
            summary: 'The gate does not know who is behind this run: `people.yml` has a mistake in it.',
            next: 'It has to be corrected by a reviewed pull request. `grantgate lint` shows the line.',
            detail: `${found}.`,
          }
        : { summary: `The gate does not know who is behind this run: ${found}.` };
    },
  },
};

function missingPerson(refusal: Refusal<'delegation-missing'>): ReasonWords {
  const { facts } = refusal;
  switch (facts.kind) {
    case 'tool':
      return { summary: `The tool ${quote(facts.tool)} started this run and did not say for whom.` };
    case 'bot':
      return {
        summary: `The account ${quote(facts.bot)} is a bot, and the role ${quote(facts.role)} is for people.`,
        next:
          'A person has to start the run, directly or by way of a tool that says for whom. Bots may use a role by ' +
          'themselves only where the policy says `agents: true`.',
      };
    case 'through':
      return {
        summary: `${theGrant(refusal)} is good only by way of ${facts.entries.map((one) => quote(one)).join(' or ')}.`,
        next: 'Start the run from there, or ask for a grant without `through`.',
      };
    case 'named':
    case 'bots-may':
      return {};
  }
}

function invalidProof(refusal: Refusal<'delegation-invalid'>): ReasonWords {
  const { facts } = refusal;
  const [expected, actual] = [told(refusal, 'expected'), told(refusal, 'actual')];
  return {
    summary: `The proof of who is behind this run is not good: ${actual.replace(/\.$/, '')}.`,
    ...(NEXT_BY_FAULT[facts.fault.kind] === undefined ? {} : { next: NEXT_BY_FAULT[facts.fault.kind] ?? '' }),
    detail: `Expected: ${expected.replace(/\.$/, '')}.`,
  };
}

/** What to do where starting it again is not enough. */
const NEXT_BY_FAULT: { readonly [K in Facts['delegation-invalid']['fault']['kind']]?: string } = {
  sender:
    'Start the run yourself, without `grantgate`, or from the tool: nobody else can use a proof that was made for it.',
  waited: 'It waited too long before it began. Start it again from the tool.',
  expired: 'Start it again from the tool, which makes a new proof: each is good for a few minutes.',
};

function outOfDelegation(refusal: Refusal<'delegation-out-of-scope'>): ReasonWords {
  const { facts } = refusal;
  switch (facts.kind) {
    case 'role':
      return { summary: `The tool ${quote(facts.entry)} may not use the role ${quote(facts.role)} for anybody.` };
    case 'inputs':
      return {
        summary:
          `The tool ${quote(facts.entry)} may not set ${facts.inputs.map((one) => quote(one)).join(', ')}: only ` +
          `inputs that ` +
          'the policy lists for it, each of type choice, boolean or number, and types of events that it lists.',
      };
    case 'through':
      return {
        summary:
          `${theGrant(refusal)} is good only by way of ${facts.entries.map((one) => quote(one)).join(' or ')}, and ` +
          `this run came by way of ${quote(facts.entry)}.`,
        next: 'Start the run from there, or ask for a grant without `through`.',
      };
  }
}
