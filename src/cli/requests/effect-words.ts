import { answerText } from '../../report/requests/answer-text.ts';
import { checkText } from '../../report/requests/check-text.ts';
import { reminderText } from '../../report/requests/care-words.ts';
import { noticeLine } from '../../report/requests/event-json.ts';
import { emergencyText } from '../../report/requests/emergency-text.ts';
import { pullText } from '../../report/requests/pull-text.ts';
import { replyText } from '../../report/requests/reply-text.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { type Effect, writerOf } from '../../requests/plan.ts';

/** One thing that would be done, for people: what, and the texts and files that it would write. */
export interface ShownEffect {
  readonly what: string;
  /** Whose token it takes: that of the job, or the App's. */
  readonly by: ReturnType<typeof writerOf>;
  readonly text?: string;
  readonly files?: readonly { readonly path: string; readonly text?: string }[];
}

/** What an effect would do. */
export function showEffect(effect: Effect, setting: RequestSetting): ShownEffect {
  return { by: writerOf(effect), ...shown(effect, setting) };
}

function shown(effect: Effect, setting: RequestSetting): Omit<ShownEffect, 'by'> {
  switch (effect.effect) {
    case 'answer':
      return { what: `write the answer below #${effect.issue}`, text: answerText(effect.answer, setting) };
    case 'check':
      return { what: `write the check of ${effect.sha}`, text: checkText(effect.view, setting).summary };
    case 'reply':
      return { what: `reply to comment ${effect.comment}`, text: replyText(effect.reply, setting) };
    case 'remind':
      return { what: `remind below #${effect.issue}`, text: reminderText(effect, setting) };
    case 'emergency':
      return { what: `tell of the emergency below #${effect.issue}`, text: emergencyText(effect, setting) };
    case 'react':
      return { what: `react to comment ${effect.comment} with ${effect.reaction}` };
    case 'propose': {
      const { title, body } = pullText(effect.proposal, setting);
      const { branch, files } = effect.proposal;
      return { what: `propose “${title}” from the branch ${branch}`, text: body, files };
    }
    case 'close-pull':
      return { what: `close pull request #${effect.pull}` };
    case 'close-issue':
      return { what: `close issue #${effect.issue}` };
    case 'tag':
      return { what: `set the tag ${effect.name}` };
    case 'start': {
      const { workflow, ref } = effect.run;
      return { what: `start ${workflow} on ${ref}, as whoever wrote comment ${effect.comment}` };
    }
    case 'notify':
      return {
        what: `tell ${notifyHost(setting)} that it is ${effect.transition.to}`,
        text: noticeLine(effect.transition, setting),
      };
    case 'assign':
      return { what: `assign #${effect.issue} to ${effect.logins.join(', ')}` };
  }
}

function notifyHost({ policy }: RequestSetting): string {
  return policy.notify === undefined ? 'others' : new URL(policy.notify).host;
}
