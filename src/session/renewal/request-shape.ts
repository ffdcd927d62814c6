import { flag, integer, list, object, oneOf, optional, required, type Shape } from '../../policy/shape.ts';
import { anyObject, anyText } from '../../policy/stored-json.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { RunnerContext } from '../../github/context.ts';

/**
 * What a renewal needs to decide again, as main decided: left in a file outside the workspace, for the job's user only,
 * and deleted at the end.
 */
export interface RenewalRequest {
  readonly schema: 1;
  /** With the grant and the role that were decided on; holds the token that reads the policy. */
  readonly inputs: Inputs;
  /**
   * The runner's facts of the step, without what asks for tokens: that comes from the step that uses the credential.
   */
  readonly context: Omit<RunnerContext, 'tokenRequest'>;
  /** What renews itself, by name. */
  readonly credentials: Readonly<Record<string, Renewing>>;
  /** A use of the grant was taken for this run. */
  readonly isUseSpent: boolean;
  /** The audit record. */
  readonly record: string;
}

/** What is known of a credential that renews itself, whatever a later policy says about it. */
export interface Renewing {
  readonly provider: string;
  readonly target: string;
}

const ANY_COUNT = { max: Number.MAX_SAFE_INTEGER };

/** INVARIANT: what a renewal is told holds no script and none of the secrets that the workflow handed over. */
const inputFields = {
  role: required(anyText()),
  grant: required(anyText()),
  policyRepository: required(anyText()),
  policyPath: required(anyText()),
  token: required(anyText()),
  credentials: required(list(anyText(), ANY_COUNT)),
  export: required(oneOf(['none'])),
  preflight: required(oneOf(['enforce', 'warn', 'off'])),
  guard: required(oneOf(['enforce', 'off'])),
  contexts: required(anyObject()),
  mode: required(oneOf(['enforce', 'audit'])),
  audience: required(anyText()),
  checkRunId: optional(anyText()),
  connect: required(list(anyText())),
  timeout: required(integer(1)),
  certificates: optional(anyText()),
  secrets: required(object({})),
  strictRevoke: required(flag()),
} satisfies Readonly<Record<Exclude<keyof Inputs, 'guarded'>, unknown>>;

const contextFields = {
  serverUrl: required(anyText()),
  repository: required(anyText()),
  repositoryId: optional(anyText()),
  runId: required(anyText()),
  runAttempt: required(anyText()),
  actor: required(anyText()),
  actorId: optional(anyText()),
  triggeringActor: optional(anyText()),
  eventName: optional(anyText()),
  eventPath: optional(anyText()),
  sha: optional(anyText()),
  temp: required(anyText()),
  workflowRef: optional(anyText()),
  workflowSha: optional(anyText()),
  job: optional(anyText()),
  action: optional(anyText()),
  actionRepository: optional(anyText()),
  actionRef: optional(anyText()),
} satisfies Readonly<Record<keyof RenewalRequest['context'], unknown>>;

const renewingShape = object({ provider: required(anyText()), target: required(anyText()) });

const fileShape = object({
  schema: required(oneOf([1])),
  inputs: required(object(inputFields)),
  context: required(object(contextFields)),
  credentials: required(byName(renewingShape)),
  isUseSpent: required(flag()),
  record: required(anyText()),
});

/** The request of a renewal, as it stands in its file: what is left out there is `undefined`. */
export const renewalRequestShape: Shape<RenewalRequest> = {
  schema: fileShape.schema,
  parse: (value, path, mismatches) => {
    const file = fileShape.parse(value, path, mismatches);
    if (file === undefined) return undefined;
    const { inputs, context } = file;
    return {
      ...file,
      inputs: { ...inputs, guarded: undefined, certificates: inputs.certificates },
      context: {
        ...context,
        repositoryId: context.repositoryId,
        actorId: context.actorId,
        eventName: context.eventName,
        eventPath: context.eventPath,
        sha: context.sha,
        workflowRef: context.workflowRef,
        workflowSha: context.workflowSha,
        job: context.job,
        action: context.action,
        actionRepository: context.actionRepository,
      },
    };
  },
};

function byName(item: Shape<Renewing>): Shape<Readonly<Record<string, Renewing>>> {
  return {
    schema: { type: 'object', additionalProperties: item.schema },
    parse: (value, path, mismatches) => {
      const entries = Object.entries(anyObject().parse(value, path, mismatches) ?? {}).flatMap(([name, entry]) => {
        const one = item.parse(entry, [...path, name], mismatches);
        return one === undefined ? [] : [[name, one] as const];
      });
      return mismatches.length === 0 ? Object.fromEntries(entries) : undefined;
    },
  };
}
