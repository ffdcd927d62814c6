import { describe, expect, it, test } from 'vitest';
import { actionsShape, type ExtraActions } from '../../../src/policy/actions.ts';
import type { Mismatch } from '../../../src/policy/mismatch.ts';
import { read, RUN, touched } from './situation.ts';

function parse(value: unknown): ExtraActions {
  const mismatches: Mismatch[] = [];
  const parsed = actionsShape.parse(value, [], mismatches);
  expect(mismatches).toEqual([]);
  return parsed ?? new Map();
}

describe('actions of the policy', () => {
  test.each<
    readonly [
      what: string,
      entry: Readonly<Record<string, unknown>>,
      inputs: Readonly<Record<string, string>>,
      touches: readonly string[],
    ]
  >([
    ['a branch', { branch: 'target' }, { target: 'main' }, ['branch main']],
    ['a branch by its full name', { branch: 'target' }, { target: 'refs/heads/main' }, ['branch main']],
    ['several inputs', { branch: ['from', 'to'] }, { from: 'a', to: 'b' }, ['branch a', 'branch b']],
    ['an input in another case', { branch: 'Target' }, { tArget: 'main' }, ['branch main']],
    [
      'several names',
      { environment: 'envs' },
      { envs: 'a, b\nc' },
      ['environment a', 'environment b', 'environment c'],
    ],
    ['nothing where nothing is given', { branch: 'target' }, { target: ' ' }, []],
    ['what only the run knows', { environment: 'env' }, { env: '<inputs.env>' }, ['environment <inputs.env>']],
    [
      'every kind',
      {
        tag: 't',
        ref: 'r',
        alias: 'a',
        profile: 'p',
        context: 'c',
        namespace: 'n',
        stack: 's',
        workspace: 'w',
        project: 'j',
        subscription: 'u',
        app: 'x',
        file: 'f',
      },
      { t: '1', r: '2', a: '3', p: '4', c: '5', n: '6', s: '7', w: '8', j: '9', u: '10', x: '11', f: '12' },
      [
        'tag 1',
        'ref 2',
        'alias 3',
        'profile 4',
        'context 5',
        'namespace 6',
        'stack 7',
        'workspace 8',
        'project 9',
        'subscription 10',
        'app 11',
        'file 12',
      ],
    ],
    [
      'a repository, and a branch in it',
      { branch: 'b', repository: 'r' },
      { b: 'x', r: 'acme/site' },
      ['branch x in acme/site', 'repository acme/site'],
    ],
    ['nothing at all', {}, { branch: 'main' }, []],
    ['what is harmless', { harmless: true }, { branch: 'main' }, []],
  ])('%s', (_what, entry, inputs, touches) => {
    const extra = parse({ 'Acme/Deploy/prod': entry });
    expect(touched('acme/deploy/prod', inputs, RUN, extra)).toEqual(touches);
    expect(read('acme/deploy/prod', inputs, RUN, extra)).not.toHaveProperty('opaque');
    expect(read('acme/deploy', inputs, RUN, extra)).toHaveProperty('opaque');
  });

  it('adds to a built-in entry and takes nothing from it', () => {
    const inputs = { branch: 'bump', base: 'main', label: 'staging' };
    const own = touched('peter-evans/create-pull-request', inputs);
    expect(
      touched(
        'peter-evans/create-pull-request',
        inputs,
        RUN,
        parse({ 'peter-evans/create-pull-request': { environment: 'label' } }),
      ),
    ).toEqual([...own, 'environment staging']);
    expect(
      touched(
        'peter-evans/create-pull-request',
        inputs,
        RUN,
        parse({ 'Peter-Evans/Create-Pull-Request': { harmless: true } }),
      ),
    ).toEqual(own);
    expect(read('actions/github-script', {}, RUN, parse({ 'actions/github-script': {} }))).toHaveProperty('opaque');
    expect(read('azure/cli', { inlineScript: 'az x' }, RUN, parse({ 'azure/cli': {} }))).toHaveProperty('script');
  });

  it('adds to a checkout and to what is harmless', () => {
    const checkout = read('actions/checkout', { ref: 'main' }, RUN, parse({ 'actions/checkout': { branch: 'ref' } }));
    expect(checkout.touches).toHaveLength(1);
    expect(checkout.setting?.clones.get('')?.branch).toEqual(['main']);
    expect(
      touched('docker/build-push-action', { tags: 'x' }, RUN, parse({ 'docker/build-push-action': { app: 'tags' } })),
    ).toEqual(['app x']);
  });
});
