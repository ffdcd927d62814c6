import type { ReasonId } from '../../policy/reasons.ts';
import type { ReasonExplanation } from './reason-explanation.ts';

type BreakGlassReason = Extract<ReasonId, `break-glass-${string}`>;

/** The reasons of break-glass access, explained. */
export const BREAK_GLASS_EXPLANATIONS: Readonly<Record<BreakGlassReason, ReasonExplanation>> = {
  'break-glass-not-listed': {
    why:
      'Somebody opened an issue with the form for break-glass access, and the role lists neither that account nor a ' +
      'team of theirs under `who`. Apps are never on call.',
    example:
      'break-glass:\n  who: {teams: [acme/on-call], users: [mona]}\n  lasts: 1h\n  each: 2 per 30d\n' +
      '  review: {within: 2d, by: {teams: [acme/security]}}',
  },
  'break-glass-invalid': {
    why:
      'The issue is the evidence of break-glass access, so it has to be as it was opened in the browser, by the very ' +
      'account that started the run: with the form filled in, never edited, not by e-mail, not transferred from ' +
      'another repository, still open, and younger than `lasts`. Closing the issue ends the access for the next run.',
  },
  'break-glass-exhausted': {
    why:
      'The role says under `each` how often a person may take break-glass access. Every issue that lets anybody in ' +
      'has a tag `grantgate/break-glass/<account id>/<role>/<n>`, taken before anything is issued; a second run of ' +
      'the same emergency takes no other. A tag that cannot be read counts. Drills are counted apart.',
  },
  'break-glass-unreviewed': {
    why:
      'Break-glass access is reviewed afterwards, by somebody whom the role lists under `review`. What was not ' +
      'reviewed within that time keeps the same person from taking it again. A review counts once its file is on the ' +
      'default branch, by a pull request that one of the reviewers approved, other than whoever took the access.',
    example: '/reviewed justified The shop was down, and the flag was the way to bring it back',
  },
};
