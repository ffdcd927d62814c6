import { filledIn, type Refusal, theGrant, told, usual, type Words } from './told.ts';

const BY_A_PERSON =
  / was proposed by a bot | proposed it without saying | changes more than this one file$|^it is not known how many files /;

/** Whether one more review of the pull request that brought a grant would help. */
export function isCuredByReview(found: string): boolean {
  return (
    /^(?:approved |no approval stands |pull request #\d+ is not merged$)/.test(found) ||
    /nobody can tell that the approver did not write it, so it needs/.test(found)
  );
}

/** A review helps where a reviewed pull request brought the grant; else the grant has to come by another one. */
export function approvalMissing(refusal: Refusal): Words {
  const found = refusal.check?.actual ?? '';
  const summary = `${theGrant(refusal)} has not been approved: it needs ${told(refusal, 'expected')}, and ${told(refusal, 'actual')}.`;
  if (found.endsWith('is not merged'))
    return { summary, next: 'Have the pull request of the grant approved and merged.' };
  if (found.startsWith('approved '))
    return { summary, next: 'Ask another approver to review the pull request of the grant as well.' };
  if (isCuredByReview(found)) return { summary, next: usual('approval-missing') };
  if (BY_A_PERSON.test(found))
    return {
      summary,
      next: `Propose the grant anew, as a person. An App may only where the policy names it: one grant at a time, with \`request\` and \`requested-by-id\`.${filledIn(refusal)}`,
    };
  return {
    summary,
    next: `Reviewing an earlier pull request does not help. Propose the grant anew under another name, or delete its file and add it again, by a pull request that an approver reviews.${filledIn(refusal)}`,
  };
}

/** Who approved, or which commits the approver may have written. */
export function approvalSelf(refusal: Refusal): Words {
  const found = told(refusal, 'actual');
  if (!found.includes('nobody can tell'))
    return {
      summary: `${theGrant(refusal)} was ${found}, and whoever gets a grant, asked for it or wrote it cannot approve it.`,
    };
  const summary = `${theGrant(refusal)} has ${found}.`;
  const account = 'whoever wrote the commit can add its address to their account';
  if (found.endsWith('the policy takes no such commits'))
    return {
      summary,
      next: `Another review does not help, but ${account}. Or propose the grant anew, in the browser or by commits of a known address.`,
    };
  return {
    summary,
    next: `Ask one more approver to review the pull request of the grant. Or ${account}: then who wrote it is known.`,
  };
}

export function approvalIneligible(refusal: Refusal): Words {
  return { summary: `${theGrant(refusal)} was ${told(refusal, 'actual')}, and it needs ${told(refusal, 'expected')}.` };
}
