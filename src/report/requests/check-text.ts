import type { AccessView } from '../../requests/change/view.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { viewHeadline, viewMeaning, viewText, type ViewMeaning } from './view-text.ts';

/** The name of the check: people name it in branch rules, so it never changes. */
export const CHECK_NAME = 'Grantgate: what this changes about access';

/** What a check of a pull request says: a title, Markdown, and how it ends. */
export interface PullCheckText {
  readonly title: string;
  readonly summary: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
}

/**
 * Only what the gate would not accept as it is fails: what is wider is for people to decide, and a failing check would
 * keep them from merging what they approved.
 */
const CONCLUSIONS: Readonly<Record<ViewMeaning, PullCheckText['conclusion']>> = {
  broken: 'failure',
  unknown: 'neutral',
  wider: 'neutral',
  narrower: 'success',
  same: 'success',
};

/** The check of a pull request that changes policy or grants: the same facts as the comment below it. */
export function checkText(view: AccessView, setting: RequestSetting): PullCheckText {
  return {
    title: viewHeadline(view),
    summary: viewText(view, setting),
    conclusion: CONCLUSIONS[viewMeaning(view)],
  };
}
