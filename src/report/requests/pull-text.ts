import type { RequestSetting, Requester } from '../../requests/facts.ts';
import type { PullProposal } from '../../requests/plan.ts';
import type { PullSubject, RetirementReason } from '../../requests/pull-subject.ts';
import { lengthLabel } from '../../requests/form/lengths.ts';
import { escape, inlineCode, link, prose } from '../markdown.ts';
import { formatMoment } from '../moment.ts';
import { safeLine } from '../safe-line.ts';
import { repositoryAddress } from './prefilled.ts';
import { requestRows } from './request-rows.ts';

/** The words of a pull request and of its one commit. */
export interface PullText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly headline: string;
  /** What follows the headline of the commit, trailers among it. */
  readonly message: string;
}

/** What a proposal says. The trailers name everybody who has a part in a grant: none of them can approve it. */
export function pullText({ subject }: Pick<PullProposal, 'subject'>, setting: RequestSetting): PullText {
  const title = pullTitle(subject);
  return { title, headline: title, body: pullBody(subject, setting), message: commitWords(subject, setting) };
}

function pullTitle(subject: PullSubject): string {
  switch (subject.kind) {
    case 'grant': {
      const { grant, principal, requester } = subject;
      const renewed = grant.renews === undefined ? 'Grant' : 'Renew';
      return safeLine(`${renewed} ${grant.role} for ${(principal ?? requester).login}`);
    }
    case 'unfreeze':
      return 'Lift the freeze';
    case 'retire':
      return `Retire ${subject.grants.length} ${subject.grants.length === 1 ? 'grant' : 'grants'}`;
    case 'break-glass-review':
      return `Review of the break-glass access in #${subject.issue}: ${subject.verdict}`;
  }
}

function pullBody(subject: PullSubject, setting: RequestSetting): string {
  switch (subject.kind) {
    case 'grant': {
      const stage = { grant: subject.grant, stage: 'pending' } as const;
      return [
        askedSentence(subject),
        requestRows(stage, undefined, setting),
        'To approve it: **Files changed**, **Review changes**, **Approve**. The file is what counts, not this text.',
        `Closes #${subject.issue}`,
      ].join('\n\n');
    }
    case 'unfreeze':
      return [
        `${escape(subject.by.login)} proposes to lift it: ${escape(subject.why)}`,
        subject.tags.map((tag) => `- ${inlineCode(tag)}`).join('\n'),
      ].join('\n\n');
    case 'retire':
      return [
        'These grants let nobody do anything any more, or nobody uses them. Their files can go: what they were stays ' +
          'in the history.',
        subject.grants
          .map(({ id, why }) => `- ${inlineCode(id)}: ${prose(retirementWords(why, setting.now))}`)
          .join('\n'),
      ].join('\n\n');
    case 'break-glass-review':
      return [
        `${escape(subject.by.login)} reviewed the access that was taken in ` +
          `${link(`#${subject.issue}`, repositoryAddress(setting, 'issues', subject.issue))}: **${subject.verdict}**.`,
        escape(subject.why),
        'It counts once a reviewer of such access has approved it, other than whoever took it: **Files changed**, ' +
          '**Review changes**, **Approve**.',
      ].join('\n\n');
  }
}

/** One sentence first: on a phone, it is what is seen of it. */
function askedSentence({ grant, principal, requester }: Extract<PullSubject, { readonly kind: 'grant' }>): string {
  const other = principal === undefined ? '' : ` for ${principal.login}`;
  const long = grant.lasts === undefined ? '' : ` for ${lengthLabel(grant.lasts)}`;
  const what = grant.renews === undefined ? 'asks for access' : 'asks to keep the access';
  return `**${escape(`${requester.login} ${what}${other} as ${grant.role}${long}`)}.**`;
}

function retirementWords(why: RetirementReason, now: number): string {
  switch (why.reason) {
    case 'ended':
      return `ended ${formatMoment(why.at, now)}`;
    case 'revoked':
      return `revoked ${formatMoment(why.at, now)}`;
    case 'orphaned':
      return 'whose it was is no longer here';
    case 'unused':
      return why.last === undefined ? `not used in ${why.days} days` : `not used since ${formatMoment(why.last, now)}`;
  }
}

/**
 * INVARIANT: nothing that somebody wrote stands here: by its words a commit closes issues, tells people and names
 * authors.
 */
function commitWords(subject: PullSubject, setting: RequestSetting): string {
  switch (subject.kind) {
    case 'grant': {
      const { requester, principal, issue } = subject;
      const people = principal === undefined ? [requester] : [requester, principal];
      return [`Requested in #${issue}.`, trailers(people, setting)].join('\n\n');
    }
    case 'unfreeze':
      return trailers([subject.by], setting);
    case 'retire':
      return subject.grants.map(({ id, why }) => `${id}: ${retirementWords(why, setting.now)}`).join('\n');
    case 'break-glass-review':
      return trailers([subject.taker], setting);
  }
}

/** GitHub knows an account by the number in such an address. Source: GitHub's reference, "Email addresses". */
function trailers(people: readonly Requester[], { server }: Pick<RequestSetting, 'server'>): string {
  const host = URL.canParse(server) ? new URL(server).hostname : 'github.com';
  return people
    .map(({ login, id }) => `Co-authored-by: ${safeLine(login)} <${id}+${safeLine(login)}@users.noreply.${host}>`)
    .join('\n');
}
