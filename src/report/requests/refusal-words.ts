import { formatProblem } from '../../policy/problem.ts';
import { describeTag } from '../../policy/tags.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { lengthLabel } from '../../requests/form/lengths.ts';
import type { RequestRefusal } from '../../requests/refusal.ts';
import { describeApprovers } from '../approver-words.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';
import { listWords } from './name-words.ts';
import { stageWords } from './stage-words.ts';

const LISTED_THING = {
  branches: 'branch',
  tags: 'tag',
  environments: 'environment',
  repositories: 'repository',
} as const;
/** More names than these are a list to look up. */
const MAX_REACHED_NAMES = 8;
const ASK = 'Ask the people who look after this repository.';

type RefusalId = RequestRefusal['refusal'];
type RefusalOf<K> = Extract<RequestRefusal, { readonly refusal: K }>;
type Sentences = { readonly [K in RefusalId]: (refusal: RefusalOf<K>, setting: RequestSetting) => string };

const momentOf = (at: number, { now, policy }: RequestSetting): string =>
  formatMoment(at, now, policy.requests?.['time-zone']);

const SENTENCES: Sentences = {
  'not-requestable': ({ role }, { policy }) => {
    const by = policy.roles.get(role)?.['requestable-by'];
    return `You cannot ask for ${quote(role)}${by === undefined ? '' : `: ${describeApprovers(by)} can`}.`;
  },
  'requestable-unknown': ({ role }) =>
    `Whether you may have ${quote(role)} depends on teams or permissions that could not be read. ${ASK}`,
  'not-on-call': ({ role }, { policy }) => {
    const who = policy.roles.get(role)?.['break-glass']?.who;
    const others = who === undefined ? '' : `: ${describeApprovers(who)} can take it`;
    return `Emergency access to ${quote(role)} is not for you${others}.`;
  },
  'no-break-glass': ({ role }) => `The policy has no emergency access to ${quote(role)}.`,
  'no-drill': ({ role }) =>
    `The policy names no harmless role for a drill of ${quote(role)}. Ask for \`drill\` under its \`break-glass\`.`,
  'role-gone': ({ role }) => `The policy no longer has the role ${quote(role)}.`,
  bot: () => 'Bots do not get access by a form.',
  'too-long': ({ lasts, limit }) =>
    `${lengthLabel(lasts)} is too long: the role can be had for ${lengthLabel(limit)} at most.`,
  'outside-role': ({ name, reached }) => {
    const shown = reached.slice(0, MAX_REACHED_NAMES).map((one) => quote(one));
    const more = reached.length > MAX_REACHED_NAMES ? [`${reached.length - MAX_REACHED_NAMES} more`] : [];
    const instead = shown.length === 0 ? '' : ` It reaches ${listWords([...shown, ...more], 'and')}.`;
    return `The role does not reach ${quote(name)}.${instead}`;
  },
  never: ({ name, list }) => `The policy never allows the ${LISTED_THING[list]} ${quote(name)}.`,
  'ambiguous-name': ({ name, kinds }) => {
    const things = kinds.map((kind) => LISTED_THING[kind]);
    const [first = 'branch'] = things;
    const sample = quote(`${first} ${name}`);
    return `${quote(name)} can be a ${listWords(things, 'or')}. Say which, for example ${sample}.`;
  },
  'not-a-pattern': ({ name, why }) => `${quote(name)} cannot be used: ${why}.`,
  'too-many-open': ({ open, limit }) =>
    `You have ${open} open requests, and ${limit} is the most. Wait for one, or take one back with \`/withdraw\`.`,
  'open-unknown': () => 'How many requests you have open could not be read. Ask again later.',
  'asked-already': ({ issue }) => `The same is asked for in #${issue}, which is open.`,
  'granted-already': ({ grant, until }, setting) => {
    const end = until === undefined ? '' : `, until ${momentOf(until, setting)}`;
    return `You have that already, by the grant ${quote(grant)}${end}. To keep it longer, comment \`/extend\` there.`;
  },
  'not-for-others': () => 'The policy lets people ask for themselves only.',
  'no-such-account': ({ login }) => `There is no account ${quote(login)}.`,
  'account-unknown': ({ login }) => `The account ${quote(login)} could not be looked up. Ask again later.`,
  'not-renewable': ({ stage }) => `It cannot be renewed: ${stageWords(stage)}.`,
  'too-early': ({ from }, setting) => `It can be renewed from ${momentOf(from, setting)} on.`,
  'too-late': ({ until }, setting) => `It could be renewed until ${momentOf(until, setting)}. Ask for it again.`,
  'renewed-enough': ({ times }) =>
    `It was renewed ${times} ${times === 1 ? 'time' : 'times'}, which is the most. Ask for a role that fits what you ` +
    'do all the time.',
  frozen: ({ tag }) => `Everything is stopped by ${describeTag(tag)}.`,
  'no-grant-file': ({ problems }) => {
    const shown = problems.map((problem) => quote(formatProblem(problem))).join('; ');
    return `It makes no grant that would be accepted: ${shown === '' ? 'no file can have that name' : shown}.`;
  },
};

/** Why a request is refused, and what to do: whole sentences; names in them stand in backticks. */
export function requestRefusalWords(refusal: RequestRefusal, setting: RequestSetting): string {
  // the table has, for each id, a function of the refusals with that id
  const sentence = SENTENCES[refusal.refusal] as (one: RequestRefusal, by: RequestSetting) => string;
  return sentence(refusal, setting);
}
