import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesAny } from '../../src/policy/glob.ts';
import { judgePush } from '../../src/guard/judge-push.ts';
import type { Instructions } from '../../src/guard/instructions.ts';
import { checkFiles } from '../../src/guard/recheck.ts';
import { firstGrantState } from '../../src/guard/grant-state.ts';
import { GRANT, GRANT_FILE, POLICY } from './scene.ts';

const NOW = Date.UTC(2026, 10, 25);
const INSTRUCTIONS: Instructions = {
  schema: 1,
  server: 'https://github.com',
  repositories: [['acme/shop']],
  branches: [['release/*']],
  tags: [['v*']],
  never: { branches: ['main'], tags: [] },
  force: { branches: [['**']], tags: [['**']] },
  delete: { branches: [[]], tags: [[]] },
  until: NOW + 3_600_000,
  decidedAt: NOW,
  merged: NOW - 7_200_000,
  offset: 0,
  grant: GRANT,
  role: 'flag-release',
  policy: {
    repository: 'acme/access',
    url: 'https://github.com/acme/access.git',
    commit: 'a'.repeat(40),
    path: '.github/access',
  },
};

function whyNot(
  files: { readonly policy?: string | undefined; readonly grant?: string | undefined },
  name: string,
  instructions = INSTRUCTIONS,
): string {
  const state = checkFiles(instructions, firstGrantState(instructions), {
    ok: true,
    commit: 'b'.repeat(40),
    policy: POLICY,
    grant: GRANT_FILE,
    ...files,
  });
  const update = { remoteRef: `refs/heads/${name}`, localOid: 'c'.repeat(40), remoteOid: '0'.repeat(40), loses: false };
  return judgePush(state, { repository: 'acme/shop', destination: '`acme/shop`', updates: [update] }, NOW, matchesAny)
    .map(({ why }) => why)
    .join('; ');
}

const grant = (text: string, into: string): { readonly grant: string } => ({ grant: GRANT_FILE.replace(text, into) });
/** The merge was two hours ago. */
const lasting = (time: string): { readonly grant: string } => grant('expires: 2099-01-01T00:00:00Z', `lasts: ${time}`);
const policy = (text: string, into: string): { readonly policy: string } => ({ policy: POLICY.replace(text, into) });

