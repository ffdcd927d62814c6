import { execFileSync } from 'node:child_process';
import type { Style } from '../../src/cli/style.ts';
import type { Annotation } from '../e2e/runner.ts';
import { fill, visible } from './inline.ts';
import type { Outcome } from './perform.ts';
import { SITUATIONS } from './situations.ts';
import { NOVEMBER_GRANT } from './stage.ts';
import { toTerminal } from './terminal-text.ts';

/** What a newcomer has to know before the first run. */
export function tellOpening(gitDir: string, width: number, style: Style): readonly string[] {
  const text = (words: string): readonly string[] => fill(words.split(' '), width);
  return [
    '',
    style.strong(`${SITUATIONS.length} runs`),
    '',
    ...text(
      'A workflow named “flags” turns banners of a shop on and off. To do that it needs keys for AWS. ' +
        'No key is stored anywhere: the first step of the workflow is Grantgate, and it hands out keys only to ' +
        'people who were granted access, for as long as they were granted it.',
    ),
    '',
    ...text(
      'Mona’s access is a small file in the repository. She proposed it as a pull request, Hubot approved it, ' +
        'and so it is on record:',
    ),
    '',
    ...history(gitDir).map((line) => style.faint(`    ${line}`)),
    '',
    '    .github/access/grants/users/mona/november-banner.yml',
    ...NOVEMBER_GRANT.trimEnd()
      .split('\n')
      .map((line) => `        ${line}`),
    '',
    ...text(
      'GitHub and AWS are played by a stand-in on this machine, on a real git repository, ' +
        'with real signatures; nothing leaves the machine. The gate is the real one, from dist/, ' +
        'started as GitHub’s runner starts it. All times are UTC.',
    ),
  ];
}

/** The history of the access folder, from the repository itself. */
function history(gitDir: string): readonly string[] {
  const args = [
    '--git-dir',
    gitDir,
    'log',
    '--first-parent',
    '--reverse',
    '--format=%h  %as  %<(6)%an %s',
    'main',
    '--',
    '.github/access',
  ];
  return execFileSync('git', args, { encoding: 'utf8' }).trimEnd().split('\n');
}

/** One run as a person sees it: the story, the job summary, the annotation, and what became of it. */
export function tellOutcome(outcome: Outcome, number: number, width: number, style: Style): readonly string[] {
  const { situation, markdown, annotations, asExpected, log } = outcome;
  const title = `${number}  ${situation.title} `;
  const seen = toTerminal(markdown, width - 4, style);
  return [
    '',
    `${style.strong(title)}${style.faint('─'.repeat(Math.max(width - visible(title), 3)))}`,
    style.faint(`   ${situation.when}`),
    '',
    ...situation.story.flatMap((line) =>
      line.startsWith('    ') ? ['', `   ${line}`, ''] : fill(line.split(' '), width - 3).map((each) => `   ${each}`),
    ),
    '',
    style.faint('   The job summary says:'),
    ...seen.map((line) => `   ${style.faint('│')} ${line}`.trimEnd()),
    ...annotations.flatMap((annotation) => told(annotation, outcome, { width, style, short: number > 2 })),
    '',
    ...verdict(outcome, style).map((line) => `   ${line}`),
    ...(asExpected
      ? []
      : [
          '',
          `   ${style.bad('This is not what should have happened. The log of the step:')}`,
          ...log.split('\n').map((line) => `   ${line}`),
        ]),
  ];
}

interface Look {
  readonly width: number;
  readonly style: Style;
  /** What was read in the summary a moment ago is not said again. */
  readonly short: boolean;
}

function told(
  { properties, message }: Annotation,
  { summary }: Outcome,
  { width, style, short }: Look,
): readonly string[] {
  const title = style.bad(`✖ ${properties['title'] ?? ''}`);
  if (short && message.startsWith(summary))
    return ['', `   ${style.faint('The page of the run says the same, in a red box:')} ${title}`];
  const lines = message.split('\n').flatMap((line) => fill(line.replaceAll('`', '').split(' '), width - 5));
  return [
    '',
    style.faint('   The page of the run says, in a red box:'),
    ...[title, ...lines].map((line) => `   ${style.faint('│')} ${line}`),
  ];
}

function verdict({ goesOn, proofs }: Outcome, style: Style): readonly string[] {
  const end = goesOn
    ? style.good('→ The step passed: the run goes on.')
    : style.bad('→ The step failed: the run stops here, and no later step starts.');
  return [end, ...proofs.map(({ text, holds }) => `${holds ? style.good('  ✓') : style.bad('  ✗')} ${text}`)];
}

/** The recap, and where to go from here. */
export function tellEnd(
  outcomes: readonly Outcome[],
  { seconds, keep }: { readonly seconds: number; readonly keep: string | undefined },
  width: number,
  style: Style,
): readonly string[] {
  const good = outcomes.filter((outcome) => outcome.asExpected).length;
  const widest = Math.max(...outcomes.map((outcome) => outcome.situation.title.length));
  return [
    '',
    `${style.strong('Recap ')}${style.faint('─'.repeat(width - 6))}`,
    '',
    ...outcomes.map((outcome, index) => recapLine(outcome, index + 1, widest, style)),
    '',
    good === outcomes.length
      ? style.good(`All ${good} runs went as they should, in ${seconds.toFixed(1)} seconds.`)
      : style.bad(`${outcomes.length - good} of ${outcomes.length} runs did not go as they should.`),
    '',
    ...(keep === undefined ? [] : [`The job summaries are in ${keep}; open index.html to look at them.`]),
    'What each refusal means: docs/reasons.md. To set it up: docs/quickstart.md.',
  ];
}

function recapLine(
  { situation, decision, reason, asExpected }: Outcome,
  number: number,
  widest: number,
  style: Style,
): string {
  const answer = decision === 'allow' ? 'goes on' : `refused: ${reason}`;
  const seen = answer === 'refused: ' ? 'no decision' : answer;
  const ending = asExpected ? answer : style.bad(`${seen} (expected ${situation.reason ?? 'to go on'})`);
  return `  ${String(number).padStart(2)}  ${situation.title.padEnd(widest)}  ${ending}`;
}
