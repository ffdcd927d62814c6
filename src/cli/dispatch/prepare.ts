import { type DelegationClaims } from '../../delegation/claims.ts';
import { DELEGATION_INPUT } from '../../delegation/dispatch-input.ts';
import { inputsHash, type InputsProblem } from '../../delegation/inputs-hash.ts';
import { delegationClaims } from '../../delegation/make.ts';
import { fetchPerson } from '../../github/account-number.ts';
import type { GitHubApi } from '../../github/api.ts';
import { type DispatchPlace, fetchDispatchPlace } from '../../github/dispatch-place.ts';
import type { DispatchBody } from '../../github/dispatch.ts';
import { fetchSources } from '../../github/source-files.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';
import { withDeclared } from './declared.ts';
import type { DispatchWish } from './wish.ts';

/** A dispatch that is ready to be signed. */
export interface PreparedDispatch {
  readonly place: DispatchPlace;
  readonly claims: DelegationClaims;
  /** What is sent, with the delegation in it. */
  readonly bodyWith: (delegation: string) => DispatchBody;
  /** What somebody should know. */
  readonly notes: readonly string[];
}

/** What is not asked of anybody. */
interface Given {
  readonly wish: DispatchWish;
  /** Address of the GitHub server. */
  readonly server: string;
  readonly now: number;
  /** Drawn at random. */
  readonly id: string;
}

/** Asks GitHub what the delegation has to name. @throws UsageError, FactError */
export async function prepareOnline(given: Given, repository: string, api: GitHubApi): Promise<PreparedDispatch> {
  const { wish } = given;
  const [place, person] = await Promise.all([
    fetchDispatchPlace(api, repository, wish.ref),
    wish.person.startsWith('@') ? fetchPerson(api, wish.person.slice(1)).then(({ id }) => id) : wish.person,
  ]);
  const [source] = await fetchSources(api, [{ repository: place.repository, commit: place.ref, path: wish.workflow }]);
  if (source === undefined)
    throw new UsageError(
      `\`${place.repository}\` has no ${quote(wish.workflow)} at ${quote(place.ref)}`,
      'check `--workflow` and `--ref`, and that the token has `contents: read`',
    );
  const inputs = withDeclared(source, wish.workflow, wish.event, wish.inputs);
  return prepared(given, place, { person, inputs }, []);
}

/** With all that is needed given, nobody is asked. @throws UsageError for what only GitHub knows */
export function prepareOffline(given: Given, repository: string, repositoryId: string): PreparedDispatch {
  const { wish } = given;
  const { ref } = wish;
  if (ref === undefined || !/^refs\/(?:heads|tags)\/\S+$/.test(ref))
    throw new UsageError('the whole ref is not given', 'write `--ref refs/heads/main`, or leave `--repository-id` out');
  if (wish.person.startsWith('@'))
    throw new UsageError(
      `${quote(wish.person)} is a login, and GitHub is not asked for its number`,
      'give the number of the account, or leave `--repository-id` out',
    );
  const note =
    'the workflow was not looked at: every input that has a default must be given, and sent as it was signed';
  return prepared(given, { repository, repositoryId, ref }, { person: wish.person, inputs: wish.inputs }, [note]);
}

function prepared(
  { wish, server, now, id }: Given,
  place: DispatchPlace,
  { person, inputs }: { readonly person: string; readonly inputs: Readonly<Record<string, unknown>> },
  notes: readonly string[],
): PreparedDispatch {
  checkAmount(wish, inputs);
  const bound = inputsHash({ event: wish.event, inputs, unbound: wish.unbound });
  if (!bound.ok) throw unhashable(bound.problem);
  const request = {
    workflow: wish.workflow,
    ref: place.ref,
    inputs: bound.hash,
    ...(wish.type === undefined ? {} : { event_type: wish.type }),
  };
  const { tool, issuer } = wish;
  const { repository, repositoryId } = place;
  const order = { tool, issuer, person, server, repository, repositoryId, request };
  return {
    place,
    notes,
    claims: delegationClaims(order, now, id),
    bodyWith: (delegation) => {
      const all = { ...inputs, [DELEGATION_INPUT]: delegation };
      return wish.type === undefined
        ? { event: 'workflow_dispatch', file: wish.workflow.split('/').at(-1) ?? '', ref: place.ref, inputs: all }
        : { event: 'repository_dispatch', type: wish.type, payload: all };
    },
  };
}

/** REST, "Create a workflow dispatch event" and "Create a repository dispatch event". */
const MAX_KEYS = { workflow_dispatch: 25, repository_dispatch: 10 } as const;

function checkAmount({ event }: DispatchWish, inputs: Readonly<Record<string, unknown>>): void {
  const count = Object.keys(inputs).length + 1;
  if (count > MAX_KEYS[event])
    throw new UsageError(
      `there are ${count} ${event === 'workflow_dispatch' ? 'inputs' : 'keys'}, with the delegation`,
      `GitHub takes ${MAX_KEYS[event]}`,
    );
}

function unhashable({ kind, at }: InputsProblem): UsageError {
  const where = quote(at.join('.'));
  switch (kind) {
    case 'lone-surrogate':
      return new UsageError(`${where} is not text: it has half a character`, 'write it as UTF-8');
    case 'inexact-number':
      return new UsageError(`${where} is a number that cannot be held exactly`, 'write it as text');
    case 'not-an-input':
      return new UsageError(`${where} is not text`, 'an input of `workflow_dispatch` is text');
    case 'too-deep':
      return new UsageError(`${where} has too many lists and objects in each other`, 'write it flatter, or as text');
  }
}
