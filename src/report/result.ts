import type { Considered, Decision } from '../policy/decision.ts';
import { formatInstant } from '../policy/instant.ts';
import type { ReasonId } from '../policy/reasons.ts';
import type { Advice } from './allowed-advice.ts';
import type { CheckEntry } from './check-entry.ts';
import { toEntry } from './check-words.ts';
import type { ReportContext } from './context.ts';
import { type Granted } from './granted.ts';
import { firstActor } from './first-actor.ts';
import type { StepReport } from '../workflow/judge/step-report.ts';
import { reasonPage } from './links.ts';
import { actingFor, type ShownPerson, type ShownTool } from './acting-for.ts';
import { type PublicRun, publicRun } from './public-run.ts';

/** A credential that was issued, without anything secret. */
export interface Issued {
  readonly name: string;
  readonly provider: string;
  /** Which role or account. */
  readonly target: string;
  /** When it stops by itself, milliseconds since 1970. */
  readonly expires: number;
  /** Names by which the provider knows it, such as an accessor; never a secret. */
  readonly handle?: Readonly<Record<string, string>>;
  /** What revoking it does not end. */
  readonly lasting?: readonly string[];
  /** An SDK asks for another whenever it needs one, and each time it is decided again. */
  readonly renews?: boolean;
}

/** Something that went wrong after an allow. */
export interface ReportedFault {
  readonly title: string;
  /** Lines for people. */
  readonly message: string;
}

/** What happened besides the decision. */
export interface ResultDetails {
  readonly credentials: readonly Issued[];
  /** In `audit` mode a refusal is reported and the run goes on. */
  readonly mode: 'enforce' | 'audit';
  /** Remarks for people: a warning of the preflight, a limit that was lowered. */
  readonly notes: readonly string[];
  /** Why nothing was handed over, though the run is allowed. */
  readonly fault?: ReportedFault | undefined;
  /** SHA-256 of the token that the decision was made from, in hexadecimal. */
  readonly tokenSha256?: string | undefined;
  /** Whether the tags that revoke and freeze are kept. */
  readonly tags?: string | undefined;
  /** What the grant that decided was given for, and who approved it. */
  readonly granted?: Granted | undefined;
  /** What reading the later steps found. */
  readonly steps?: StepReport | undefined;
}

/** The decision as JSON: the output `result`. Times are RFC 3339; a key without a value is left out. */
export interface Result {
  readonly schema: 1;
  readonly decision: 'allow' | 'deny';
  readonly reason?: ReasonId;
  readonly summary: string;
  readonly next: string;
  readonly link?: string;
  /** Where exactly, and what is written there: for whoever puts it right. */
  readonly detail?: string;
  /** Whom to ask, in whole sentences. */
  readonly ask?: string;
  /** YAML to copy. */
  readonly paste?: string;
  /** The page that explains the reason. */
  readonly docs?: string;
  readonly grant?: string;
  readonly role?: string;
  /** What the grant was given for, and who approved it. */
  readonly granted?: Granted;
  /** No grant allows it, but break-glass access: by which issue, and whether it is a drill. */
  readonly break_glass?: { readonly issue: number; readonly drill: boolean };
  /** Whoever pressed the button of this attempt. */
  readonly principal: string;
  /** The person behind it, where a tool named one. */
  readonly person?: ShownPerson;
  /** What acted for the principal (RFC 8693, 4.1): the tool that sent the dispatch, and by which entry. */
  readonly act?: ShownTool;
  /** Whoever began the run, where that is somebody else: the job has that account's rights. */
  readonly first_actor?: string;
  readonly expires?: string;
  /** End of whatever ends first, the grant or the open window. */
  readonly until?: string;
  readonly checks: readonly CheckEntry[];
  readonly considered: readonly Considered[];
  readonly run: PublicRun;
  readonly policy: { readonly repository: string; readonly commit?: string };
  readonly credentials: readonly IssuedResult[];
  readonly token_sha256?: string;
  readonly mode: 'enforce' | 'audit';
  readonly notes: readonly string[];
  /** Whether the tags that revoke and freeze are kept, in words; absent when that was not asked. */
  readonly tags?: string;
  /** Why nothing was handed over, though the run is allowed: the step fails. */
  readonly fault?: ReportedFault;
  /** What reading the later steps found; absent when they were not read. */
  readonly preflight?: StepReport;
}

export interface IssuedResult {
  readonly name: string;
  readonly provider: string;
  readonly target: string;
  readonly expires: string;
  /** Each time it is needed again it is decided again; `expires` is the end of the first. */
  readonly renews?: true;
}

/**
 * Makes the public result of a decision and of what is said about it. Keys always come in the same order, and only keys
 * named here come through.
 */
export function resultWith(advice: Advice, decision: Decision, context: ReportContext, outcome: ResultDetails): Result {
  const { tokenSha256 } = outcome;
  return {
    schema: 1,
    decision: decision.decision,
    ...(decision.decision === 'deny' ? { reason: decision.reason } : {}),
    ...adviceEntries(advice),
    ...(decision.decision === 'deny' ? { docs: reasonPage(decision.reason) } : {}),
    ...(decision.grant === undefined ? {} : { grant: decision.grant }),
    ...(decision.role === undefined ? {} : { role: decision.role }),
    ...(outcome.granted === undefined ? {} : { granted: outcome.granted }),
    ...breakGlassEntry(decision),
    principal: decision.principal,
    ...actingFor(decision.run),
    ...firstActor(decision.run),
    ...(decision.expires === undefined ? {} : { expires: formatInstant(decision.expires) }),
    ...(decision.decision === 'allow' ? { until: formatInstant(decision.until) } : {}),
    checks: decision.checks.map(toEntry),
    considered: decision.considered.map(({ grant, role, failed }) => ({
      grant,
      ...(role === undefined ? {} : { role }),
      failed: [...failed],
    })),
    run: publicRun(decision.run),
    policy: {
      repository: context.policyRepository,
      ...(context.commit === undefined ? {} : { commit: context.commit }),
    },
    credentials: outcome.credentials.map(publicCredential),
    ...(tokenSha256 === undefined ? {} : { token_sha256: tokenSha256 }),
    mode: outcome.mode,
    notes: [...outcome.notes],
    ...(outcome.tags === undefined ? {} : { tags: outcome.tags }),
    ...(outcome.fault === undefined ? {} : { fault: { title: outcome.fault.title, message: outcome.fault.message } }),
    ...(outcome.steps === undefined ? {} : { preflight: outcome.steps }),
  };
}

function breakGlassEntry(decision: Decision): Pick<Result, 'break_glass'> {
  const { emergency } = decision.decision === 'allow' ? decision : {};
  return emergency === undefined ? {} : { break_glass: { issue: emergency.issue, drill: emergency.isDrill } };
}

/** What a person is told, key by key. */
function adviceEntries({ summary, next, link, detail, ask, paste }: Advice): Advice {
  return {
    summary,
    next,
    ...(link === undefined ? {} : { link }),
    ...(detail === undefined ? {} : { detail }),
    ...(ask === undefined ? {} : { ask }),
    ...(paste === undefined ? {} : { paste }),
  };
}

/** INVARIANT: a credential comes through by name, never by spreading: its variables are secrets. */
function publicCredential({ name, provider, target, expires, renews }: Issued): IssuedResult {
  return { name, provider, target, expires: formatInstant(expires), ...(renews === true ? { renews } : {}) };
}
