import { DELEGATION_INPUT, type DispatchEvent } from '../../delegation/dispatch-input.ts';
import { nearest } from '../../policy/nearest.ts';
import { quote } from '../../report/safe-line.ts';
import { readWorkflow } from '../../workflow/file/read-workflow.ts';
import { TreeError } from '../../workflow/file/tree.ts';
import type { DeclaredInput, Workflow } from '../../workflow/file/workflow.ts';
import { UsageError } from '../usage-error.ts';

type SentInputs = Readonly<Record<string, unknown>>;

/**
 * The inputs that are sent: those that are given, and those that GitHub would fill in, since what is signed is what the
 * run gets.
 * @throws UsageError for an input that the workflow does not take
 */
export function withDeclared(source: string, path: string, event: DispatchEvent, given: SentInputs): SentInputs {
  const workflow = readStarted(source, path);
  if (!workflow.events.includes(event))
    throw new UsageError(
      `${quote(path)} is not started by \`${event}\``,
      event === 'workflow_dispatch'
        ? 'add `workflow_dispatch` to its `on`, with the input `grantgate`'
        : 'add `repository_dispatch` to its `on`, with this type',
    );
  return event === 'workflow_dispatch' ? withDefaults(workflow.dispatchInputs, path, given) : given;
}

function readStarted(source: string, path: string): Workflow {
  try {
    return readWorkflow(source, path);
  } catch (error) {
    if (!(error instanceof TreeError)) throw error;
    throw new UsageError(`${quote(path)} cannot be read: ${error.message}`, 'correct it on the branch of the run', {
      cause: error,
    });
  }
}

function withDefaults(declared: readonly DeclaredInput[], path: string, given: SentInputs): SentInputs {
  const names = declared.map(({ name }) => name);
  if (!names.includes(DELEGATION_INPUT))
    throw new UsageError(
      `${quote(path)} does not declare the input \`${DELEGATION_INPUT}\``,
      `write \`${DELEGATION_INPUT}: {type: string}\` below \`on.workflow_dispatch.inputs\``,
    );
  const stray = Object.keys(given).find((name) => !names.includes(name));
  if (stray !== undefined) throw unknownInput(stray, names);
  const filled = declared
    .filter(({ name }) => name !== DELEGATION_INPUT)
    .flatMap((input): readonly (readonly [string, unknown])[] => {
      const value = Object.hasOwn(given, input.name) ? given[input.name] : usualValue(input);
      checkValue(input, value);
      return value === undefined ? [] : [[input.name, value]];
    });
  return Object.fromEntries(filled);
}

/** What GitHub fills in. A box that is not ticked is `false`. */
function usualValue({ default: written, type }: DeclaredInput): string | undefined {
  if (written !== undefined) return written.text;
  return type === 'boolean' ? 'false' : undefined;
}

/** @throws UsageError for what GitHub would refuse */
function checkValue({ name, type, options, required, default: usual }: DeclaredInput, value: unknown): void {
  if (value === undefined && required)
    throw new UsageError(`the input ${quote(name)} is missing`, `give \`--input ${name}=…\``);
  if (value === '' && (usual?.text ?? '') !== '')
    throw new UsageError(
      `the input ${quote(name)} is empty, and the workflow has a default for it`,
      'leave it out, or give it a value: what is signed does not tell the two apart',
    );
  if (typeof value !== 'string') return;
  if (type === 'boolean' && value !== 'true' && value !== 'false')
    throw new UsageError(`the input ${quote(name)} is ${quote(value)}`, 'write `true` or `false`');
  if (type === 'choice' && !options.includes(value))
    throw new UsageError(
      `the input ${quote(name)} is ${quote(value)}`,
      `it is one of ${options.map((option) => quote(option)).join(', ')}`,
    );
}

function unknownInput(name: string, names: readonly string[]): UsageError {
  const others = names.filter((one) => one !== DELEGATION_INPUT);
  const near = nearest(name, others);
  return new UsageError(
    `the workflow has no input ${quote(name)}`,
    near !== undefined
      ? `did you mean ${quote(near)}?`
      : others.length === 0
        ? 'it takes none'
        : `it takes ${others.map((one) => quote(one)).join(', ')}`,
  );
}
