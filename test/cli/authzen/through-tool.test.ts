import { expect, test } from 'vitest';
import { call, type Called, withTree } from '../call.ts';

const ROLE = 'description: Flags, branches: [main], workflows: [.github/workflows/flags.yml]';
const POLICY = `version: 1
approval: {approvers: {users: [480938]}}
limits: {lifetime: 30d, session: 1h}
requests: {app: 901}
roles:
  flags: {${ROLE}}
  other: {${ROLE}}
delegation:
  - name: n8n
    kind: signed
    app: 901
    issuer: https://n8n.acme.example
    jwks: https://n8n.acme.example/jwks.json
    roles: [flags]
  - {name: run, kind: github, workflow: .github/workflows/access-requests.yml, roles: [flags]}
`;
const grant = (role: string, more = ''): string =>
  `role: ${role}\nreason: r\n${more}starts: 2026-11-20T00:00:00Z\nexpires: 2026-11-28T00:00:00Z\n`;
const FILES = {
  '.github/access/policy.yml': POLICY,
  '.github/access/people.yml': 'version: 1\npeople:\n  mona-marketing: {name: Mona}\n  tom-tools: {name: Tom}\n',
  '.github/access/grants/people/mona-marketing/flags.yml': grant('flags', 'requested-by: lisa\n'),
  '.github/access/grants/people/tom-tools/other.yml': grant('other', 'requested-by: lisa\n'),
  '.github/access/grants/users/lisa/flags.yml': grant('flags', 'principal-id: 77\n'),
};
const RUN = {
  subject: { type: 'person', id: 'mona-marketing' },
  action: { name: 'run' },
  resource: {
    type: 'workflow',
    id: 'acme/shop/.github/workflows/flags.yml',
    properties: { ref: 'refs/heads/main', role: 'flags' },
  },
  context: { tool: 'n8n' },
};

async function ask(change: object, words: readonly string[] = []): Promise<Called> {
  return await withTree(
    FILES,
    async (cwd) =>
      await call(['check', '--authzen', '--assume-approved', '--policy-repository', 'acme/shop', ...words], {
        cwd,
        stdin: JSON.stringify({ ...RUN, ...change }),
      }),
  );
}

const account = (id: string, login?: string): object => ({
  subject: { type: 'user', id, ...(login === undefined ? {} : { properties: { login } }) },
});

test.each<[string, object, number, object]>([
  ['a person without an account, by her grant', {}, 0, { decision: true, context: { role: 'flags' } }],
  ['a person of another role', { subject: { type: 'person', id: 'tom-tools' } }, 1, { decision: false }],
  [
    'a person whom nobody knows',
    { subject: { type: 'person', id: 'max-marketing' } },
    1,
    { decision: false, context: { reason: 'person-unknown', next_action: 'none' } },
  ],
  ['a person with an account, by way of the tool', account('77', 'lisa'), 0, { decision: true }],
  ['by way of a comment', { ...account('77', 'lisa'), context: { tool: 'run' } }, 0, { decision: true }],
  [
    'a role that the tool does not carry',
    {
      subject: { type: 'person', id: 'tom-tools' },
      resource: { ...RUN.resource, properties: { ref: 'refs/heads/main', role: 'other' } },
    },
    1,
    { decision: false, context: { reason: 'delegation-out-of-scope' } },
  ],
])('%s', async (_what, change, code, answer) => {
  const called = await ask(change);
  expect(called.stderr).toBe('');
  expect(JSON.parse(called.stdout)).toMatchObject(answer);
  expect(called.code).toBe(code);
});

test.each<[string, object, readonly string[], RegExp]>([
  ['no tool', { context: {} }, [], /`context.tool` is missing/],
  ['another tool', { context: { tool: 'zapier' } }, [], /no `zapier` under `delegation`/],
  ['a tool that is a number', { context: { tool: 1 } }, [], /is not text/],
  ['no handle', { subject: { type: 'person', id: 'Mona Marketing' } }, [], /not a handle of people.yml/],
  ['a login', account('lisa'), [], /not the number of an account/],
])('it is an error, and no decision: %s', async (_what, change, words, said) => {
  const called = await ask(change, words.length > 0 ? words : []);
  expect([called.code, called.stdout]).toEqual([2, '']);
  expect(called.stderr).toMatch(said);
});