describe('a later commit of the policy', () => {
  it.each([
    ['as it was', {}, ''],
    ['renewed', grant('2099', '2098'), ''],
    [
      'revoked',
      grant('expires', 'revoked: {at: 2026-11-25T10:00:00Z, by: hubot}\nexpires'),
      'the grant was revoked by `hubot`',
    ],
    ['expired', grant('2099', '2020'), 'the time of the grant is over'],
    ['as long as before', lasting('1d'), ''],
    ['shorter', lasting('1h'), 'the time of the grant is over'],
    ['gone', { grant: undefined }, `\`grants/${GRANT}.yml\` is gone from the policy's repository`],
    ['broken', grant('role', 'rolle'), `\`grants/${GRANT}.yml\` in the policy's repository can no longer be read`],
    ['for another role', grant('flag-release', 'other'), 'the grant is no longer for this role'],
    ['narrowed', grant('expires', 'branches: [release/2027-01]\nexpires'), 'the grant does not cover it'],
    [
      'for another repository',
      grant('expires', 'repositories: [acme/other]\nexpires'),
      'the grant does not cover this repository',
    ],
    ['without a policy', { policy: undefined }, "`policy.yml` is gone from the policy's repository"],
    [
      'under a broken policy',
      policy('version: 1', 'version: 2'),
      "`policy.yml` in the policy's repository can no longer be read",
    ],
    ['of a role that is gone', policy('flag-release', 'flags'), 'the grant is no longer for this role'],
    ['of a narrower role', policy('release/*', 'hotfix/*'), 'the grant does not cover it'],
    [
      'kept from what is never allowed',
      policy('[main]', "[main, 'release/2026-*']"),
      'the policy keeps it from everybody (`never`)',
    ],
  ])('%s', (_, files, why) => {
    expect(whyNot(files, 'release/2026-11')).toBe(why);
  });

  it.each<readonly [what: string, push: string, ref: string, why: string]>([
    ['may still be rewritten', '[force]', 'heads/release/1', ''],
    ['may no longer be rewritten', '[]', 'heads/release/1', 'it would be overwritten'],
    ['may be rewritten elsewhere only', "{force: ['automated/**']}", 'heads/release/1', 'it would be overwritten'],
    ['may be rewritten by name', "{force: ['release/1']}", 'heads/release/1', ''],
    ['may not be moved with branches', "{force: ['**']}", 'tags/v1', 'the tag exists and would be moved'],
    ['may be moved by name', '{force: {tags: [v1]}}', 'tags/v1', ''],
  ])('says which branch or tag %s: %s', (_what, push, ref, why) => {
    const state = checkFiles(INSTRUCTIONS, firstGrantState(INSTRUCTIONS), {
      ok: true,
      commit: 'b'.repeat(40),
      grant: GRANT_FILE,
      policy: `${POLICY}    push: ${push}\n`,
    });
    const moved = { remoteRef: `refs/${ref}`, localOid: 'c'.repeat(40), remoteOid: 'd'.repeat(40), loses: true };
    const update = { repository: 'acme/shop', destination: '`acme/shop`', updates: [moved] };
    const [refusal] = judgePush(state, update, NOW, matchesAny);
    expect(refusal?.why.slice(0, why.length) ?? '').toBe(why);
    const deleted = { ...update, updates: [{ ...moved, localOid: '0'.repeat(40) }] };
    expect(judgePush(state, deleted, NOW, matchesAny)[0]?.why).toContain('it would be deleted');
  });

  it('never widens what was decided', () => {
    const patterns = fc.array(fc.constantFrom('**', 'release/*', 'release/2026-11', 'main', 'feature'), {
      minLength: 1,
      maxLength: 3,
    });
    const names = fc.constantFrom('release/2026-11', 'release/x', 'main', 'feature', 'a/b');
    fc.assert(
      fc.property(patterns, patterns, patterns, names, (before, role, narrowing, name) => {
        const instructions: Instructions = { ...INSTRUCTIONS, branches: [before] };
        const files = {
          ...policy("['release/*']", JSON.stringify(role)),
          grant: `${GRANT_FILE}branches: ${JSON.stringify(narrowing)}\n`,
        };
        const passes = whyNot(files, name, instructions) === '';
        const expected = [before, role, narrowing].every((list) => matchesAny(list, name)) && name !== 'main';
        return passes === expected;
      }),
    );
  });
});

describe('of break-glass access, for which there is no file', () => {
  const RULES =
    '    break-glass: {who: {users: [mona]}, lasts: 3h, each: 2 per 30d, review: {within: 2d, by: {users: [hubot]}}}';
  const withRules = (rules: string): string => POLICY.replace(/^( {4}workflows: .*)$/m, `$1\n${rules}`);
  const emergency: Instructions = {
    ...INSTRUCTIONS,
    grant: 'break-glass/12',
    emergency: { isFreezePassedOver: false },
  };
  const reason = (text: string | undefined): string =>
    whyNot({ policy: text, grant: undefined }, 'release/1', emergency);

  it.each([
    ['the policy as it was', withRules(RULES), ''],
    ['no policy', undefined, 'is gone'],
    ['a policy with a mistake', 'version: 2\n', 'can no longer be read'],
    ['a role without it', POLICY, 'no longer has break-glass access'],
    ['a shorter access', withRules(RULES.replace('3h', '1h')), 'is over'],
  ])('%s', (_what, text, said) => {
    expect(reason(text)).toContain(said);
    if (said === '') expect(reason(text)).toBe('');
  });
});
