import { expect, it } from 'vitest';
import { scriptEnvironment } from '../../src/session/script/environment.ts';

const shop = {
  name: 'shop',
  variables: { SHOP_KEY: 'issued', SHOP_REGION: 'north' },
  misleading: ['SHOP_PROFILE', 'SHOP_REGION'],
};

it.each([
  'INPUT_TOKEN',
  'INPUT_CA-CERTIFICATES',
  'input_run',
  'STATE_grantgate',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'GITHUB_STATE',
  'SHOP_PROFILE',
])('`%s` is not for the script', (name) => {
  expect(scriptEnvironment({ [name]: 'x' }, [shop], 'linux')).toEqual(shop.variables);
});

it.each([
  'PATH',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'STATE_BUCKET',
  'MY_INPUT_X',
  'RUNNER_TRACKING_ID',
  'shop_profile',
  '__proto__',
])('`%s` is as the step has it', (name) => {
  expect(Object.entries(scriptEnvironment(Object.fromEntries([[name, 'x']]), [shop], 'linux'))).toContainEqual([
    name,
    'x',
  ]);
});

it('gives the credentials over what the step has, and leaves that as it is', () => {
  const step = { SHOP_KEY: 'earlier', SHOP_PROFILE: 'p', UNSET: undefined, EMPTY: '' };
  expect(scriptEnvironment(step, [shop], 'linux')).toEqual({ SHOP_KEY: 'issued', SHOP_REGION: 'north', EMPTY: '' });
  expect(step).toEqual({ SHOP_KEY: 'earlier', SHOP_PROFILE: 'p', UNSET: undefined, EMPTY: '' });
});

it('knows names by any case on Windows', () => {
  expect(scriptEnvironment({ shop_key: 'earlier', Shop_Profile: 'p', Path: 'C:\\' }, [shop], 'win32')).toEqual({
    ...shop.variables,
    Path: 'C:\\',
  });
});

it('takes the variables of several credentials, unless they contradict each other', () => {
  const second = { name: 'second', variables: { SHOP_REGION: 'north', OTHER: 'o' } };
  expect(scriptEnvironment({}, [shop, second], 'linux')).toEqual({ ...shop.variables, OTHER: 'o' });
  const third = { name: 'third', variables: { SHOP_REGION: 'south' } };
  expect(() => scriptEnvironment({}, [shop, second, third], 'linux')).toThrow(
    'the credentials `shop` and `third` would both set `SHOP_REGION`',
  );
});
