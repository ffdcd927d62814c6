import { fetchAllSlots } from '../github/emergencies.ts';
import { fetchBegun } from '../github/begun.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { type TakenAccess, takenBy } from '../policy/break-glass/reviewed.ts';
import type { AskedIssue } from '../requests/facts.ts';
import type { CareFacts, TakenEmergency } from '../requests/care/facts.ts';
import { askedIssue, orUnknown } from './asked-issue.ts';
import type { Access } from './snapshot.ts';

/**
 * Reads what the daily look makes of break-glass access: what is over and has no review, with what its person began
 * meanwhile, and which issues are open though the review is there. Whether a review counts, the gate decides.
 * @throws FactError when the tags cannot be read
 */
export async function readEmergencies(
  reader: RepositoryWriter,
  access: Access,
): Promise<Pick<CareFacts, 'emergencies' | 'reviewed'>> {
  if (!access.hasEmergencies) return {};
  const taken = takenBy(await fetchAllSlots(reader.api, reader.repository), access.setting.policy);
  const emergencies: TakenEmergency[] = [];
  const reviewed: number[] = [];
  for (const one of taken) {
    const issue = await askedIssue(reader, one.issue);
    if (issue === undefined || [...reviewed, ...emergencies.map((known) => known.issue.number)].includes(issue.number))
      continue;
    if (!access.reviewed.has(one.issue)) emergencies.push(...(await afterwards(reader, access, one, issue)));
    else if (issue.isOpen) reviewed.push(issue.number);
  }
  return { emergencies, reviewed };
}

async function afterwards(
  reader: RepositoryWriter,
  { setting: { policy, now } }: Access,
  { role, opened, due }: TakenAccess,
  issue: AskedIssue,
): Promise<readonly TakenEmergency[]> {
  const rules = policy.roles.get(role)?.['break-glass'];
  const endedAt = rules === undefined ? due : opened + rules.lasts * 1000;
  if (now < endedAt) return [];
  const seen = await orUnknown(
    async () => await fetchBegun(reader, issue.author, { from: opened, until: endedAt }),
    (error) => ({ unread: error.message }),
  );
  return [{ issue, role, openedAt: opened, endedAt, dueAt: due, seen }];
}
