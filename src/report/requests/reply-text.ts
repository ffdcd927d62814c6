import type { RequestSetting } from '../../requests/facts.ts';
import { COMMAND_NAMES } from '../../requests/command/names.ts';
import type { CommandRight, ReplyFacts, RunObjection } from '../../requests/reply.ts';
import { link, prose } from '../markdown.ts';
import { describeApprovers } from '../approver-words.ts';
import { quote } from '../safe-line.ts';
import { fileWords } from './answer-text.ts';
import { emergencyStatusWords, tooEarlyWords } from './emergency-status.ts';
import { mistakeWords } from './mistake-words.ts';
import { listWords } from './name-words.ts';
import { repositoryAddress } from './prefilled.ts';
import { requestRefusalWords } from './refusal-words.ts';
import { runWords } from './run-words.ts';
import { stageWords } from './stage-words.ts';
import { worthWords } from './worth-words.ts';

/** A comment in reply to a command, in GitHub's Markdown. */
export function replyText(reply: ReplyFacts, setting: RequestSetting): string {
  switch (reply.reply) {
    case 'refused':
      return reply.refusals.map((refusal) => prose(requestRefusalWords(refusal, setting))).join('\n\n');
    case 'run':
      return runWords(reply, setting);
    case 'renewal-link':
    case 'review-link':
      return `One step is left to you: ${fileWords(reply.path, reply.text, setting)}`;
    case 'approve-there': {
      const page = repositoryAddress(setting, 'pull', reply.pull.number, 'files');
      return [
        `A comment is no approval. ${link(`Review #${reply.pull.number}`, page)}: **Review changes**, **Approve**.`,
        prose(worthWords(reply.worth)),
      ].join('\n\n');
    }
    default:
      return prose(isAboutEmergency(reply) ? emergencyReply(reply, setting) : plainReply(reply, setting));
  }
}

type PlainReply = Exclude<
  ReplyFacts,
  EmergencyReply | { readonly reply: 'refused' | 'renewal-link' | 'review-link' | 'approve-there' | 'run' }
>;

/** One or two sentences; names in them stand in backticks. */
function plainReply(reply: PlainReply, setting: RequestSetting): string {
  switch (reply.reply) {
    case 'unknown-command': {
      const known = COMMAND_NAMES.map((name) => `\`/${name}\``).join(', ');
      const meant = reply.near === undefined ? '' : ` Did you mean \`/${reply.near}\`?`;
      return `${quote(`/${reply.word}`)} means nothing here.${meant} There are ${known}.`;
    }
    case 'mistake':
      return mistakeWords(reply.command, reply.mistake);
    case 'by-email':
    case 'not-a-request':
    case 'may-not':
    case 'may-be':
    case 'too-late':
      return notTakenWords(reply, setting);
    case 'without-app':
    case 'failed':
      return notDoneWords(reply);
    case 'nothing-to-approve':
      return `There is nothing to approve: ${stageWords(reply.stage)}.`;
    case 'nothing-frozen':
      return 'There is nothing to lift: no freeze is in force.';
    case 'lift-by-hand':
      return liftWords(reply.tags);
    case 'no-run':
      return objectionWords(reply.role, reply.why);
    case 'done':
      return doneWords(reply);
    case 'start-by-hand':
      return startByHandWords(reply);
  }
}

type EmergencyReply = Extract<
  ReplyFacts,
  { readonly reply: 'review-proposed' | 'review-there' | 'review-too-early' | 'emergency-status' }
>;

const EMERGENCY_REPLIES = ['review-proposed', 'review-there', 'review-too-early', 'emergency-status'];

function isAboutEmergency(reply: PlainReply | EmergencyReply): reply is EmergencyReply {
  return EMERGENCY_REPLIES.includes(reply.reply);
}

function liftWords(tags: readonly string[]): string {
  return (
    'A change of the policy counts only where a person proposes it. At a terminal, `grantgate grant unfreeze` ' +
    `does; or list these under \`lifted\`: ${tags.map((tag) => quote(tag)).join(', ')}.`
  );
}

function emergencyReply(reply: EmergencyReply, setting: RequestSetting): string {
  switch (reply.reply) {
    case 'review-proposed':
    case 'review-there':
      return reviewWords(reply);
    case 'review-too-early':
      return tooEarlyWords(reply.until, setting);
    case 'emergency-status':
      return emergencyStatusWords(reply, setting);
  }
}

function reviewWords({
  reply,
  pull,
}: Extract<ReplyFacts, { readonly reply: `review-${string}`; pull: number }>): string {
  return reply === 'review-there'
    ? `It was reviewed already, in #${pull}.`
    : `The review is proposed in #${pull}. It counts once a reviewer has approved it there and it is merged.`;
}

