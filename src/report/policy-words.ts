import { detail, type Refusal, usual, type Words } from './told.ts';

const ADMIN = 'Ask the people who look after this repository to look at it.';

/** What puts it right, by what is wrong with the last change: its pull request can still be approved, a push cannot. */
const CURES: readonly (readonly [RegExp, string])[] = [
  [/does not show$/, `${ADMIN} This history cannot be put right: begin a policy repository of its own.`],
  [
    /^(?:no approval stands|approved )(?!.*does not start from)/,
    `${ADMIN} What puts it right is another approval of the pull request of that change, which counts after the merge as well: by an approver of the policy before it, who neither wrote the change nor started this run.`,
  ],
  [
    /proposed by a bot/,
    `${ADMIN} What puts it right are pull requests that a person proposes and an approver of the policy before it approves: one that reverts \`policy.yml\`, or one that deletes it and another that adds it anew.`,
  ],
];

/** Advice that fits what is wrong with the last change of the policy. */
export function policyUnreviewed(refusal: Refusal): Words {
  const found = refusal.check?.actual ?? '';
  return {
    ...detail(refusal),
    next: CURES.find(([pattern]) => pattern.test(found))?.[1] ?? usual('policy-unreviewed'),
  };
}
