import { describe, expect, it, test } from 'vitest';
import { clone, marked, read, RUN } from './situation.ts';

function cloneAfter(
  inputs: Readonly<Record<string, string>>,
  folder = '',
): readonly [string, string | undefined] | undefined {
  const found = read('actions/checkout', inputs).setting?.clones.get(folder);
  return found === undefined
    ? undefined
    : [marked(found.remotes.get('origin') ?? []), found.branch === undefined ? undefined : marked(found.branch)];
}

describe('actions/checkout', () => {
  test.each<readonly [Readonly<Record<string, string>>, string, readonly [string, string | undefined]]>([
    [{}, '', ['acme/shop', 'release/1']],
    [{ ref: '', repository: ' ' }, '', ['acme/shop', 'release/1']],
    [{ ref: 'main' }, '', ['acme/shop', 'main']],
    [{ ref: 'refs/heads/main' }, '', ['acme/shop', 'main']],
    [{ ref: 'refs/tags/v1' }, '', ['acme/shop', undefined]],
    [{ ref: 'refs/pull/1/merge' }, '', ['acme/shop', undefined]],
    [{ ref: '0123456789012345678901234567890123456789' }, '', ['acme/shop', undefined]],
    [{ ref: '<github.head_ref>' }, '', ['acme/shop', '<github.head_ref>']],
    [{ repository: 'acme/site', path: 'site' }, 'site', ['acme/site', '<the default branch of acme/site>']],
    [{ repository: 'Acme/Shop', path: './a/' }, 'a', ['Acme/Shop', 'release/1']],
    [{ repository: '<vars.R>', ref: 'x' }, '', ['<vars.R>', 'x']],
    [{ 'persist-credentials': 'false' }, '', ['acme/shop', 'release/1']],
    [{ 'github-server-url': 'https://github.com/' }, '', ['acme/shop', 'release/1']],
    [
      { 'github-server-url': 'https://ghe.acme.example', repository: 'acme/shop' },
      '',
      ['https://ghe.acme.example/acme/shop', 'release/1'],
    ],
  ])('with %j makes a clone in %j', (inputs, folder, expected) => {
    expect(cloneAfter(inputs, folder)).toEqual(expected);
  });

  it('touches nothing', () => {
    expect(read('Actions/Checkout', { ref: 'main', token: '<secrets.T>' })).toMatchObject({
      touches: [],
      undecided: [],
    });
    expect(read('actions/checkout')).not.toHaveProperty('opaque');
  });

  it('keeps the other clones', () => {
    expect([...(read('actions/checkout', { path: 'site' }).setting?.clones.keys() ?? [])]).toEqual(['', 'site']);
  });

  it('into an unknown folder may have replaced any clone', () => {
    expect(
      marked(read('actions/checkout', { path: '<inputs.dir>' }).setting?.clones.get('')?.remotes.get('origin') ?? []),
    ).toBe('<what is in inputs.dir>');
    expect(cloneAfter({ path: 'sub/<inputs.dir>' })).toEqual(['acme/shop', 'release/1']);
  });

  it('is detached for a pull request', () => {
    const { branch: _branch, ...pull } = {
      ...RUN,
      setting: { ...RUN.setting, clones: new Map([['', clone('acme/site', 'x')]]) },
    };
    expect(read('actions/checkout', {}, pull).setting?.clones.get('')?.branch).toBeUndefined();
  });
});