type NotTaken = Extract<
  ReplyFacts,
  { readonly reply: 'by-email' | 'not-a-request' | 'may-not' | 'may-be' | 'too-late' }
>;

/** Why a command is not carried out. */
function notTakenWords(reply: NotTaken, setting: RequestSetting): string {
  const command = `\`/${reply.command}\``;
  switch (reply.reply) {
    case 'by-email':
      return (
        `${command} is not taken from a mail: anybody who has the address of this thread can write one. ` +
        'Comment on the page.'
      );
    case 'not-a-request':
      return `${command} is for requests, and this is not one.`;
    case 'may-not':
      return `${command} is for ${rightWords(reply.right, setting)}.`;
    case 'may-be':
      return (
        `${command} is for ${rightWords(reply.right, setting)}. Whether you are could not be read: ask again ` +
        'later, or ask one of them.'
      );
    case 'too-late':
      return `${command} changes nothing any more: ${stageWords(reply.stage)}.`;
  }
}

function rightWords(right: CommandRight, { policy }: RequestSetting): string {
  const approvers = describeApprovers(policy.approval.approvers);
  switch (right) {
    case 'anybody':
      return 'everybody but bots';
    case 'requester':
      return 'whoever asked for it';
    case 'principal':
      return 'whoever has the access';
    case 'requester-or-principal':
      return 'whoever asked for it or has the access';
    case 'approver':
      return `whoever may approve: ${approvers}`;
    case 'approver-or-maintainer':
      return `whoever may approve (${approvers}) or has the permission maintain`;
    case 'reviewer':
      return 'whoever the policy has review such access, and never for whoever took it';
    case 'taker':
      return 'whoever has the access';
    case 'emergency-brake':
      return `whoever reviews such access, may approve (${approvers}) or has the permission maintain`;
  }
}

function startByHandWords({ workflow, ref, role }: Extract<ReplyFacts, { readonly reply: 'start-by-hand' }>): string {
  return (
    `A comment starts no run. Start ${quote(workflow)} under Actions, on ${quote(ref)}: your access as ` +
    `${quote(role)} covers it.`
  );
}

function notDoneWords(reply: Extract<ReplyFacts, { readonly reply: 'without-app' | 'failed' }>): string {
  return reply.reply === 'without-app'
    ? withoutAppWords(reply.command)
    : `\`/${reply.command}\` could not be carried out: ${reply.fault.message}.${hintWords(reply.fault.hint)}`;
}

function withoutAppWords(command: string): string {
  const instead = command === 'freeze' || command === 'unfreeze' || command === 'revoke' || command === 'end';
  return instead
    ? `No App is set up that could do it. At a terminal: \`grantgate grant ${command === 'end' ? 'revoke' : command}\`.`
    : `No App is set up that could do it: \`/${command}\` takes one. Ask the people who look after this repository.`;
}

function objectionWords(role: string, why: RunObjection): string {
  const names = (patterns: readonly string[]): string => patterns.map((pattern) => quote(pattern)).join(', ');
  switch (why.objection) {
    case 'no-grant':
      return (
        `You have no grant for ${quote(role)} that is in force and has the number of your account. ` +
        'Ask for one with the form.'
      );
    case 'which-workflow':
      return (
        `Which workflow is meant is not clear: the role ${quote(role)} has ` +
        `${why.workflows.length === 0 ? 'none in this repository' : names(why.workflows)}. Start it under Actions.`
      );
    case 'which-ref':
      return `Say on which branch or tag: \`ref=…\`, one of ${names(why.patterns)}.`;
    case 'ref-outside':
      return `Your grant does not reach ${quote(why.ref)}: it reaches ${names(why.patterns)}.`;
  }
}

function doneWords({ command, tags = [] }: Extract<ReplyFacts, { readonly reply: 'done' }>): string {
  const names = tags.map((tag) => quote(tag));
  const by = names.length === 0 ? '' : `, by the ${names.length === 1 ? 'tag' : 'tags'} ${listWords(names, 'and')}`;
  switch (command) {
    case 'end':
    case 'revoke':
      return `Revoked${by}: new runs are refused, and running jobs get no new credentials.`;
    case 'freeze':
      return `Frozen${by}: every run is refused. \`/unfreeze\` and why says how to end it.`;
    case 'unfreeze':
      return 'The change of the policy that lifts it is proposed. It counts once it is approved and merged.';
    case 'extend':
      return 'The renewal is proposed. It takes the same approvals as the first request.';
    case 'reviewed':
      return 'The review is proposed. It counts once a reviewer has approved the pull request and it is merged.';
    default:
      return 'Done.';
  }
}

function hintWords(hint: string | undefined): string {
  return hint === undefined ? '' : ` ${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}.`;
}
