import type { ActionMeaning, ActionSetting } from '../action/action-meaning.ts';
import type { ActionUse } from '../action/action-use.ts';
import { readAction } from '../action/read-action-use.ts';
import { isVouchedAction } from '../../policy/actions.ts';
import { caseless } from '../caseless.ts';
import { isChanged } from '../command/changed-files.ts';
import type { Setting } from '../command/setting.ts';
import type { Contexts, Data } from '../data.ts';
import { textData, resolveText } from '../expression/resolve.ts';
import { type FileName, fileKey, normalisePath } from '../file/file-name.ts';
import { type Frame, type JobState, workspaceOf } from './frame.ts';
import type { Place } from '../file/place.ts';
import { TOO_MUCH } from './collector.ts';
import { contextsAtEnd, declaredOutputs } from './outputs.ts';
import { readActionFile } from '../file/read-workflow.ts';
import { asFound } from './step-variables.ts';
import { known, type Text, textOf } from '../text.ts';
import { type Scalar, TreeError } from '../file/tree.ts';
import { NOTHING_READ, type Opaque, type Reading, together, type Undecided } from '../touch.ts';
import { anyVariable, mergeReadings, setsVariables, type Walked } from './walk-script.ts';
import { walkShell } from './walk-shell.ts';
import type { Action, Step } from '../file/workflow.ts';

/**
 * Composite actions that use composite actions are followed this far: GitHub's own limit. Source: actions/runner,
 * Constants.CompositeActionsMaxDepth.
 */
const MAX_ACTION_LEVELS = 9;

/** What a step gives to its action, by name in lower case. */
type GivenInputs = ReadonlyMap<string, { readonly text: Text; readonly place: Place }>;

/** A step that uses an action, and what its expressions see. */
export interface Used {
  readonly step: Step;
  readonly uses: Scalar;
  readonly variables: ReadonlyMap<string, Text>;
  readonly contexts: Contexts;
  /** Reads the steps of a composite action. */
  readonly walkSteps: (steps: readonly Step[], frame: Frame, state: JobState) => Walked;
}

/** Reads a step that uses an action. */
export function walkUse(used: Used, frame: Frame, state: JobState): Walked {
  const { step, uses, contexts } = used;
  const given: GivenInputs = new Map(
    [...step.inputs].map(([name, value]) => [name, { text: resolveText(value.text, contexts), place: value.place }]),
  );
  const name = uses.text.trim();
  if (step.inputsExpression !== undefined) return unknownInputs(uses, step.inputsExpression, state);
  if (name.startsWith('docker://')) return opaque(uses, 'a container image', state);
  if (name.startsWith('./') || name === '.')
    return state.elsewhere || isChanged(state.setting, normalisePath(name) ?? '')
      ? opaque(uses, "an action of a tree that is not the run's", state)
      : walkLocal(name, used, given, frame, state);
  // `$/` is the repository and commit of the workflow itself, whatever is checked out
  if (name.startsWith('$/')) return walkLocal(name.slice(2), used, given, frame, state);
  const at = name.indexOf('@');
  const use: ActionUse = {
    name: at < 0 ? name : name.slice(0, at),
    ref: at < 0 ? '' : name.slice(at + 1),
    inputs: asVariables(given),
    place: uses.place,
  };
  return walkNamed(use, used, frame, state);
}

/**
 * An action finds its inputs in variables, where a blank and `_` are one. Source: actions/runner,
 * `Handler.AddInputsToEnvironment`.
 */
function asVariables(given: GivenInputs): GivenInputs {
  return new Map([...given].map(([name, value]) => [name.replaceAll(' ', '_'), value]));
}

function unknownInputs(uses: Scalar, inputs: Scalar, state: JobState): Walked {
  const text = `uses: ${uses.text.trim()}`.slice(0, 200);
  return {
    reading: {
      ...NOTHING_READ,
      undecided: [{ place: inputs.place, text, why: 'what is given to it: `with` is one expression' }],
    },
    state: { ...anyVariable(state), elsewhere: true },
  };
}

