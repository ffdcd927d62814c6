import type { LintFinding } from '../lint/finding.ts';
import type { RuleText } from '../lint/rule.ts';
import { GATE_RULES, WORKFLOW_RULES } from './gate-rules.ts';
import type { GateRemark } from './gate-rule.ts';
import type { GateSurvey, GateUse } from './gate-use.ts';
import type { GateSetting } from './setting.ts';

/** What the rules have to say; files are paths below the root. Of a gate that is called twice, each thing once. */
export function checkGates(survey: GateSurvey, setting: GateSetting): readonly LintFinding[] {
  const found = [
    ...survey.uses.flatMap((use) => checkGate(use, setting)),
    ...WORKFLOW_RULES.flatMap((rule) => rule.check(survey, setting).map((remark) => fromGateRemark(rule, remark))),
  ];
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** What the rules have to say about one gate, by one way that leads to it. */
export function checkGate(use: GateUse, setting: GateSetting): readonly LintFinding[] {
  return GATE_RULES.flatMap((rule) => rule.check(use, setting).map((remark) => fromGateRemark(rule, remark)));
}

function fromGateRemark({ id, severity }: RuleText, { place, message, hint }: GateRemark): LintFinding {
  return {
    rule: id,
    severity,
    file: place.file,
    line: place.line,
    column: place.column,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
