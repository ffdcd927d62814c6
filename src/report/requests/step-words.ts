import type { AnswerFacts } from '../../requests/answer.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { lengthLabel } from '../../requests/form/lengths.ts';
import { renewableFrom } from '../../policy/renewal.ts';
import { escape, link, prose } from '../markdown.ts';
import { formatDate } from '../moment.ts';
import { mention } from './name-words.ts';
import { repositoryAddress } from './prefilled.ts';
import { startWords } from './start-words.ts';

type RequestAnswer = Extract<AnswerFacts, { readonly answer: 'request' }>;

/** How far a request has come, and what happens next: paragraphs of Markdown. */
export function stepWords(answer: RequestAnswer, setting: RequestSetting): readonly string[] {
  const { issue, requested, pull, fault, closed } = answer;
  const who = mention(issue.author.login);
  if (fault !== undefined)
    return [
      `${who}, your request could not be proposed. ${prose(`${fault.message}.`)}`,
      prose(fault.hint === undefined ? 'Ask the people who look after this repository.' : `${fault.hint}.`),
    ];
  if (closed !== undefined) return [`**Closed without access.** ${closedWords(closed)}`];
  const pullLink =
    pull === undefined ? undefined : link(`#${pull.number}`, repositoryAddress(setting, 'pull', pull.number));
  switch (requested.stage) {
    case 'requested':
    case 'pending':
      return [...issueClosedWords(answer), ...pendingWords(who, pullLink)];
    case 'active':
    case 'not-started':
      return activeWords(answer, who, setting);
    case 'ended':
      return [`**Over.** ${prose('For 30 days it can still be renewed: comment `/extend 7d` and why.')}`];
    case 'revoked':
      return ['**Revoked.** Runs are refused. Ask for access again if it is still needed.'];
    case 'closed':
      return ['**Closed without access.**'];
    case 'retired':
      return ['**Over.** The file of the grant is gone.'];
    case 'void':
      return ['**Not in force.** When it begins and ends is not known: ask the people who look after this repository.'];
  }
}

/** Closing an issue decides nothing by itself, and looks as if it did. */
function issueClosedWords({ issueClosedBy }: RequestAnswer): readonly string[] {
  if (issueClosedBy === undefined) return [];
  return [
    `${escape(issueClosedBy.login)} closed this issue. **The request goes on all the same:** ` +
      prose('whoever may approve ends it with `/deny` and why.'),
  ];
}

function pendingWords(who: string, pull: string | undefined): readonly string[] {
  return [
    `**Waiting for an approval.** ${who}, you are told here when it is approved; there is nothing more to do.`,
    `To approve it: open ${pull ?? 'the pull request'}, **Files changed**, **Review changes**, **Approve**. ` +
      prose('A comment is no approval.'),
    prose('To take it back, comment `/withdraw`. Whoever approves can answer `/deny` and why.'),
  ];
}

function activeWords({ requested }: RequestAnswer, who: string, setting: RequestSetting): readonly string[] {
  const { stage, from, until, grant } = requested;
  const { policy } = setting;
  const moment = (at: number): string => formatDate(at, policy.requests?.['time-zone']);
  const begins = stage === 'not-started' && from !== undefined ? ` ${escape(`from ${moment(from)} on`)}` : '';
  const renewal =
    from === undefined || until === undefined ? undefined : renewableFrom({ from, until }, policy.renewal);
  return [
    `**Approved.** ${who}, you can use it${begins}.`,
    `${startWords(grant, setting)} ${prose('When you are done before its end, comment `/end`.')}`,
    ...(renewal === undefined ? [] : [prose(renewalWords(moment(renewal)))]),
  ];
}

function closedWords(closed: NonNullable<RequestAnswer['closed']>): string {
  switch (closed.how) {
    case 'taken-back':
      return `${escape(closed.by.login)} took it back.`;
    case 'denied':
      return `${escape(closed.by.login)} denied it: ${escape(closed.why)}`;
    case 'pull-closed':
      return `${escape(closed.by.login)} closed the pull request.`;
    case 'lapsed':
      return `Nobody answered for ${escape(lengthLabel(closed.after))}. Ask again if it is still needed.`;
  }
}

function renewalWords(from: string): string {
  return `To keep it longer, comment \`/extend 7d\` and why, from ${from} on.`;
}
