import { BREAK_GLASS, slotsOf, type Slot } from '../policy/break-glass/slots.ts';
import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { PERSON, readPerson } from './person.ts';

/** An issue as GitHub shows it now, and what is known of how it came to be. */
export interface ShownIssue {
  readonly number: number;
  readonly author: string;
  /** Absent of an account that is gone. */
  readonly authorId?: number;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  readonly isEdited: boolean;
  readonly isByEmail: boolean;
  readonly isTransferred: boolean;
  readonly isClosed: boolean;
}

const REFS_OF_TAGS = 'refs/tags/';
/** Pages of tags that are read at most, a hundred each. */
const MAX_SLOT_PAGES = 20;

const SLOTS = `slots: refs(refPrefix: $slots, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { prefix name target { __typename ... on Tag { message } } } }`;

/** The newest issues that an account has opened: only what is asked for now can let anybody in. */
const ISSUES_QUERY = `query Emergencies($owner: String!, $name: String!, $login: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 20, orderBy: {field: CREATED_AT, direction: DESC}, filterBy: {createdBy: $login}) { nodes {
      number body createdAt lastEditedAt includesCreatedEdit createdViaEmail state author { ${PERSON} }
      timelineItems(first: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { __typename } }
    } }
  }
}`;

const SLOTS_QUERY = `query EmergencySlots($owner: String!, $name: String!, $slots: String!, $after: String) {
  repository(owner: $owner, name: $name) { ${SLOTS} }
}`;

/**
 * The newest issues of an account in the repository of the policy. Source: GraphQL, `Issue`, `IssueFilters`.
 * @throws FactError when the token is not shown them
 */
export async function fetchOwnIssues(
  api: GitHubApi,
  repository: string,
  login: string,
): Promise<readonly ShownIssue[]> {
  const [owner = '', name = ''] = repository.split('/');
  try {
    const { data } = await api.query(ISSUES_QUERY, { owner, name, login });
    return new Fields(data, '').object('repository').object('issues').present('nodes').map(readShownIssue);
  } catch (error) {
    if (!(error instanceof FactError) || error.kind === 'passing') throw error;
    throw new FactError(error.message, `the token needs \`issues: read\` on \`${repository}\``, { cause: error });
  }
}

function readShownIssue(issue: Fields): ShownIssue {
  const author = readPerson(issue.maybe('author'));
  return {
    number: issue.number('number'),
    author: author.login,
    ...(author.id === undefined ? {} : { authorId: author.id }),
    body: issue.text('body'),
    openedAt: Date.parse(issue.text('createdAt')),
    isEdited: !issue.isNull('lastEditedAt') || issue.flag('includesCreatedEdit'),
    isByEmail: issue.flag('createdViaEmail'),
    isTransferred: issue.object('timelineItems').present('nodes').length > 0,
    isClosed: issue.text('state') !== 'OPEN',
  };
}

/**
 * Every tag that counts break-glass access of an account, with what it says.
 * @throws FactError when they cannot be read, or there are too many
 */
export async function fetchSlots(api: GitHubApi, repository: string, account: string): Promise<readonly Slot[]> {
  return await fetchSlotsBelow(api, repository, slotsOf(account));
}

/** The same of all accounts. @throws FactError */
export async function fetchAllSlots(api: GitHubApi, repository: string): Promise<readonly Slot[]> {
  return await fetchSlotsBelow(api, repository, `${BREAK_GLASS}/`);
}

async function fetchSlotsBelow(api: GitHubApi, repository: string, folder: string): Promise<readonly Slot[]> {
  const [owner = '', name = ''] = repository.split('/');
  const found: Slot[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_SLOT_PAGES; page += 1) {
    const variables = { owner, name, slots: `${REFS_OF_TAGS}${folder}`, after };
    const { data } = await api.query(SLOTS_QUERY, variables);
    const list = new Fields(data, '').object('repository').object('slots');
    found.push(...list.present('nodes').map(readSlot));
    const info = list.object('pageInfo');
    if (!info.flag('hasNextPage')) return found;
    after = info.text('endCursor');
  }
  throw new FactError('there are more tags that count break-glass access than can be read');
}

function readSlot(ref: Fields): Slot {
  const tag = `${ref.text('prefix')}${ref.text('name')}`.slice(REFS_OF_TAGS.length);
  const message = ref.maybe('target')?.optionalText('message');
  return message === undefined ? { tag } : { tag, note: message };
}
