import { type Contexts, type Data, Unknown } from '../data.ts';
import { judgeCondition, readCondition } from '../expression/condition.ts';
import { possibleTexts } from '../expression/possible-texts.ts';
import { contextsRead } from '../expression/reads.ts';
import { resolveData, resolveText } from '../expression/resolve.ts';
import { isScalar } from '../expression/value.ts';
import { segmentsOf } from '../expression/segments.ts';
import type { Scalar } from '../file/tree.ts';
import type { Job, Step } from '../file/workflow.ts';
import type { SeenValue } from '../survey.ts';
import { known, type Text } from '../text.ts';
import type { Frame, Walk } from './frame.ts';
import type { Legs } from './legs.ts';
import { stepName } from './step-name.ts';

/** Notes the values in a step, where its line is asked about. */
export function look(step: Step, contexts: Contexts, variables: ReadonlyMap<string, Text>, frame: Frame): void {
  const { walk, job, legs } = frame;
  if (walk.question.explain === undefined) return;
  const { condition, run, uses, shell, folder, inputs, env, continueOnError, name } = step;
  const at: LookedAt = { job, step: stepName(step), legs };
  noteCondition(condition, contexts, at, walk);
  for (const scalar of [uses, shell, folder, continueOnError, name, ...inputs.values(), ...env.values()])
    noteScalar(scalar, contexts, at, walk);
  for (const line of noteScalar(run, contexts, at, walk))
    for (const [text, name = ''] of line.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)) {
      const value = variables.get(name);
      if (value !== undefined && run !== undefined)
        walk.notebook.see(
          { job: at.job, step: at.step, place: run.place, text, options: optionsOfText(value), reads: [] },
          legs,
        );
    }
}

/** Notes the values in a job itself, where its line is asked about. */
export function lookAtJob(job: Job, name: string, contexts: Contexts, legs: Legs | undefined, walk: Walk): void {
  if (walk.question.explain === undefined) return;
  const at: LookedAt = { job: name, step: undefined, legs };
  noteCondition(job.condition, contexts, at, walk);
  const runner = job.runsOn?.kind === 'scalar' ? job.runsOn : undefined;
  for (const scalar of [job.environment, runner, ...job.env.values(), ...job.inputs.values()])
    noteScalar(scalar, contexts, at, walk);
}

/** LookedAt values are found. */
interface LookedAt extends Pick<SeenValue, 'job' | 'step'> {
  readonly legs: Legs | undefined;
}

function noteCondition(condition: Scalar | undefined, contexts: Contexts, at: LookedAt, walk: Walk): void {
  if (condition === undefined || askedLines(condition, walk).length === 0) return;
  const truth = judgeCondition(condition.text, contexts);
  walk.notebook.see(
    {
      job: at.job,
      step: at.step,
      place: condition.place,
      text: `if: ${condition.text.trim()}`,
      options: truth === 'unknown' ? [] : [truth],
      reads: (readCondition(condition.text)?.expressions ?? []).flatMap((one) => readsOf(one, contexts)),
    },
    at.legs,
  );
}

/** Notes the expressions of a scalar; gives its lines that are asked about. */
function noteScalar(scalar: Scalar | undefined, contexts: Contexts, at: LookedAt, walk: Walk): readonly string[] {
  const lines = scalar === undefined ? [] : askedLines(scalar, walk);
  if (scalar === undefined || lines.length === 0) return lines;
  walk.notebook.see({ job: at.job, step: at.step, place: scalar.place, options: [], reads: [] }, at.legs);
  for (const { kind, text } of segmentsOf(lines.join('\n'))) {
    if (kind !== 'expression') continue;
    const written = `\${{ ${text.trim()} }}`;
    const options = optionsOfText(resolveText(written, contexts));
    walk.notebook.see(
      { job: at.job, step: at.step, place: scalar.place, text: written, options, reads: readsOf(text, contexts) },
      at.legs,
    );
  }
  return lines;
}

function readsOf(expression: string, contexts: Contexts): SeenValue['reads'] {
  return contextsRead(`\${{ ${expression} }}`)
    .filter((path) => !path.includes('*') && isOneValue(resolveData(`\${{ ${path} }}`, contexts)))
    .map((path) => ({
      path: asWritten(path, expression),
      options: optionsOfText(resolveText(`\${{ ${path} }}`, contexts)),
    }));
}

/** Of an object, what is read in it is not told. */
function isOneValue(data: Data): boolean {
  return data instanceof Unknown || isScalar(data);
}

/** A path, which is told in lower case, as the expression has it. */
function asWritten(path: string, expression: string): string {
  const index = expression.toLowerCase().indexOf(path);
  return index < 0 ? path : expression.slice(index, index + path.length);
}

/** The lines of a scalar that are asked about: one, or all of it for the line of its key. */
function askedLines({ place, text, literal }: Scalar, { question }: Walk): readonly string[] {
  const { explain, workflow } = question;
  if (explain === undefined || place.file !== (explain.path ?? workflow.path)) return [];
  const lines = text.split('\n');
  const index = explain.line - place.line;
  if (!literal) return index === 0 || (index > 0 && index < lines.length - 1) ? lines : [];
  if (index === -1) return lines;
  const line = index < lines.length - (text.endsWith('\n') ? 1 : 0) ? lines[index] : undefined;
  return line === undefined ? [] : [line];
}

function optionsOfText(text: Text): readonly string[] {
  const options = possibleTexts(text).map(known);
  return options.every((option) => option !== undefined) ? options : [];
}
