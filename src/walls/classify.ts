import { askFamilies, NONE, type TrustAnswer } from './ask-families.ts';
import { allHold, claimIn, type Formula, noneHolds } from './inclusion/formula.ts';
import { Work } from './inclusion/work.ts';
import { literals } from './language.ts';
import type { Meant } from './meant.ts';
import { gateHolds, meantFormula } from './meant-formula.ts';
import type { Families, TokenWorld } from './token-world.ts';
import type { Trust } from './trust/trust.ts';

export type { TrustAnswer } from './ask-families.ts';

/** Who gets in, the worst first. https://docs.github.com/actions/reference/security/oidc */
export const TRUST_CLASSES = ['github', 'owner', 'repository', 'pushers', 'not-gate', 'gate', 'nobody'] as const;
export type TrustClass = (typeof TRUST_CLASSES)[number];

/** What each question found. */
export interface TrustAnswers {
  readonly github: TrustAnswer;
  readonly owner: TrustAnswer;
  /** On another ref or in another environment than is meant, without the gate. */
  readonly repository: TrustAnswer;
  /** In an environment that is meant, from a ref that is not: the environment's rules decide. */
  readonly pushers: TrustAnswer;
  /** Where it is meant, without the gate. */
  readonly notGate: TrustAnswer;
  /** Behind the gate, where it is not meant: the gate refuses it. */
  readonly gateElsewhere: TrustAnswer;
  readonly gate: TrustAnswer;
  /** Under a name that belongs to another repository. */
  readonly sameName: TrustAnswer;
  readonly audience: TrustAnswer;
  /** Meant, and refused. */
  readonly narrower: TrustAnswer;
}

/** What is asked about. */
export interface TrustQuestion {
  readonly trust: Trust;
  readonly meant: readonly Meant[];
  readonly world: TokenWorld;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Asks every question about a trust. Pure. */
export function askTrust({ trust, meant, world, now }: TrustQuestion): TrustAnswers {
  const { admits } = trust;
  const gates = [...new Set(meant.flatMap(({ gate }) => gate ?? []))];
  const throughGate = gates.length === 0 ? gateHolds(undefined) : claimIn('job_workflow_ref', literals(gates));
  const loose = meantFormula(meant, { gate: false, environmentDecides: true });
  const placed = meantFormula(meant, { gate: false });
  const without = noneHolds(throughGate);
  const audiences = literals(meant.flatMap(({ audience }) => sameAudiences(audience)));
  const work = new Work();
  const ask = (families: Families, ...parts: readonly Formula[]): TrustAnswer =>
    askFamilies(families, allHold(...parts), now, work);
  const { own } = world;
  const asWritten = meantFormula(meant, { gate: gates.length > 0, asWritten: true, audience: true });
  const github = ask(world.github, admits);
  const owner = ask(world.owner, admits);
  const repository = ask(own, admits, noneHolds(loose), without);
  if (meant.length === 0) return { ...NOT_MEANT, github, owner, repository };
  return {
    github,
    owner,
    repository,
    pushers: ask(own, admits, loose, noneHolds(placed), without),
    notGate: ask(own, admits, placed, without),
    gateElsewhere: ask(own, admits, noneHolds(placed), throughGate),
    gate: ask(own, admits, placed, throughGate),
    sameName: ask(world.sameName, admits),
    audience: ask(own, admits, noneHolds(claimIn('aud', audiences))),
    narrower: ask(own, asWritten, noneHolds(admits)),
  };
}

/** Nothing else is asked of what no role names. */
const NOT_MEANT: Omit<TrustAnswers, 'github' | 'owner' | 'repository'> = {
  pushers: NONE,
  notGate: NONE,
  gateElsewhere: NONE,
  gate: NONE,
  sameName: NONE,
  audience: NONE,
  narrower: NONE,
};

/** A provider of Google Cloud that lists no audience takes its own name, with and without its scheme. */
function sameAudiences(audience: string): readonly string[] {
  return audience.startsWith('https://iam.googleapis.com/') ? [audience, audience.slice('https:'.length)] : [audience];
}

/** The worst class of which a token surely gets in. */
export function trustClass(answers: TrustAnswers): TrustClass {
  const order = [
    ['github', answers.github],
    ['owner', answers.owner],
    ['repository', answers.repository],
    ['pushers', answers.pushers],
    ['not-gate', answers.notGate],
    ['gate', answers.gate],
    ['gate', answers.gateElsewhere],
  ] as const;
  return order.find(([, answer]) => answer.kind === 'token')?.[0] ?? 'nobody';
}

/**
 * Whether a job without the gate gets in from where it is meant to, on any ref in an environment of the role, if the
 * token is restricted so.
 */
export function askWithoutGate({ trust, meant, world, now }: TrustQuestion, restricted: Formula): TrustAnswer {
  const gates = meant.flatMap(({ gate }) => gate ?? []);
  const loose = meantFormula(meant, { gate: false, environmentDecides: true });
  const without = noneHolds(claimIn('job_workflow_ref', literals(gates)));
  return askFamilies(world.own, allHold(trust.admits, loose, without, restricted), now, new Work());
}
