import { FactError } from '../github/fact-error.ts';
import { Fields } from '../github/json.ts';
import { PERSON, readPerson } from '../github/person.ts';
import type { RepositoryWriter } from '../github/write.ts';
import type { AskedIssue } from '../requests/facts.ts';
import type { EffectPlan } from '../requests/plan.ts';
import type { Access } from './snapshot.ts';

/** Moved, deleted: REST, "Get an issue". */
const GONE_STATUSES: ReadonlySet<number> = new Set([301, 404, 410]);

const PULL_BRANCH_QUERY = `query PullBranch($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefName isCrossRepository author { ${PERSON} }
  } }
}`;

/**
 * The issue whose request a pull request of the App brings; of any other pull request, what stands for it itself.
 * @throws FactError
 */
export async function issueOfPull(reader: RepositoryWriter, access: Access, pull: AskedIssue): Promise<AskedIssue> {
  const [owner = '', name = ''] = reader.repository.split('/');
  const { data } = await reader.api.query(PULL_BRANCH_QUERY, { owner, name, number: pull.number });
  const found = new Fields(data, '').object('repository').object('pullRequest');
  const number = /^grantgate\/request-([1-9]\d{0,9})(?:-\d+)?$/.exec(found.text('headRefName'))?.[1];
  const isOwn = readPerson(found.maybe('author')).id === access.setting.policy.requests?.app;
  if (number === undefined || !isOwn || found.flag('isCrossRepository')) return pull;
  const path = `/repos/${reader.repository}/issues/${number}`;
  const answer = await reader.api.get(path, 'issues: read').catch((error: unknown) => {
    if (error instanceof FactError && GONE_STATUSES.has(error.status ?? 0)) return undefined;
    throw error;
  });
  // who asked stands in the grant, too
  if (answer === undefined) return { number: Number(number), author: pull.author, isOpen: false, isGone: true };
  const issue = new Fields(answer, '');
  const author = issue.object('user');
  return {
    number: issue.number('number'),
    author: { login: author.text('login'), id: author.number('id'), type: author.text('type') },
    isOpen: issue.text('state') === 'open',
  };
}

const BODY_QUERY = `query OpenedBody($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) {
    ... on Issue { body lastEditedAt }
  } }
}`;

/** The body of an issue that was never edited; `undefined` of any other, and of a pull request. @throws FactError */
export async function openedBody({ api, repository }: RepositoryWriter, number: number): Promise<string | undefined> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(BODY_QUERY, { owner, name, number });
  const issue = new Fields(data, '').object('repository').maybe('issueOrPullRequest');
  if (issue?.has('body') !== true || issue.has('lastEditedAt')) return undefined;
  return issue.text('body');
}

/** A plan without what would be said at an issue that is gone. */
export function withoutGone(plan: EffectPlan, { number, isGone }: AskedIssue): EffectPlan {
  if (isGone !== true) return plan;
  return plan.filter(
    (effect) => !((effect.effect === 'answer' || effect.effect === 'close-issue') && effect.issue === number),
  );
}
