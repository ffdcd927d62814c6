import { describe, expect, test } from 'vitest';
import { VECTORS } from '../../report/vector.ts';
import { call, type Called, withTree } from '../call.ts';
import { asRun, BATCHES, SINGLE, todoFiles } from './todo.ts';

const TODO = ['check', '--authzen', '--assume-approved', '--policy-repository', 'acme/todo'];
type Answer = { readonly decision: boolean; readonly context: Readonly<Record<string, unknown>> };
const answerIn = ({ stdout }: Called): Answer => JSON.parse(stdout) as Answer;
const answersIn = ({ stdout }: Called): readonly Answer[] =>
  (JSON.parse(stdout) as { evaluations: readonly Answer[] }).evaluations;

describe('the published todo scenario, told as access to runs', () => {
  test('every single decision is the published one', async () => {
    await withTree(todoFiles(), async (cwd) => {
      for (const { request, expected } of SINGLE) {
        const called = await call(TODO, { cwd, stdin: JSON.stringify(asRun(request)) });
        expect([called.code, answerIn(called).decision], JSON.stringify(request)).toEqual([expected ? 0 : 1, expected]);
      }
    });
    expect(SINGLE).toHaveLength(40);
  });

  test('so is every decision of the batches', async () => {
    await withTree(todoFiles(), async (cwd) => {
      for (const { request, expected } of BATCHES) {
        const called = await call(TODO, { cwd, stdin: JSON.stringify(asRun(request)) });
        expect(answersIn(called).map(({ decision }) => ({ decision }))).toEqual(expected);
      }
    });
  });

  test('as it was published, it is about something else than runs: denied, and no error', async () => {
    await withTree(todoFiles(), async (cwd) => {
      for (const { request } of SINGLE.slice(0, 8)) {
        const called = await call(TODO, { cwd, stdin: JSON.stringify(request) });
        expect(answerIn(called)).toMatchObject({
          decision: false,
          context: { reason: 'not-asked-here', next_action: 'none' },
        });
      }
    });
  });
});

const vector = VECTORS.find(({ name }) => name === 'approved-active') ?? expect.fail('no vector');
const files: Readonly<Record<string, string>> = { ...vector.files, 'evidence.json': JSON.stringify(vector.evidence) };
const CHECK = [
  'check',
  '--authzen',
  '--access',
  '.',
  '--policy-repository',
  'acme/shop',
  '--evidence',
  'evidence.json',
];
const RUN = {
  subject: { type: 'user', id: '583231' },
  action: { name: 'run' },
  resource: {
    type: 'workflow',
    id: 'acme/shop/.github/workflows/flags.yml',
    properties: { ref: 'refs/heads/release/2026-11', environment: 'staging', ref_protected: true },
  },
};
const ask = async (request: unknown, words: readonly string[] = [], at?: string, more = {}): Promise<Called> =>
  await withTree(
    { ...files, ...more },
    async (cwd) =>
      await call([...CHECK, ...words], {
        cwd,
        stdin: typeof request === 'string' ? request : JSON.stringify(request),
        ...(at === undefined ? {} : { at }),
      }),
  );

test('a run that is allowed is true, with the grant that allows it', async () => {
  const called = await ask(RUN);
  expect(called).toMatchObject({ code: 0, stderr: '' });
  expect(answerIn(called)).toMatchObject({
    decision: true,
    context: { role: 'flag-release', grant: 'users/mona/november-banner', until: expect.any(String) as string },
  });
});

test('a refusal says why, what to do, and where to ask', async () => {
  const late = answerIn(await ask(RUN, [], '2026-11-29T12:00:00Z'));
  expect(late).toMatchObject({ decision: false, context: { reason: 'grant-expired', next_action: 'request' } });
  expect(late.context).not.toHaveProperty('access_request');
  const requests = `${files['policy.yml']}\nrequests: {app: 901}\n`;
  const withForm = answerIn(await ask(RUN, [], '2026-11-29T12:00:00Z', { 'policy.yml': requests }));
  expect(withForm.context).toMatchObject({
    form_url: 'https://github.com/acme/shop/issues/new?template=access-request.yml&role=flag-release',
  });
  const nobody = answerIn(await ask({ ...RUN, subject: { type: 'user', id: 'lisa' } }));
  expect(nobody).toMatchObject({ decision: false, context: { reason: 'no-grant', next_action: 'request' } });
});

test('what is not known is ignored, and a context changes nothing', async () => {
  const more = { ...RUN, foo: 'bar', future: { a: 1 }, context: { time: '2025-06-27T18:03-07:00', ip: '192.168.1.1' } };
  expect(answerIn(await ask(more))).toEqual(answerIn(await ask(RUN)));
});

