import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shopScenario, type Scenario } from '../world/scenario.ts';
import { answerDigest, withEditsMarked } from '../../src/cli/walls/edited-sources.ts';
import { readStateFile } from '../../src/walls/state/read-state.ts';
import { call, withTree } from './call.ts';

const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
roles: {flags: {description: d, branches: [x], environments: [staging], workflows: [.github/workflows/flags.yml]}}
`;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await shopScenario();
});
afterAll(async () => await scenario.world.close());

test.each<[string, object, string]>([
  ['an answer that was edited', { answer: { sub_claim_prefix: 'repo:a/c' } }, 'its digest differs'],
  ['an answer without its digest', { digest: undefined }, 'its digest differs'],
  ['an answer that was cut off', { complete: false }, 'more pages than were read'],
  ['a source that is none', { state: 'maybe' }, 'was refused'],
])('the audit says what it cannot go by: %s', (_, part, why) => {
  const answer = { sub_claim_prefix: 'repo:a/b', use_default: true };
  const name = '/repos/a/b/actions/oidc/customization/sub';
  const read = { name, state: 'read', digest: answerDigest(answer), complete: true, answer, ...part };
  const snapshot = { schema: 1, made_by: 'grantgate walls collect', sources: [read] };
  expect(readStateFile(withEditsMarked(snapshot), { file: 's.json', stem: 's' })?.partial.join()).toContain(why);
});

test('the audit reads what was collected, and says what was refused', () => {
  const refused = { name: '/repos/a/b/environments', state: 'refused', needs: 'actions: read' };
  const answer = { sub_claim_prefix: 'repo:a/b', use_default: true };
  const name = '/repos/a/b/actions/oidc/customization/sub';
  const read = { name, state: 'read', digest: answerDigest(answer), complete: true, answer };
  const snapshot = { schema: 1, made_by: 'grantgate walls collect', sources: [refused, read] };
  expect(readStateFile(withEditsMarked(snapshot), { file: 's.json', stem: 's' })).toMatchObject({
    items: [{ kind: 'subject', prefix: 'repo:a/b' }],
    partial: ['/repos/a/b/environments was refused: it needs actions: read'],
  });
});

interface Source {
  readonly name: string;
  readonly state: string;
  readonly needs?: string;
  readonly digest?: string;
  readonly answer?: unknown;
}

async function collected(permissions: Record<string, 'read'>): Promise<{ code: number; sources: readonly Source[] }> {
  const { world } = scenario;
  const token = world.token({ repositories: ['acme/shop'], permissions });
  return await withTree({ '.github/access/policy.yml': POLICY }, async (cwd) => {
    const env = { GH_TOKEN: token, GITHUB_SERVER_URL: world.urls.server };
    const words = ['--policy-repository', 'acme/shop', '--ca-certificates', world.caFile, '--out', 's.json'];
    const { code } = await call(['walls', 'collect', ...words], { cwd, env });
    const { sources } = JSON.parse(readFileSync(join(cwd, 's.json'), 'utf8')) as { sources: readonly Source[] };
    return { code, sources };
  });
}

test('what a token is not shown is refused, with the permission that shows it, and never empty', async () => {
  const { code, sources } = await collected({ actions: 'read' });
  expect(code).toBe(1);
  // each request and answer is as GitHub describes it
  expect(scenario.world.violations).toEqual([]);
  const states = Object.fromEntries(
    sources.map(({ name, state, needs }) => [name.replace('/repos/acme/shop', ''), needs ?? state]),
  );
  expect(states).toMatchObject({
    '': 'read',
    '/environments': 'read',
    '/actions/oidc/customization/sub': 'read',
    '/actions/permissions': 'administration: read',
    '/actions/permissions/workflow': 'administration: read',
  });
  for (const { state, answer, digest } of sources)
    expect(state === 'read' ? digest : String(answer)).toMatch(
      state === 'read' ? /^sha256:[0-9a-f]{64}$/ : /^undefined$/,
    );
});