function walkNamed(use: ActionUse, { uses, variables: named }: Used, frame: Frame, state: JobState): Walked {
  const variables = asFound(named, frame);
  const { facts, actions } = frame.walk.question;
  const meaning = readAction(use, around(frame, { ...state.setting, variables }), actions);
  const { together: group } = together(meaning.touches.map(({ touch }) => touch));
  const reading: Reading = {
    touched: meaning.touches.map((one) => ({
      ...one,
      ...(group === undefined ? {} : { together: `uses ${uses.place.file}:${uses.place.line} ${group}` }),
    })),
    undecided: meaning.undecided,
    opaque: listedUse(uses, meaning),
  };
  const elsewhere = state.elsewhere || (meaning.checksOut === true && isOtherTree(use, facts.run.sha));
  const after: JobState = {
    ...state,
    elsewhere,
    ...(meaning.setting === undefined ? {} : { setting: meaning.setting }),
  };
  if (meaning.script === undefined)
    return { reading, state: meaning.opaque !== undefined && isSetter(use) ? anyVariable(after) : after };
  const { source, shell, place } = meaning.script;
  const walked = walkShell(
    {
      text: source,
      shell: textOf(shell),
      placeOf: (line) => ({ ...place, line: place.line + line - 1 }),
      isFilled: true,
    },
    variables,
    frame,
    after,
  );
  return withoutOutputs({ ...walked, reading: mergeReadings(reading, walked.reading) });
}

/** What a script writes that an action is given is not all that the action gives. */
export function withoutOutputs({ outputs: _outputs, ...walked }: Walked): Walked {
  return walked;
}

/** What is listed of an action: that it cannot be seen, or that only its credentials bound what it changes. */
function listedUse(uses: Scalar, { opaque: hidden, bounded, touches }: ActionMeaning): readonly Opaque[] {
  const at = { place: uses.place, text: `uses: ${uses.text.trim()}` };
  const names = touches.flatMap(({ touch }) => (touch.kind === 'facet' ? [touch] : []));
  return [
    ...(hidden === undefined ? [] : [{ ...at, why: hidden }]),
    ...(bounded === undefined ? [] : [{ ...at, why: bounded, isBounded: true as const, names }]),
  ];
}

