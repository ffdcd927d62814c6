import type { Account, Repository } from '../state.ts';
import { nodeId } from '../graphql/value.ts';
import type { Json } from '../json.ts';

/** An account as REST shows it; an app's login ends in `[bot]` here. */
export function simpleUser(user: Account): Json {
  const api = `https://api.github.com/users/${user.login}`;
  const related = [
    'followers',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'following',
    'events',
    'received_events',
  ];
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId(user.type.charAt(0), user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}`,
    gravatar_id: '',
    url: api,
    html_url: `https://github.com/${user.login}`,
    ...Object.fromEntries(related.map((name) => [`${name}_url`, `${api}/${name}`])),
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

const REPOSITORY_LINKS =
  `archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads
  events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges
  milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees`.split(/\s+/);

export function minimalRepository(repository: Repository): Json {
  const [, name] = repository.name.split('/');
  const api = `https://api.github.com/repos/${repository.name}`;
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name,
    full_name: repository.name,
    owner: simpleUser(repository.owner),
    private: repository.visibility !== 'public',
    html_url: `https://github.com/${repository.name}`,
    description: null,
    fork: false,
    url: api,
    ...Object.fromEntries(REPOSITORY_LINKS.map((link) => [`${link}_url`, `${api}/${link}`])),
  };
}

const COUNTS = [
  'forks_count',
  'stargazers_count',
  'watchers_count',
  'size',
  'open_issues_count',
  'forks',
  'open_issues',
  'watchers',
  'network_count',
  'subscribers_count',
];

export function fullRepository(repository: Repository): Json {
  const url = `https://github.com/${repository.name}`;
  return {
    ...minimalRepository(repository),
    ...Object.fromEntries(COUNTS.map((count) => [count, 0])),
    default_branch: repository.defaultBranch,
    visibility: repository.visibility,
    archived: false,
    disabled: false,
    created_at: repository.createdAt.toISOString(),
    updated_at: repository.createdAt.toISOString(),
    pushed_at: repository.createdAt.toISOString(),
    git_url: `git://github.com/${repository.name}.git`,
    ssh_url: `git@github.com:${repository.name}.git`,
    clone_url: `${url}.git`,
    svn_url: url,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    topics: [],
    has_issues: repository.settings.issues,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    is_template: false,
  };
}
