import { describe, expect, test } from 'vitest';
import { parseRun, RunError } from '../../src/policy/run.ts';
import { CLAIMS } from './ready-made.ts';

test('reads claims under their own names', () => {
  expect(
    parseRun({
      ...CLAIMS,
      actor_teams: ['acme/crew'],
      triggering_actor_teams: [],
      workflow_sha: 'c',
      job_workflow_ref: 'd',
      iss: 'ignored',
    }),
  ).toEqual({
    ...CLAIMS,
    ref_protected: true,
    actor_teams: ['acme/crew'],
    triggering_actor_teams: [],
    workflow_sha: 'c',
    job_workflow_ref: 'd',
  });
});

test('an empty text is as good as none, where a claim may be missing', () => {
  const run = parseRun({
    ...CLAIMS,
    environment: '',
    head_ref: null,
    base_ref: undefined,
    actor_teams: null,
    job_workflow_ref: '',
  });
  expect(run).toMatchObject({ head_ref: '', base_ref: '' });
  expect(Object.keys(run)).not.toContain('environment');
  expect(Object.keys(run)).not.toContain('actor_teams');
  expect(Object.keys(run)).not.toContain('job_workflow_ref');
});

test('ids may be numbers or text', () => {
  expect(parseRun({ ...CLAIMS, actor_id: 583_231, run_attempt: 2 })).toMatchObject({
    actor_id: '583231',
    run_attempt: '2',
  });
});

test.each([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
  ['TRUE', false],
  [1, false],
  [undefined, false],
])('a ref is protected when that is said: %j', (said, expected) => {
  expect(parseRun({ ...CLAIMS, ref_protected: said }).ref_protected).toBe(expected);
});

describe('is refused', () => {
  const needed = [
    'actor',
    'triggering_actor',
    'repository',
    'repository_owner',
    'ref',
    'sha',
    'event_name',
    'workflow_ref',
    'runner_environment',
  ];
  const ids = ['actor_id', 'triggering_actor_id', 'repository_id', 'repository_owner_id', 'run_id', 'run_attempt'];

  test.each([...needed, ...ids])('without %s', (claim) => {
    expect(() => parseRun({ ...CLAIMS, [claim]: undefined })).toThrow(
      expect.objectContaining({ name: 'RunError', claim }),
    );
    expect(() => parseRun({ ...CLAIMS, [claim]: '' })).toThrow(RunError);
    expect(() => parseRun({ ...CLAIMS, [claim]: {} })).toThrow(RunError);
  });

  test.each([
    '007',
    '1e3',
    '-1',
    '1.5',
    ' 1',
    '1\n',
    '0x1',
    '１',
    '123456789012345678901',
    1.5,
    -1,
    1e21,
    Number.NaN,
    true,
  ])('the id %j', (value) => {
    expect(() => parseRun({ ...CLAIMS, actor_id: value })).toThrow('the claim `actor_id` is not a number');
  });

  test.each([
    ['environment', 7, 'the claim `environment` is not a text'],
    ['actor_teams', 'acme/crew', 'the claim `actor_teams` is not a list of `owner/slug`'],
    ['triggering_actor_teams', [7], 'the claim `triggering_actor_teams` is not a list of `owner/slug`'],
  ])('%s as %j', (claim, value, message) => {
    expect(() => parseRun({ ...CLAIMS, [claim]: value })).toThrow(message);
  });

  test.each([null, undefined, 'run', 7, []])('%j for a run', (value) => {
    expect(() => parseRun(value)).toThrow('the claim `run` is not an object of claims');
  });

  test('what only a prototype says', () => {
    expect(() => parseRun(Object.create(null))).toThrow(RunError);
  });
});