const { subject, action, resource } = RUN;
/** What the certification scenario of the working group wants to be answered with 400, and our own. */
const BAD: readonly (readonly [what: string, request: unknown, said: RegExp])[] = [
  ['no subject', { action, resource }, /`subject` is missing/],
  ['no action', { subject, resource }, /`action` is missing/],
  ['no resource', { subject, action }, /`resource` is missing/],
  ['a subject without a type', { ...RUN, subject: { id: 'alice' } }, /`subject.type` is missing/],
  ['a subject without an id', { ...RUN, subject: { type: 'user' } }, /`subject.id` is missing/],
  ['an action without a name', { ...RUN, action: {} }, /`action.name` is missing/],
  ['a resource without a type', { ...RUN, resource: { id: 'x' } }, /`resource.type` is missing/],
  ['a resource without an id', { ...RUN, resource: { type: 'workflow' } }, /`resource.id` is missing/],
  ['a subject that is text', { ...RUN, subject: 'alice' }, /`subject` is not an object/],
  ['a name that is a number', { ...RUN, action: { name: 123 } }, /`action.name` is not text/],
  ['no JSON', '{"subject":', /not a JSON object/],
  ['nothing', '', /not a JSON object/],
  ['a list', '[]', /not a JSON object/],
  ['evaluations that are no list', { ...RUN, evaluations: {} }, /`evaluations` is not a list/],
  ['another semantic', { ...RUN, evaluations: [{}], options: { evaluations_semantic: 'any' } }, /evaluations_semantic/],
  ['too many', { ...RUN, evaluations: Array.from({ length: 201 }, () => ({})) }, /more than 200/],
  ['half a ref', { ...RUN, resource: { ...resource, properties: { ref: 'main' } } }, /not a whole ref/],
  ['another path', { ...RUN, resource: { ...resource, id: 'acme/shop/flags.yml' } }, /`resource.id` is not/],
  ['an account that nobody knows', { ...RUN, subject: { type: 'user', id: '1' } }, /the login of the account 1/],
  [
    'teams that are text',
    { ...RUN, subject: { ...subject, properties: { teams: 'a' } } },
    /not a list of `owner\/slug`/,
  ],
  [
    'an environment that is a list',
    { ...RUN, resource: { ...resource, properties: { ...resource.properties, environment: ['staging'] } } },
    /environment.* is not text/,
  ],
  ['a login that is none', { ...RUN, subject: { type: 'user', id: 'a b' } }, /`a b` cannot be given/],
];
test.each(BAD)('it is an error, and no decision: %s', async (_what, request, said) => {
  const called = await ask(request);
  expect({ ...called, stderr: '' }).toEqual({ code: 2, stdout: '', stderr: '' });
  expect(called.stderr).toMatch(said);
});

describe('several at once', () => {
  const later = { ...resource, properties: { ...resource.properties, environment: 'elsewhere' } };

  test('what one leaves out is taken from around it, and each has its answer in its place', async () => {
    const called = await ask({
      ...RUN,
      evaluations: [{}, { resource: later }, { subject: { type: 'user', id: 'lisa' } }],
    });
    expect(called.code).toBe(1);
    expect(answersIn(called).map(({ decision }) => decision)).toEqual([true, false, false]);
    // the whole of a key is replaced: nothing of the resource around it is left
    const bare = answersIn(await ask({ ...RUN, evaluations: [{ resource: { type: 'workflow', id: resource.id } }] }));
    expect(bare).toEqual([
      { decision: false, context: { error: { status: 400, message: expect.stringMatching(/whole ref/) as string } } },
    ]);
  });

  test('one that cannot be understood is denied in its place, and the others are answered', async () => {
    const answers = answersIn(await ask({ subject, action, evaluations: [{ resource }, {}, 'x'] }));
    expect(answers.map(({ decision }) => decision)).toEqual([true, false, false]);
    expect(answers[1]?.context).toEqual({ error: { status: 400, message: '`resource` is missing' } });
  });

  test.each([
    ['execute_all', [true, false, true]],
    ['deny_on_first_deny', [true, false]],
    ['permit_on_first_permit', [true]],
  ])('%s', async (semantic, expected) => {
    const request = { ...RUN, options: { evaluations_semantic: semantic }, evaluations: [{}, { resource: later }, {}] };
    expect(answersIn(await ask(request)).map(({ decision }) => decision)).toEqual(expected);
  });

  test('none is a single one', async () => {
    expect(answerIn(await ask({ ...RUN, evaluations: [] }))).toMatchObject({ decision: true });
  });
});

test('the command and the request do not both say which run', async () => {
  expect((await ask(RUN, ['--actor', 'mona'])).stderr).toMatch(/`--authzen` and `--actor` are both given/);
});

test('after a change of a login nobody guesses', async () => {
  const grant = files['grants/users/mona/november-banner.yml'] ?? '';
  const called = await ask(RUN, [], undefined, { 'grants/users/mona-old/banner.yml': grant });
  expect(called).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/login of the account 583231 is not known/) as string,
  });
  const told = { ...RUN, subject: { ...subject, properties: { login: 'mona' } } };
  expect(answerIn(await ask(told, [], undefined, { 'grants/users/mona-old/banner.yml': grant }))).toMatchObject({
    decision: true,
  });
});
