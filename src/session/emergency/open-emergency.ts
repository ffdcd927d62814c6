import { FactError, faultOf } from '../../github/fact-error.ts';
import { fetchSlots } from '../../github/emergencies.ts';
import { createNotedTag } from '../../github/slot-tag.ts';
import { createWriter, type RepositoryWriter } from '../../github/write.ts';
import { countSlots, slotFolder, slotLog, slotNote, type Slot } from '../../policy/break-glass/slots.ts';
import { type Check, type EmergencyAllow, failure } from '../../policy/decision.ts';
import type { Judgement } from '../judge.ts';
import { refusalAfter } from '../refusal.ts';
import type { Effects, Session } from '../start-requests.ts';
import { announceRun } from './announce-run.ts';

/** How often another run may be faster, before it is too odd to go on. */
const MAX_LOST_PLACES = 60;

/**
 * Takes the place of an emergency among those that count, and tells of the run on its issue. Called with an allow,
 * before anything is issued.
 *
 * INVARIANT: nobody gets anything by an emergency that is not counted, or that its issue does not show.
 */
export async function openEmergency(
  judgement: Judgement,
  decision: EmergencyAllow,
  session: Session,
  effects: Pick<Effects, 'sleep' | 'random'>,
): Promise<Judgement> {
  const { facts, transport } = session;
  const deny = (check: Check): Judgement => ({ ...judgement, decision: refusalAfter(decision, check) });
  const writer = createWriter(
    { server: facts.server, repository: judgement.home, token: facts.inputs.token },
    transport.client.send,
    { ...effects, now: transport.now, deadline: transport.deadline },
  );
  try {
    const refused = await takePlace(judgement, decision, writer);
    if (refused !== undefined) return deny(refused);
    await announceRun(judgement, decision, session, writer);
    return judgement;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return deny(
      failure('undecidable', {
        kind: 'break-glass-record',
        issue: decision.emergency.issue,
        fault: faultOf(error),
      }),
    );
  }
}

/**
 * Writes the issue into the log, at the first number that is free. After each number that another run has taken, all of
 * them are read and counted again.
 *
 * INVARIANT: a number is taken only by whoever has read all before it and found that there is something left.
 */
async function takePlace(
  { policy, files, home, breakGlass }: Judgement,
  { role, emergency, run }: EmergencyAllow,
  writer: RepositoryWriter,
): Promise<Check | undefined> {
  const rules = policy?.ok === true ? policy.value.roles.get(role)?.['break-glass'] : undefined;
  if (rules === undefined || files === undefined || breakGlass === undefined)
    throw new FactError('what was decided is not complete');
  const folder = slotFolder(run.actor_id, role, emergency.isDrill);
  let slots: readonly Slot[] = breakGlass.slots;
  for (let attempt = 0; attempt < MAX_LOST_PLACES; attempt += 1) {
    const log = slotLog(slots, folder);
    if (!log.ok) return failure('undecidable', { kind: 'uses-blocked', tag: log.tag });
    const { spent, hasPlace } = countSlots(log.entries, emergency, rules.each);
    const { count: most, per } = rules.each;
    if (spent >= most) return failure('break-glass-exhausted', { most, per, spent });
    if (hasPlace) return undefined;
    const tag = `${folder}${log.entries.length + 1}`;
    const made = await createNotedTag(writer, { tag, note: slotNote(emergency), commit: files.commit });
    if (made === 'created') return undefined;
    slots = await fetchSlots(writer.api, home, run.actor_id);
  }
  throw new FactError('too many runs ask for break-glass access at once', 'start the run again later');
}
