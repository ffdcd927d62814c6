import { isRecord } from '../../../src/policy/shape.ts';
import published from './todo-1_0-02.json' with { type: 'json' };

// The todo scenario of the AuthZEN working group, told as access to runs: its people are accounts, its roles are roles
// of a policy, and what is done to a todo is a workflow of that name. The requests and answers are the published ones.

/** The people, by the ids that the published requests have, with the roles that the scenario gives them. */
const PEOPLE: Readonly<
  Record<string, { readonly login: string; readonly number: number; readonly roles: readonly string[] }>
> = {
  CiRmZDA2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs: {
    login: 'rick',
    number: 11,
    roles: ['viewer', 'admin', 'evil-genius'],
  },
  CiRmZDE2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs: {
    login: 'morty',
    number: 12,
    roles: ['viewer', 'editor-morty'],
  },
  CiRmZDI2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs: {
    login: 'summer',
    number: 13,
    roles: ['viewer', 'editor-summer'],
  },
  CiRmZDM2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs: { login: 'beth', number: 14, roles: ['viewer'] },
  CiRmZDQ2MTRkMy1jMzlhLTQ3ODEtYjdiZC04Yjk2ZjVhNTEwMGQSBWxvY2Fs: { login: 'jerry', number: 15, roles: ['viewer'] },
};

const editor = (name: string): readonly string[] => [
  'can_create_todo',
  `can_update_todo-${name}`,
  `can_delete_todo-${name}`,
];
const ROLES: Readonly<Record<string, readonly string[]>> = {
  viewer: ['can_read_user', 'can_read_todos'],
  'editor-morty': editor('morty'),
  'editor-summer': editor('summer'),
  admin: ['can_create_todo', 'can_delete_todo-*'],
  'evil-genius': ['can_update_todo-*'],
};

const role = ([name, workflows]: readonly [string, readonly string[]]): readonly string[] => [
  `  ${name}:`,
  `    description: ${name} of the scenario`,
  '    branches: [main]',
  `    workflows: [${workflows.map((one) => `'.github/workflows/${one}.yml'`).join(', ')}]`,
];

const TIMES = 'starts: 2026-11-20T00:00:00Z\nexpires: 2026-11-28T00:00:00Z\n';

/** The access folder of the scenario. */
export function todoFiles(): Readonly<Record<string, string>> {
  const policy = [
    'version: 1',
    'approval: {approvers: {users: [480938]}}',
    'limits: {lifetime: 30d, session: 1h}',
    'roles:',
    ...Object.entries(ROLES).flatMap(role),
    '',
  ].join('\n');
  const grants = Object.values(PEOPLE).flatMap(({ login, number, roles }) =>
    roles.map((one): readonly [string, string] => [
      `.github/access/grants/users/${login}/${one}.yml`,
      `role: ${one}\nreason: scenario\nprincipal-id: ${number}\n${TIMES}`,
    ]),
  );
  return { '.github/access/policy.yml': policy, ...Object.fromEntries(grants) };
}

type Json = Readonly<Record<string, unknown>>;
const part = (value: Json, name: string): Json => (isRecord(value[name]) ? value[name] : {});

const textOf = (value: Json, name: string): string => {
  const text = value[name];
  return typeof text === 'string' ? text : '';
};

/** The same question about a run. Only names change: what is left out stays left out. */
export function asRun(request: Json, around: Json = request): Json {
  const subject = PEOPLE[textOf(part(request, 'subject'), 'id')];
  const owner = textOf(part(part(request, 'resource'), 'properties'), 'ownerID').replace(/@.*$/, '');
  const action = textOf(part('action' in request ? request : around, 'action'), 'name');
  const workflow = owner === '' ? action : `${action}-${owner}`;
  return {
    ...(subject === undefined ? {} : { subject: { type: 'user', id: String(subject.number) } }),
    ...('action' in request ? { action: { name: 'run' } } : {}),
    ...('resource' in request
      ? {
          resource: {
            type: 'workflow',
            id: `acme/todo/.github/workflows/${workflow}.yml`,
            properties: { ref: 'refs/heads/main' },
          },
        }
      : {}),
    ...(Array.isArray(request['evaluations'])
      ? { evaluations: request['evaluations'].map((one: unknown) => asRun(isRecord(one) ? one : {}, request)) }
      : {}),
  };
}

export const SINGLE: readonly { readonly request: Json; readonly expected: boolean }[] = published.evaluation;
export const BATCHES: readonly {
  readonly request: Json;
  readonly expected: readonly { readonly decision: boolean }[];
}[] = published.evaluations;
