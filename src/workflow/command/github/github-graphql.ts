import { unbroken } from '../../../policy/unbroken.ts';
import { known, type Text } from '../../text.ts';
import { type RequestBody, bodyField } from './github-body.ts';
import { undecided } from './github-touch.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/**
 * Mutations that touch no branch, no tag and no environment. Source:
 * https://docs.github.com/graphql/reference/mutations
 */
const APART_MUTATIONS = new RegExp(unbroken`
  ^(?:add(?:Assignees|Comment|DiscussionComment|Labels|Reaction|ProjectV2|PullRequestReview|SubIssue|Star)
  |remove(?:Assignees|Labels|Reaction|SubIssue|Star)|clearLabels
  |create(?:Issue|Label|Discussion|ProjectV2|CheckRun|CheckSuite)
  |update(?:Issue|Label|Discussion|ProjectV2|CheckRun|Comment)|close(?:Issue|Discussion)|reopen(?:Issue|Discussion)
  |delete(?:Issue|Label|Discussion|ProjectV2)|archiveProjectV2|unarchiveProjectV2|minimizeComment|unminimizeComment
  |requestReviews|submitPullRequestReview|dismissPullRequestReview|resolveReviewThread|unresolveReviewThread
  |lockLockable|unlockLockable|markPullRequestReadyForReview|convertPullRequestToDraft|pinIssue|unpinIssue|setLabels
  |clearProjectV2|convertProjectV2|copyProjectV2|linkProjectV2|unlinkProjectV2)[A-Za-z0-9]*$
`);

/** What a GraphQL request touches: nothing for a query and for mutations of issues, reviews and projects. */
export function readGraphql(body: RequestBody): Meaning {
  const query = bodyField(body, 'query');
  if (query === undefined) return HARMLESS;
  const [first = ''] = query;
  if (typeof first !== 'string') return undecided('what the GraphQL request does');
  if (!query.some((part) => typeof part === 'string' && /\b(?:mutation|subscription)\b/.test(part))) {
    return /^[\s,]*(?:query\b|\{|fragment\b|#)/.test(first) ? HARMLESS : undecided('what the GraphQL request does');
  }
  const fields = topFields(query);
  return fields !== undefined && fields.every((field) => APART_MUTATIONS.test(field))
    ? HARMLESS
    : undecided(`what the GraphQL mutation${fields?.[0] === undefined ? '' : ` \`${fields[0]}\``} touches`);
}

/**
 * Names of the fields of the first level of a document, aliases left out; `undefined` when it is not known as a whole.
 */
function topFields(query: Text): readonly string[] | undefined {
  const text = known(query)?.replaceAll(/#[^\n]*|"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?/g, '""');
  if (text === undefined) return undefined;
  const fields: string[] = [];
  let [braces, parentheses] = [0, 0];
  for (const [token] of text.matchAll(/[A-Za-z_]\w*(?:\s*:\s*[A-Za-z_]\w*)?|[{}()]|\.\.\./g)) {
    if (token === '...') return undefined;
    if (token === '(') parentheses += 1;
    else if (token === ')') parentheses -= 1;
    else if (parentheses > 0) continue;
    else if (token === '{') braces += 1;
    else if (token === '}') braces -= 1;
    else if (braces === 1) fields.push(token.replace(/^.*[:\s]/s, ''));
  }
  return fields;
}
