import type { ApprovalWorth } from '../../requests/approval-worth.ts';

/** Whether an approval of whoever reads it would count, in a sentence. */
export function worthWords(worth: ApprovalWorth): string {
  if (worth.counts === 'yes') return 'Your approval would count.';
  if (worth.counts === 'unknown')
    return 'Whether your approval would count could not be read: it depends on a team or a permission.';
  switch (worth.why) {
    case 'not-listed':
      return 'Your approval would not count: the policy does not list you among those who approve.';
    case 'bot':
      return 'Approvals of bots do not count.';
    case 'principal':
      return 'Your approval would not count: you would get the access.';
    case 'requester':
      return 'Your approval would not count: you asked for it.';
    case 'author':
      return 'Your approval would not count: you opened the pull request.';
    case 'committer':
      return 'Your approval would not count: you wrote a commit of the pull request.';
  }
}
