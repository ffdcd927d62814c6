import {
  allHold,
  claimIn,
  type CompiledFormulas,
  compileFormulas,
  type Formula,
  noneHolds,
  notModelledIn,
} from './inclusion/formula.ts';
import type { Family } from './inclusion/family.ts';
import {
  type FamilyOutcomes,
  findToken,
  type FoundToken,
  type Search,
  type Wanted,
  walkFamily,
} from './inclusion/find-token.ts';
import { literals } from './language.ts';
import type { Meant } from './meant.ts';
import { gateHolds, meantFormula } from './meant-formula.ts';
import type { Families, TokenWorld } from './token-world.ts';
import { TOKEN_CLAIMS } from './token.ts';
import type { Trust } from './trust/trust.ts';

/** Who gets in, the worst first. https://docs.github.com/actions/reference/security/oidc */
export const TRUST_CLASSES = ['github', 'owner', 'repository', 'pushers', 'not-gate', 'gate', 'nobody'] as const;
export type TrustClass = (typeof TRUST_CLASSES)[number];

/** One question about a trust: whether a token of a kind gets in. */
export type TrustAnswer =
  | { readonly kind: 'token'; readonly found: FoundToken }
  /** Whether one gets in could not be determined. */
  | { readonly kind: 'undecided'; readonly why: readonly string[]; readonly found?: FoundToken }
  | { readonly kind: 'none' };

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
  const [repository, pushers, notGate, gateElsewhere, gate, audience, narrower] = askFamilies(
    world.own,
    [
      allHold(admits, noneHolds(loose), without),
      allHold(admits, loose, noneHolds(placed), without),
      allHold(admits, placed, without),
      allHold(admits, noneHolds(placed), throughGate),
      allHold(admits, placed, throughGate),
      allHold(admits, noneHolds(claimIn('aud', audiences))),
      allHold(meantFormula(meant, { gate: gates.length > 0, asWritten: true, audience: true }), noneHolds(admits)),
    ],
    now,
  );
  const askAdmits = (families: Families): TrustAnswer => askFamilies(families, [admits], now)[0] ?? NONE;
  return {
    github: askAdmits(world.github),
    owner: askAdmits(world.owner),
    repository: repository ?? NONE,
    pushers: pushers ?? NONE,
    notGate: notGate ?? NONE,
    gateElsewhere: gateElsewhere ?? NONE,
    gate: gate ?? NONE,
    sameName: askAdmits(world.sameName),
    audience: audience ?? NONE,
    narrower: narrower ?? NONE,
  };
}

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
  return askFamilies(world.own, [allHold(trust.admits, loose, without, restricted)], now)[0] ?? NONE;
}

const NONE: TrustAnswer = { kind: 'none' };

/** Whether any token of the families is in each of the sets. */
function askFamilies(
  { families, notModelled }: Families,
  formulas: readonly Formula[],
  now: number,
): readonly TrustAnswer[] {
  const compiled = compileFormulas(formulas);
  const reasons = formulas.map(notModelledIn);
  const surely = compiled.evaluate.map((evaluate): Wanted => ({ evaluate, truth: 'yes' }));
  const perhaps = compiled.evaluate.map((evaluate): Wanted => ({ evaluate, truth: 'unknown' }));
  const unknownClaims = unknownAmong(families, compiled);
  const walked = families.map((family) => walkFamily(family, compiled, [...surely, ...perhaps], now));
  return formulas.map((_, index) => {
    const certain = firstFound(walked, surely[index]);
    if (certain.kind === 'found') return { kind: 'token', found: certain };
    const possible = firstFound(walked, perhaps[index]);
    const why = [...(reasons[index] ?? []), ...notModelled, ...unknownClaims];
    if (possible.kind === 'found') return { kind: 'undecided', why, found: possible };
    if (certain.kind === 'too-large' || possible.kind === 'too-large')
      return { kind: 'undecided', why: [...why, 'more cases than are looked at'] };
    return notModelled.length === 0 ? NONE : { kind: 'undecided', why: notModelled };
  });
}

/** Claims that are asked about, and of which nothing is known. */
function unknownAmong(families: readonly Family[], { atoms }: CompiledFormulas): readonly string[] {
  const unordered = new Set(families.flatMap((family) => family.unordered));
  const asked = new Set(atoms.flatMap((atom) => (atom.kind === 'claim' ? [atom.claim] : [])));
  return [...asked]
    .filter((claim) => unordered.has(claim) || !(isModelled(claim) || hasClaim(families, claim)))
    .map((claim) => `the claim \`${claim}\`, of which nothing is known`);
}

function isModelled(claim: string): boolean {
  return TOKEN_CLAIMS.some((known) => known === claim);
}

function hasClaim(families: readonly Family[], claim: string): boolean {
  return families.some(({ tracks }) => tracks.some(({ terms }) => terms.some((term) => term.claim === claim)));
}

/** The shortest token of the first family that has one; else whether one of them was too large to say so. */
function firstFound(walked: readonly FamilyOutcomes[], wanted: Wanted | undefined): Search {
  let result: Search = { kind: 'none' };
  if (wanted === undefined) return result;
  for (const outcomes of walked) {
    const found = findToken(outcomes, wanted);
    if (found.kind === 'found') return found;
    if (found.kind === 'too-large') result = found;
  }
  return result;
}
