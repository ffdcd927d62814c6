import { caseless } from '../workflow/caseless.ts';
import { nodeEntries } from '../workflow/file/fields.ts';
import type { Place } from '../workflow/file/place.ts';
import type { TreeNode } from '../workflow/file/tree.ts';
import type { Job, Step, Workflow } from '../workflow/file/workflow.ts';
import { isGate } from '../workflow/survey/gate-step.ts';

/** Something that a job uses or is given, and where that is written. */
export interface SeenText {
  readonly text: string;
  readonly place: Place;
}

/** An input of an action, with what it is given. */
export interface SeenInput extends SeenText {
  /** The action, without what follows `@`. */
  readonly action: string;
  readonly name: string;
}

/** A step with the gate, and by which policy it decides: the usual one where it does not say. */
export interface SeenGate {
  readonly repository: SeenText | 'computed' | undefined;
  readonly root: SeenText | 'computed' | undefined;
  readonly place: Place;
}

/** A job, as far as a review looks at it. */
export interface SeenJob {
  readonly id: string;
  readonly place: Place;
  /** Whether it may ask for a token of the job; `unsaid` where a setting of the repository decides. */
  readonly idToken: 'yes' | 'no' | 'unsaid';
  readonly hasGate: boolean;
  readonly gates: readonly SeenGate[];
  /** Nothing but the gate's own action for requests, which takes the token to the key of its App. */
  readonly isRequestsOnly: boolean;
  /** The name of its environment; `computed` where an expression says it. */
  readonly environment: SeenText | 'computed' | undefined;
  /** Actions and reusable workflows, as written. */
  readonly uses: readonly SeenText[];
  readonly inputs: readonly SeenInput[];
  /** Names of secrets that it reads, in upper case. */
  readonly secrets: readonly SeenText[];
}

/** A workflow file of a default branch. */
export interface SeenWorkflow {
  readonly file: string;
  readonly events: readonly string[];
  readonly jobs: readonly SeenJob[];
}

/** What a review looks at in a workflow. `gate` is the repository of the action, where it is not called grantgate. */
export function seenWorkflow(workflow: Workflow, gate?: string): SeenWorkflow {
  return {
    file: workflow.file,
    events: workflow.events,
    jobs: [...workflow.jobs.values()].map((job) => seenJob(job, workflow, gate)),
  };
}

function seenJob(job: Job, workflow: Workflow, gate: string | undefined): SeenJob {
  const { id, place, environment, steps } = job;
  const called = job.uses === undefined ? [] : [job.uses];
  const gates = steps.filter((step) =>
    isGate(step, { inputs: {}, ...(gate === undefined ? {} : { repository: gate }) }),
  );
  return {
    id,
    place,
    idToken: asksIdToken(job.permissions ?? workflow.permissions),
    hasGate: gates.length > 0,
    gates: gates.map(seenGate),
    isRequestsOnly: steps.length > 0 && steps.every((step) => isRequests(step, gate)),
    environment:
      environment === undefined
        ? undefined
        : environment.text.includes('${{')
          ? 'computed'
          : { text: environment.text.trim(), place: environment.place },
    uses: [...called, ...steps.flatMap(({ uses }) => uses ?? [])].map(({ text, place: at }) => ({
      text: text.trim(),
      place: at,
    })),
    inputs: steps.flatMap(inputsOf),
    secrets: secretsIn(job),
  };
}

function seenGate(step: Step): SeenGate {
  const said = (name: string): SeenText | 'computed' | undefined => {
    const input = step.inputs.get(name);
    if (input === undefined) return step.inputsExpression === undefined ? undefined : 'computed';
    const text = input.text.trim();
    // an input that is empty has its default
    return text.includes('${{') ? 'computed' : text === '' ? undefined : { text, place: input.place };
  };
  return {
    repository: said('policy-repository'),
    root: said('policy-path'),
    place: step.uses?.place ?? step.place,
  };
}

function isRequests({ uses }: Step, gate: string | undefined): boolean {
  const action = caseless(uses?.text.trim().split('@', 1)[0] ?? '');
  return gate === undefined ? /^[\w.-]+\/grantgate\/requests$/.test(action) : action === caseless(`${gate}/requests`);
}

/** Source: GitHub's reference, "Workflow syntax", permissions: what is not named is `none` once anything is. */
function asksIdToken(node: TreeNode | undefined): SeenJob['idToken'] {
  // without a word the setting of the repository decides, and neither of its two has `id-token`
  if (node === undefined) return 'no';
  if (node.kind === 'scalar')
    return node.text.includes('${{') ? 'unsaid' : node.text.trim() === 'write-all' ? 'yes' : 'no';
  const asked = nodeEntries(node).find(({ key }) => key === 'id-token')?.value;
  if (asked === undefined) return 'no';
  return asked.kind === 'scalar' && asked.text.trim() === 'write' ? 'yes' : 'no';
}

function inputsOf({ uses, inputs }: Step): readonly SeenInput[] {
  if (uses === undefined) return [];
  const action = uses.text.trim().split('@', 1)[0] ?? '';
  return [...inputs].map(([name, { text, place }]) => ({ action, name, text, place }));
}

const NAMED_SECRET = /\bsecrets\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/g;

/** Every secret that is named anywhere in a job, and where. */
function secretsIn(job: Job): readonly SeenText[] {
  const found = new Map<string, SeenText>();
  const visit = (value: unknown, place: Place): void => {
    if (typeof value !== 'object' || value === null) return;
    const at = 'place' in value ? (value.place as Place) : place;
    if ('text' in value && typeof value.text === 'string')
      for (const [, plain, quoted] of value.text.matchAll(NAMED_SECRET)) {
        const text = (plain ?? quoted ?? '').toUpperCase();
        if (!found.has(text)) found.set(text, { text, place: at });
      }
    for (const part of value instanceof Map ? value.values() : Object.values(value)) visit(part, at);
  };
  visit(job, job.place);
  return [...found.values()];
}
