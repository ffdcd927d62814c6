import { expect, test } from 'vitest';
import { APP_PERMISSIONS } from '../../src/policy/credential/app-permissions.ts';
import { isRecord } from '../world/json.ts';
import { schemaNamed } from './github-description.ts';

test('the permissions of Apps are those that GitHub publishes', () => {
  const { properties } = schemaNamed('app-permissions');
  const published = Object.entries(isRecord(properties) ? properties : {}).map(([name, value]) => [
    name.replaceAll('_', '-'),
    isRecord(value) ? value['enum'] : undefined,
  ]);
  expect(published.length).toBeGreaterThan(30);
  expect(Object.fromEntries(published)).toEqual(APP_PERMISSIONS);
});