/** What an action finds: the run, and what the steps before it left. */
function around(frame: Frame, setting: Setting): ActionSetting {
  const { facts, defaultBranch } = frame.walk.question;
  const { ref, repository, head_ref: head } = facts.run;
  const [, kind, branchOrTag = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
  const at = kind === 'heads' ? { branch: branchOrTag } : kind === 'tags' ? { tag: branchOrTag } : {};
  return {
    repository,
    setting,
    ...at,
    ...(head === '' ? {} : { headBranch: head }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  };
}

/** Whether code that an action is given may set variables for later steps. */
function isSetter(use: ActionUse): boolean {
  return [...use.inputs.values()].some(({ text }) =>
    text.some((part) => typeof part === 'string' && setsVariables(part)),
  );
}

/**
 * A checkout of another repository or commit into the workspace itself: what lies there is not what the run's commit
 * holds.
 */
function isOtherTree(use: ActionUse, sha: string): boolean {
  const said = (name: string): Text => use.inputs.get(name)?.text ?? [];
  const isRoot = ['', '.', './'].includes(known(said('path')) ?? '?');
  const isOwn = said('repository').length === 0 && (said('ref').length === 0 || known(said('ref')) === sha);
  return isRoot && !isOwn;
}

function walkLocal(path: string, used: Used, given: GivenInputs, frame: Frame, state: JobState): Walked {
  const { uses } = used;
  const folder = normalisePath(path);
  if (folder === undefined) return opaque(uses, 'an action outside the repository', state);
  const prefix = folder === '' ? '' : `${folder}/`;
  const home = uses.text.trim().startsWith('$/') ? frame.file : workspaceOf(frame);
  const candidates = ['action.yml', 'action.yaml'].map((name): FileName => ({ ...home, path: `${prefix}${name}` }));
  const { question, notebook } = frame.walk;
  const missing = candidates.filter((file) => !question.files.has(fileKey(file)));
  const file = candidates.find((candidate) => question.files.get(fileKey(candidate)) !== undefined);
  if (file === undefined) {
    for (const candidate of missing) notebook.want(candidate);
    return opaque(uses, 'an action that is not in the repository at this commit', state);
  }
  const key = fileKey(file);
  if (frame.trail.includes(key)) return opaque(uses, 'an action that uses itself', state);
  if (frame.trail.filter((one) => /\/action\.ya?ml$/.test(one)).length >= MAX_ACTION_LEVELS)
    return opaque(uses, 'nested deeper than GitHub allows', state);
  const text = question.files.get(key) ?? '';
  notebook.noteFile(text);
  if (!notebook.spend(text.length))
    return {
      reading: {
        ...NOTHING_READ,
        undecided: [{ place: uses.place, text: `uses: ${uses.text.trim()}`.slice(0, 200), why: TOO_MUCH }],
      },
      state,
    };
  const action = parseActionFile(text, file.path);
  if (action instanceof TreeError) return unreadableAction(uses, action, state);
  if (action.using !== 'composite')
    return isVouchedAction(question.actions, `./${folder}`)
      ? { reading: NOTHING_READ, state }
      : opaque(uses, 'a program of the repository', state);
  return walkComposite(action, given, used, { ...frame, file, trail: [...frame.trail, key] }, state);
}

/** What GitHub reads in a file that cannot be read here is not known. */
function unreadableAction(uses: Scalar, { message, place }: TreeError, state: JobState): Walked {
  const entry: Undecided = {
    place,
    text: `uses: ${uses.text.trim()}`.slice(0, 200),
    doubt: 'file',
    why: `the action's file cannot be read: ${message}`,
  };
  return { reading: { ...NOTHING_READ, undecided: [entry] }, state: anyVariable(state) };
}

function parseActionFile(text: string, path: string): Action | TreeError {
  try {
    return readActionFile(text, path);
  } catch (error) {
    if (error instanceof TreeError) return error;
    throw error;
  }
}

function walkComposite(
  action: Action,
  given: GivenInputs,
  { step, variables, walkSteps }: Used,
  frame: Frame,
  state: JobState,
): Walked {
  const declared = new Set(action.inputs.map(({ name }) => caseless(name)));
  // the runner warns of an input that the action does not declare, and hands it on
  const others = [...given]
    .filter(([name]) => !declared.has(name))
    .map(([name, { text }]) => [name, textData(text)] as const);
  const ours = action.inputs.map(
    ({ name, default: usual }) =>
      [
        name,
        textData(
          given.get(caseless(name))?.text ?? (usual === undefined ? [] : resolveText(usual.text, frame.contexts)),
        ),
      ] as const,
  );
  // outputs of the steps around it are not those of the steps in it, and neither is the matrix
  const { github, vars, runner, strategy, matrix } = frame.contexts;
  const seen = Object.entries({ github, vars, runner, strategy, matrix }).filter(
    (entry): entry is [string, Data] => entry[1] !== undefined,
  );
  const contexts: Contexts = { ...Object.fromEntries(seen), inputs: Object.fromEntries([...others, ...ours]) };
  const inner = {
    ...frame,
    contexts,
    env: variables,
    callers: callersOf(step, variables, frame),
    defaults: {},
    steps: action.steps,
  };
  return walkInside(state, (inside) => {
    const walked = walkSteps(action.steps, inner, inside);
    return { ...walked, outputs: declaredOutputs(action.outputs, contextsAtEnd(inner, walked.state)) };
  });
}

/** The steps of an action have outputs of their own. */
function walkInside({ outputs, sure, ...inside }: JobState, walk: (inside: JobState) => Walked): Walked {
  const walked = walk(inside);
  const own = { ...(outputs !== undefined && { outputs }), ...(sure !== undefined && { sure }) };
  const outside = ({ outputs: _outputs, sure: _sure, ...rest }: JobState): JobState => ({ ...rest, ...own });
  return {
    reading: walked.reading,
    state: outside(walked.state),
    ...(walked.outputs !== undefined && { outputs: walked.outputs }),
    ...(walked.stopped !== undefined && { stopped: outside(walked.stopped) }),
  };
}

function callersOf(
  step: Step,
  variables: ReadonlyMap<string, Text>,
  { callers }: Frame,
): NonNullable<Frame['callers']> {
  const own = [...step.env.keys()].map((name) => [name, variables.get(name) ?? []] as const);
  const isHidden = step.envExpression !== undefined;
  return {
    env: new Map([...(isHidden ? [] : (callers?.env ?? [])), ...own]),
    hidden: isHidden || callers?.hidden === true,
  };
}

function opaque(uses: Scalar, why: string, state: JobState): Walked {
  return {
    reading: { ...NOTHING_READ, opaque: [{ place: uses.place, text: `uses: ${uses.text.trim()}`.slice(0, 200), why }] },
    state,
  };
}
