import type { RequestSetting } from '../../requests/facts.ts';
import type { ReplyFacts, StartedState } from '../../requests/reply.ts';
import { link, prose } from '../markdown.ts';
import { quote, safeLine } from '../safe-line.ts';
import { repositoryAddress } from './prefilled.ts';

type RunReply = Extract<ReplyFacts, { readonly reply: 'run' }>;

/** What is said below a comment `/run`, in GitHub's Markdown: the link of the run, and later its end. */
export function runWords({ run, state }: RunReply, setting: RequestSetting): string {
  const what = `${quote(run.workflow)} on ${quote(run.ref)}, as you`;
  const file = run.workflow.split('/').at(-1) ?? '';
  const list = link('its runs', repositoryAddress(setting, 'actions', 'workflows', file));
  switch (state.kind) {
    case 'starting':
      return (
        `${prose(`Starting ${what}. If no link stands here in a few minutes, look at `)}${list}, ` +
        'and write the comment again if it is not there.'
      );
    case 'started':
      return state.url === undefined
        ? `${prose(`Started ${what}: see `)}${list}.`
        : `${link('Started', state.url)}${prose(`: ${what}.`)}`;
    case 'over':
      return endWords(what, state);
  }
}

function endWords(what: string, { url, conclusion, refusal }: Extract<StartedState, { kind: 'over' }>): string {
  if (conclusion === 'success') return `${link('Done', url)}${prose(`: ${what}.`)}`;
  if (refusal === undefined) {
    const how = quote(safeLine(conclusion.replaceAll('_', ' ')));
    return `${link('Ended', url)}${prose(` without success (${how}): ${what}.`)}`;
  }
  // any step can write such a note: it is shown as text, and nothing of it means anything
  const said = refusal.message.split('\n').map((line) => prose(line));
  return [`${link('Refused', url)}${prose(`: ${what}.`)}`, ...said.filter((line) => line !== '')].join('\n\n');
}
