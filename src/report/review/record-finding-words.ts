import { formatDuration } from '../../policy/duration.ts';
import { formatMoment } from '../moment.ts';
import { quote } from '../safe-line.ts';
import type { WordsOf } from './finding-words.ts';

/** Findings about what is on record. */
export const RECORD_FINDING_WORDS: WordsOf<
  'human-through-bot' | 'record-gap' | 'credential-outlived' | 'not-taken-back'
> = {
  'human-through-bot': {
    title: 'People act through an App',
    logic: 'Runs that a dispatch of an App started were allowed, and name no person behind it.',
    why: 'Whoever can press the button of that tool has the access, and no record says who did.',
    example: 'A form of a low-code tool is open to the whole company, and deploys.',
    sentence: ({ app, runs, last }, now) =>
      `${quote(app)} started ${runs} ${runs === 1 ? 'run' : 'runs'} without a person, the last ` +
      `${formatMoment(last, now)}.`,
    fix: () => ({ text: 'Have the tool name the person: `delegation` in the policy, and a grant for that person' }),
  },
  'record-gap': {
    title: 'Runs without a record',
    logic: 'GitHub lists runs of a gated workflow of which no decision is among the records that were read.',
    why: 'Nobody can tell what was decided there, or whether anything was.',
    example: 'Somebody took the gate out of a branch’s workflow for one run.',
    sentence: ({ runs, all }) =>
      `Of ${all} runs, ${runs.length} have no record: ${runs.slice(0, 5).join(', ')}${runs.length > 5 ? ', …' : ''}.`,
    fix: () => ({ text: 'Upload and attest each record: `upload-record: true` and `attest: true` of the action' }),
  },
  'credential-outlived': {
    title: 'A credential outlived its grant',
    logic: 'A record says that a credential was good for longer than the grant or the window it came from.',
    why: 'What it opens was open to whoever had a copy, after the access was over.',
    example: 'A token of Azure works for an hour after the release window shut.',
    sentence: ({ credential, target, by, run }) =>
      `${quote(credential)} (${quote(target)}) of run ${run} was good for ${formatDuration(Math.max(by, 1))} longer.`,
    fix: () => ({
      text: 'Use a credential that ends with the grant, or let grants and windows end earlier than matters',
    }),
  },
  'not-taken-back': {
    title: 'A credential was not revoked',
    logic: 'A record says that a credential could not be revoked at the end of its run, and it has not ended yet.',
    why: 'It still works.',
    example: 'The server did not answer, and the token is good until tomorrow.',
    sentence: ({ credential, target, run, expires }, now) =>
      `${quote(credential)} (${quote(target)}) of run ${run} was not revoked` +
      `${expires === undefined ? ', and nothing says when it ends' : `, and ends ${formatMoment(expires, now)}`}.`,
    fix: () => ({ text: 'Revoke it by the record', commands: ['grantgate revoke record.jsonl'] }),
  },
};
