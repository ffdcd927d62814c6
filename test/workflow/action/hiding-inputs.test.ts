import { describe, expect, it, test } from 'vitest';
import { textOf } from '../../../src/workflow/text.ts';
import { marked, read, RUN, touched } from './situation.ts';

describe('an action that is harmless but for some inputs', () => {
  test.each([
    ['8398a7/action-slack', 'custom_payload', '{text: require("child_process").execSync("git push")}'],
    ['webfactory/ssh-agent', 'git-cmd', './git'],
    ['webfactory/ssh-agent', 'ssh-agent-cmd', './agent'],
    ['webfactory/ssh-agent', 'ssh-add-cmd', './add'],
    ['codecov/codecov-action', 'binary', './codecov'],
    ['codecov/codecov-action', 'gcov_executable', './gcov'],
    ['gradle/actions/setup-gradle', 'arguments', 'publish'],
    ['crate-ci/typos', 'write_changes', 'true'],
    ['reviewdog/action-shellcheck', 'reviewdog_flags', '-diff=./x'],
  ])('%s runs what cannot be seen with %s', (name, input, value) => {
    expect(read(name).opaque).toBeUndefined();
    expect(read(name, { [input]: '' }).opaque).toBeUndefined();
    expect(read(name, { [input]: 'false' }).opaque).toBeUndefined();
    expect(read(name, { [input.toUpperCase()]: value }).opaque).toBeDefined();
    expect(read(name, { [input]: '<inputs.x>' }).opaque).toBeDefined();
  });

  test.each([
    'gradle/actions/dependency-submission',
    'gradle/actions/other',
    'reviewdog/action-bumpr',
    'reviewdog/action-depup/with-pr',
    'reviewdog/action-eslint',
    'reviewdog/reviewdog',
  ])('what is beside a harmless one is not harmless for that: %s', (name) => {
    expect(read(name).opaque).toBeDefined();
  });

  test.each([
    [
      'actions/attest',
      { 'push-to-registry': 'true', 'subject-name': 'ghcr.io/acme/shop' },
      ['registry ghcr.io/acme/shop'],
    ],
    ['actions/attest-build-provenance', { 'push-to-registry': '<inputs.push>' }, []],
    ['actions/configure-pages', { enablement: 'true' }, []],
  ] as const)('%s writes elsewhere when it is told to', (name, inputs, names) => {
    expect(read(name).bounded).toBeUndefined();
    expect(read(name, inputs).bounded).toBeDefined();
    expect(touched(name, inputs)).toEqual(names);
  });
});

describe('actions that look after issues and artifacts, and change branches or releases on the way', () => {
  it('stale deletes the branches of pull requests when it is told to', () => {
    expect(touched('actions/stale')).toEqual([]);
    expect(touched('actions/stale', { 'delete-branch': 'false' })).toEqual([]);
    for (const value of ['true', '<inputs.x>'])
      expect(touched('actions/stale', { 'delete-branch': value })).toEqual([
        'delete branch <the branch of each pull request that is closed>',
      ]);
  });

  it('sbom-action adds to the release of a tag that the run is on', () => {
    const onTag = { repository: 'acme/shop', tag: 'v1', setting: RUN.setting };
    expect(touched('anchore/sbom-action')).toEqual([]);
    expect(touched('anchore/sbom-action', {}, onTag)).toEqual(['tag v1']);
    expect(touched('anchore/sbom-action', { 'upload-release-assets': 'false' }, onTag)).toEqual([]);
  });
});

it('an action of dflook runs what a variable says before anything else', () => {
  const setting = {
    ...RUN,
    setting: { ...RUN.setting, variables: new Map([['TERRAFORM_PRE_RUN', textOf('git push origin main')]]) },
  };
  for (const name of ['dflook/terraform-validate', 'dflook/terraform-plan', 'DFLOOK/tofu-apply']) {
    const { script } = read(name, {}, setting);
    expect(script === undefined ? undefined : marked(script.source)).toBe('git push origin main');
    expect(read(name).script).toBeUndefined();
  }
  expect(read('hashicorp/setup-terraform', {}, setting).script).toBeUndefined();
});
