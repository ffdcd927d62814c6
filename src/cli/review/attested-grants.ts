import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRecord } from '../../policy/shape.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { ReviewedGrant, ReviewedPolicy } from '../../review/facts.ts';
import { liveGrants } from '../../review/grant-view.ts';
import type { RecordedEvent } from '../../review/record-facts.ts';
import { NOT_A_RECORD, recordedEvent } from '../../review/recorded-event.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { isAttestedByRun, attestingWorkflow } from './attested-record.ts';
import { askVerifier, type VerifiedAttestation } from './verifier.ts';

/** Each takes GitHub's tool a second. */
const MAX_ATTESTED_GRANTS = 2000;
const MAX_PARALLEL_GRANTS = 4;

/**
 * Who used each live grant, as it is written now: the decisions of which the digest of its file is a subject, attested
 * by the gated workflow that the policy names.
 * @throws UsageError for more grants than can be asked about
 */
export async function attestedUses(
  policies: readonly ReviewedPolicy[],
  terminal: Terminal,
): Promise<readonly RecordedEvent[]> {
  const asked = policies.flatMap((policy) => {
    const gate = policy.policy.walls?.gate;
    if (gate !== undefined)
      return liveGrants(policy, terminal.now()).map(({ reviewed }) => ({ policy, reviewed, gate }));
    say(terminal, `${policy.name}: the policy does not name the gate, \`walls.gate\`: nobody’s attestations count`);
    return [];
  });
  if (asked.length > MAX_ATTESTED_GRANTS)
    throw new UsageError(`there are more than ${MAX_ATTESTED_GRANTS} grants to ask about`, 'review them in parts');
  const found: (readonly RecordedEvent[])[] = [];
  for (let start = 0; start < asked.length; start += MAX_PARALLEL_GRANTS) {
    const some = asked.slice(start, start + MAX_PARALLEL_GRANTS);
    found.push(...(await Promise.all(some.map(async (one) => attestedUsesOf(one, terminal)))));
  }
  return found.flat();
}

interface AskedGrant {
  readonly policy: ReviewedPolicy;
  readonly reviewed: ReviewedGrant;
  readonly gate: string;
}

async function attestedUsesOf(
  { policy, reviewed, gate }: AskedGrant,
  terminal: Terminal,
): Promise<readonly RecordedEvent[]> {
  const { home, root } = policy;
  const [owner = '', name = ''] = gate.split('/');
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-review-'));
  try {
    const file = join(folder, 'grant.yml');
    writeFileSync(file, reviewed.text);
    const sought = { among: { owner: home.split('/')[0] ?? '' }, signer: `${owner}/${name}` };
    const answer = await askVerifier(file, sought, terminal.env);
    // a grant that nobody used has none
    if ('why' in answer && answer.none !== true) say(terminal, `${root}/grants/${reviewed.file.id}.yml: ${answer.why}`);
    if ('why' in answer) return [];
    return answer.verified.flatMap((one) => useIn(one, { id: reviewed.file.id, home, gate }) ?? []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The use that an attestation tells of. INVARIANT: it is of the gated workflow, of the run that its certificate was
 * given to, of this grant and of this policy; whoever may attest can have any file for a subject.
 */
function useIn(
  attestation: VerifiedAttestation,
  { id, home, gate }: { readonly id: string; readonly home: string; readonly gate: string },
): RecordedEvent | undefined {
  const { predicate, time } = attestation;
  const run = isRecord(predicate) && isRecord(predicate['run']) ? predicate['run'] : {};
  const { repository, run_id: number, run_attempt: attempt } = run;
  const line = {
    schema: 1,
    kind: 'decision',
    time,
    repository,
    run_id: number,
    run_attempt: attempt,
    result: predicate,
  };
  const event = recordedEvent(JSON.stringify(line));
  if (event === undefined || event === NOT_A_RECORD) return undefined;
  const isOurs = event.decision === 'allow' && event.grant === id && event.home?.toLowerCase() === home.toLowerCase();
  return isOurs && attestingWorkflow(attestation) === gate && isAttestedByRun(attestation, event)
    ? { ...event, attestedBy: gate }
    : undefined;
}

function say(terminal: Terminal, what: string): void {
  terminal.stderr.write(`grantgate: ${safeLine(what)}\n`);
}
