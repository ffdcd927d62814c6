import { foldCase } from '../../policy/fold.ts';
import type { ReviewedPolicy } from '../facts.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { liveGrants, policySpot } from '../grant-view.ts';
import type { RecordedEvent } from '../record-facts.ts';
import { isUnreadSource } from '../source.ts';

/** Events by which somebody presses a button, here or elsewhere. */
const PRESSED = ['workflow_dispatch', 'repository_dispatch'];

/** Runs of an App that say nothing of the person who wanted them. */
export const humanThroughBot: FindingRule<'human-through-bot'> = {
  id: 'human-through-bot',
  severity: 'medium',
  nhi: [10],
  controls: ['AC-2', 'AU-2', 'tenet 7', 'PR.AA-01', 'PR.AA-03'],
  sources: ['records'],
  find: (policy, { now, records }) => {
    const held = liveGrants(policy, now).filter(
      ({ grant: { holder }, role }) => holder.kind === 'app' && isPressed(role),
    );
    return held.map(({ grant, owner }): Checked<'human-through-bot'> => {
      const { name } = grant.holder;
      const about = `App ${name}: ${grant.id}`;
      if (isUnreadSource(records)) return uncheckedFor(about, 'records', records);
      const runs = (records.state === 'read' ? records.value : []).filter((one) => isOfApp(one, grant.id, policy));
      const times = runs.map(({ time }) => time);
      if (times.length === 0) return passedCheck(about);
      const facts = { app: name, runs: times.length, last: Math.max(...times) };
      const spot = policySpot(policy, 'roles', grant.role);
      return failedCheck<'human-through-bot'>(about, facts, { spot, owner, grants: [grant.id] });
    });
  },
};

function isPressed(role: { readonly events?: readonly string[] } | undefined): boolean {
  return (role?.events ?? PRESSED).some((event) => PRESSED.includes(event));
}

function isOfApp(event: RecordedEvent, grant: string, { home }: ReviewedPolicy): boolean {
  return (
    event.kind === 'decision' &&
    event.decision === 'allow' &&
    event.grant === grant &&
    event.isDelegated !== true &&
    (event.home === undefined || foldCase(event.home) === foldCase(home)) &&
    (event.event === undefined || PRESSED.includes(event.event))
  );
}
