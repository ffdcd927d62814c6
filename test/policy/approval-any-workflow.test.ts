import { expect, test } from 'vitest';
import type { PullRequest } from '../../src/policy/evidence.ts';
import { judge } from './judged-approval.ts';
import { makeProvenance } from './ready-made.ts';

const asked = { request: 3, 'requested-by-id': 99 };

/** What comes of an approved grant whose pull request is by this bot, the one that the policy names. */
function judgedFrom(author: string): string {
  const provenance = makeProvenance();
  if (provenance.pull === undefined) throw new Error('no pull request');
  const pull: PullRequest = { ...provenance.pull, author, author_id: 41_898_282, author_type: 'Bot', files: 1 };
  return judge({ grant: asked, provenance: { ...provenance, pull }, requests: { app: 41_898_282 } });
}

test('a pull request of any workflow does not count, though the policy names its number', () => {
  expect(judgedFrom('access-app[bot]')).toBe('ok: hubot of 1');
  for (const author of ['github-actions[bot]', 'github-actions', 'GitHub-Actions[bot]'])
    expect(judgedFrom(author)).toMatch(/^approval-missing/);
});
