import { safeLine } from '../../report/safe-line.ts';
import type { OriginKind, ValueOrigin } from './value-origin.ts';

type OriginText = (origin: Required<Pick<ValueOrigin, 'name' | 'giver'>> & ValueOrigin, own: string) => string;

/** What a value is read from, in words. */
const ORIGIN_NOUNS: Readonly<Record<OriginKind, OriginText>> = {
  input: ({ text }) => `an input of the workflow${text === undefined ? '' : `, of type ${inCode(text)}`}`,
  'input-of-action': () => 'an input of the action, which the step that uses it gives',
  variable: () => 'a variable of the repository, the organization or the environment',
  matrix: () => 'a value of the matrix',
  strategy: () => 'a property of the leg that runs',
  'job-output': ({ name, giver }) => `the output ${inCode(name)} of the job ${inCode(giver)}`,
  'job-result': ({ giver }) => `how the job ${inCode(giver)} ends`,
  'step-output': ({ name, giver }) => `the output ${inCode(name)} of the step ${inCode(giver)}`,
  'step-result': ({ giver }) => `how the step ${inCode(giver)} ends`,
  env: ({ name }) => `the variable ${inCode(name)}`,
  shell: ({ name }) => `the variable ${inCode(name)} of the script`,
  program: () => 'what a program gives or does, which does not run in advance',
  secret: () => 'a secret, which is never known in advance',
  event: () => 'what started the run',
  run: () => 'a fact of the run',
  undecided: () => 'a command whose target cannot be determined',
  opaque: () => 'code that is not read',
  other: () => 'something that only the runner knows',
};

const IN_A_RUN = '; the gate knows it in a run';
const NAME_ITSELF: OriginText = () => `the name itself, or one in ${inCode('env:')}, in place of what a program gives`;

/** What would make a value known, at a terminal and for the gate; `own` names the job that reads it. */
const WAYS_TO_KNOW: Readonly<Partial<Record<OriginKind, OriginText>>> = {
  input: ({ name }) => `${inCode(`--inputs ${name}=<value>`)}${IN_A_RUN}`,
  variable: ({ name }, own) => `${inCode(`${own} --vars ${name.toUpperCase()}=<value>`)}${passed('vars')}`,
  matrix: ({ name }, own) => `${inCode(`${own} --matrix ${name}=<value>`)}${IN_A_RUN}`,
  strategy: ({ name }, own) => `${inCode(`${own} --strategy ${name}=<value>`)}${IN_A_RUN}`,
  'job-output': ({ name, giver }, own) =>
    `${inCode(`${own} --needs ${giver}.outputs.${name}=<value>`)}${passed('needs')}`,
  'job-result': ({ giver }, own) => `${inCode(`${own} --needs ${giver}.result=success`)}${passed('needs')}`,
  'step-output': ({ name }) =>
    `a script that writes what is known: ${inCode(`echo "${name}=…" >> "$GITHUB_OUTPUT"`)}; or the gate in a later ` +
    `job, with ${inCode('needs')}`,
  event: () => `${inCode('--event event.json')}${IN_A_RUN}`,
  run: () => `${inCode('--run run.json')}, or ${inCode('--actor')} with ${inCode('--branch')}${IN_A_RUN}`,
  env: NAME_ITSELF,
  shell: NAME_ITSELF,
  program: NAME_ITSELF,
};

/** What a value is read from. */
export function originNoun(origin: ValueOrigin): string {
  return ORIGIN_NOUNS[origin.kind]({ giver: '', ...origin }, '');
}

/** What would make a value known that the job reads. */
export function waysToKnow(origin: ValueOrigin, job: string): readonly string[] {
  const way = WAYS_TO_KNOW[origin.kind];
  return way === undefined ? [] : [way({ giver: '', ...origin }, `--job ${job.split(' / ').at(-1) ?? job}`)];
}

/** A text of the workflow, as code. */
export function inCode(text: string): string {
  return `\`${safeLine(text.replaceAll('`', "'"))}\``;
}

function passed(context: string): string {
  return `; for the gate ${inCode(`${context}: \${{ toJSON(${context}) }}`)} in its ${inCode('with')}`;
}
