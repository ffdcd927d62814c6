import type { ReviewSource, NotDecided, Unread } from '../../review/source.ts';
import { quote, safeLine } from '../safe-line.ts';

/** What a source is, and what brings it where it was not asked for. */
export const SOURCE_WORDS: Readonly<Record<ReviewSource, { readonly what: string; readonly how: string }>> = {
  evidence: { what: 'pull requests and reviews of grants', how: 'add `--online`, or give `--evidence evidence.json`' },
  tags: { what: 'tags that revoke, freeze and count uses', how: 'add `--online`' },
  workflows: { what: 'workflows', how: 'stand in a clone of the repository, or add `--online`' },
  'code-owners': { what: 'CODEOWNERS', how: 'stand in a clone of the repository, or add `--online`' },
  rules: { what: 'rules of the default branch', how: 'add `--online`' },
  rulesets: { what: 'rulesets and who may bypass them', how: 'add `--online`, with a token that may administer' },
  environments: { what: 'environments', how: 'add `--online`' },
  actions: { what: 'settings of GitHub Actions', how: 'add `--online`, with a token that has `administration: read`' },
  accounts: {
    what: 'accounts and teams of holders and approvers',
    how: 'add `--online`, with a token that may read members',
  },
  collaborators: { what: 'outside collaborators', how: 'add `--online`, with a token that may read members' },
  secrets: { what: 'names of secrets', how: 'add `--online`, with a token that has `secrets: read`' },
  'deploy-keys': { what: 'deploy keys', how: 'add `--online`, with a token that has `administration: read`' },
  apps: {
    what: 'installed Apps',
    how: 'add `--online`, with a token that may read the administration of the organisation',
  },
  'access-tokens': {
    what: 'personal access tokens',
    how: 'add `--online`, with an App that may read the tokens of the organisation',
  },
  runs: { what: 'runs that GitHub lists', how: 'add `--online`' },
  records: { what: 'records of decisions', how: 'give `--records <folder>`' },
  'runner-groups': {
    what: 'groups of runners',
    how: 'add `--online`, with a token that may read the runners of the organisation',
  },
  walls: {
    what: 'what clouds let in',
    how: 'give what their own tools print with `--state`, as to `grantgate walls audit`',
  },
};

/** Why something was not read, and what brings it. */
export function unreadWords(source: ReviewSource, unread: Unread | NotDecided): string {
  if (unread.state === 'undecided') return `it cannot be told by what was read: ${safeLine(unread.why)}`;
  return unread.state === 'not-asked'
    ? `not asked: ${SOURCE_WORDS[source].how}`
    : `refused: ${safeLine(unread.why)}; it takes a token with ${quote(unread.needs)}`;
}
