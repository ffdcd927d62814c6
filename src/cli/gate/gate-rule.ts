import type { RuleText } from '../lint/rule.ts';
import type { Place } from '../../workflow/file/place.ts';
import type { GateSurvey, GateUse } from './gate-use.ts';
import type { GateSetting } from './setting.ts';

/** What a rule has to say about a workflow. */
export interface GateRemark {
  readonly place: Place;
  readonly message: string;
  readonly hint?: string;
}

/** A rule about one gate, by one way that leads to it. An error means that it refuses every run, or cannot run. */
export interface GateRule extends RuleText {
  readonly check: (use: GateUse, setting: GateSetting) => readonly GateRemark[];
}

/** A rule about all workflows of a repository together. */
export interface WorkflowRule extends RuleText {
  readonly check: (survey: GateSurvey, setting: GateSetting) => readonly GateRemark[];
}

/** Names in backticks with commas between them. */
export function codeList(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
