import type { NamedPerson } from '../../policy/delegation/delegated.ts';
import { HANDLE } from '../../policy/delegation/people.ts';
import { type ToldDelegation, WORKFLOWS_BOT } from '../../policy/delegation/told.ts';
import type { PolicyFile } from '../../policy/policy.ts';
import { quote } from '../../report/safe-line.ts';
import { type BadEvaluation, type Evaluation, propertyText } from './request.ts';

/** A person, and the tool by way of which she would start a run. */
export interface ThroughTool {
  /** Name of the entry under `delegation`. */
  readonly tool: string;
  readonly person: NamedPerson;
}

/** The tool that a question names in its context; `undefined` where the person would start the run herself. */
export function throughTool({ subject, context }: Evaluation): ThroughTool | undefined | BadEvaluation {
  const tool = propertyText(context, 'tool', 'context');
  if (typeof tool === 'object') return tool;
  if (subject.type === 'person') {
    if (tool === undefined)
      return { problem: '`context.tool` is missing: a person of people.yml starts runs by way of a tool' };
    if (!HANDLE.test(subject.id)) return { problem: '`subject.id` is not a handle of people.yml' };
    return { tool, person: { kind: 'handle', handle: subject.id } };
  }
  if (tool === undefined) return undefined;
  if (!/^[1-9]\d{0,18}$/.test(subject.id))
    return { problem: '`subject.id` is not the number of an account: a tool names people by numbers and handles' };
  const login = propertyText(subject.properties, 'login', 'subject.properties');
  if (typeof login === 'object') return login;
  return { tool, person: { kind: 'account', id: subject.id, ...(login === undefined ? {} : { login }) } };
}

/** What is told of such a run: the account that would send it, and whom it would name. */
export interface ToldThrough {
  readonly delegation: ToldDelegation;
  readonly options: readonly (readonly [string, string])[];
}

/** The same where GitHub is asked for the policy: which account the tool has, stands there. */
export function askedThrough({ tool, person }: ThroughTool): ToldThrough {
  const login = person.kind === 'account' ? person.login : undefined;
  return {
    delegation: { outcome: { kind: 'named', entry: tool, person }, ...(login === undefined ? {} : { login }) },
    options: [['actor', `${tool}[bot]`]],
  };
}

/** The run as the tool of the policy would start it, its proof taken as good: only the gate can look at that. */
export function toldThrough({ tool, person }: ThroughTool, policy: PolicyFile): ToldThrough | BadEvaluation {
  const entries = policy?.ok === true ? (policy.value.delegation ?? []) : [];
  const entry = entries.find(({ name }) => name === tool);
  if (entry === undefined) return { problem: `the policy has no ${quote(tool)} under \`delegation\`` };
  const account = entry.kind === 'github' ? WORKFLOWS_BOT : { login: `${entry.name}[bot]`, id: String(entry.app) };
  const login = person.kind === 'account' ? person.login : undefined;
  return {
    delegation: { outcome: { kind: 'named', entry: tool, person }, ...(login === undefined ? {} : { login }) },
    options: [
      ['actor', account.login],
      ['actor-id', account.id],
    ],
  };
}
