import { expect, test } from 'vitest';
import { REQUEST_INPUTS } from '../../src/inputs/request-input-specs.ts';
import { requestsAction, rootAction, ROOT_ONLY, sessionAction } from './action-file.ts';

const steps = rootAction.runs.steps ?? [];
const session = steps.find((step) => step.id === 'session');

test('both actions have the same inputs, but for those about the record', () => {
  const shared = Object.fromEntries(Object.entries(rootAction.inputs).filter(([name]) => !ROOT_ONLY.includes(name)));
  expect(shared).toEqual(sessionAction.inputs);
  expect(Object.keys(rootAction.inputs)).toEqual([...Object.keys(sessionAction.inputs), ...ROOT_ONLY]);
});

test('both actions have the same outputs, and the root hands each one on', () => {
  const described = Object.entries(rootAction.outputs).map(([name, { description }]) => [name, { description }]);
  expect(Object.fromEntries(described)).toEqual(sessionAction.outputs);
  for (const [name, { value }] of Object.entries(rootAction.outputs))
    expect(value).toBe(`\${{ steps.session.outputs.${name} }}`);
});

test('the root passes every input to the session of its own commit, and none of its own', () => {
  expect(session?.uses).toBe('$/session');
  expect(session?.if).toBeUndefined();
  expect(session?.with).toEqual(
    Object.fromEntries(Object.keys(sessionAction.inputs).map((name) => [name, `\${{ inputs.${name} }}`])),
  );
});

test('a refusal is attested and uploaded too, and nothing is without a record', () => {
  const others = steps.filter((step) => step !== session);
  const record = `steps.session.outputs.record != ''`;
  expect(others.map((step) => [step.uses?.split('@')[0], step.if])).toEqual([
    ['actions/attest', `\${{ always() && inputs.attest == 'true' && ${record} }}`],
    [
      'actions/attest',
      `\${{ always() && inputs.attest == 'true' && ${record} && steps.session.outputs.grant-digest != '' }}`,
    ],
    ['actions/upload-artifact', `\${{ always() && inputs.upload-record == 'true' && ${record} }}`],
  ]);
  expect(ROOT_ONLY).toEqual(['attest', 'upload-record']);
  expect(others.every((step) => step.run === undefined)).toBe(true);
});

test('the session runs on Node 24 and its post step runs whatever happened', () => {
  expect(sessionAction.runs).toEqual({
    using: 'node24',
    main: '../dist/main/index.js',
    post: '../dist/post/index.js',
    'post-if': 'always()',
  });
});

test('no input is required, each has a default and a description, and none is a secret that a log would show', () => {
  for (const [name, input] of [rootAction, requestsAction].flatMap(({ inputs }) => Object.entries(inputs))) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(input).toEqual({
      description: expect.stringMatching(/^.{20,}\.$/),
      required: false,
      default: expect.any(String),
    });
  }
});

test('the actions are described within the limits of the marketplace', () => {
  expect(rootAction.name).not.toBe(sessionAction.name);
  expect(rootAction.description.length).toBeLessThanOrEqual(125);
  expect(rootAction.branding).toEqual({ icon: 'shield', color: 'purple' });
});

test('the requests action runs on Node 24, with the inputs that the code reads', () => {
  expect(requestsAction.runs).toEqual({ using: 'node24', main: '../dist/requests/index.js' });
  expect(requestsAction.inputs).toEqual(
    Object.fromEntries(Object.entries(REQUEST_INPUTS).map(([name, input]) => [name, { ...input, required: false }])),
  );
  expect(requestsAction.description.length).toBeLessThanOrEqual(125);
});
