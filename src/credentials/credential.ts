import { GateError } from '../errors/gate-error.ts';
import type { Send } from '../http/send.ts';

/** Material for servers with a CA of their own, or that ask for a client certificate. PEM. */
export interface TlsMaterial {
  /** CA certificates that are trusted besides the usual ones. */
  readonly certificates?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
}

/** What both exchanging and revoking may use; all effects come from here. */
export interface CallTools {
  /** Sends with deadline; one keep-alive connection per host. Does not retry. */
  readonly send: Send;
  /** The same with connections of its own. Certificates are always verified. */
  readonly connect: (tls: TlsMaterial) => Send;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** When everything must be over, by the same clock as `now`. */
  readonly deadline: number;
  /** In [0, 1), for jitter. */
  readonly random: () => number;
}

/** Tools an exchange may use. */
export interface ExchangeTools extends CallTools {
  /**
   * The job's OIDC token for an audience, masked already; asked once per audience, though each is good for five minutes
   * only.
   * @throws IdentityError
   */
  readonly idToken: (audience: string) => Promise<string>;
  /** What only the workflow can hand over; masked already. */
  readonly secrets: {
    readonly appPrivateKey?: string | undefined;
    readonly clientCertificate?: string | undefined;
    readonly clientKey?: string | undefined;
  };
  /** Masks a value in the log; called before anything else happens with it. */
  readonly mask: (secret: string) => void;
  /**
   * Told at once of what was issued and has to be revoked, though more is asked for with it: the job may be cancelled
   * before the exchange is over.
   */
  readonly begun?: ((credential: Credential) => void) | undefined;
}

/** What bounds a credential, from the decision. Times in milliseconds since 1970. */
export interface Bounds {
  readonly grant: string;
  readonly role: string;
  /** Whoever pressed the button of this attempt. */
  readonly actor: string;
  /** Numeric account id; absent of a person without an account. */
  readonly actorId: string;
  /** Name of the entry in the policy by which a tool acts for the person. */
  readonly through?: string;
  /** `owner/name` of the run. */
  readonly repository: string;
  /** Why the grant was given, and its ticket. */
  readonly reason: string;
  readonly ticket: string | undefined;
  /** Address of the REST API of the run's GitHub. */
  readonly api: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** No credential may be usable at or after this moment. */
  readonly until: number;
  /** The policy's longest session, in seconds. */
  readonly session: number;
}

/** Clocks may differ by so much where the grant's end is not at stake. */
export const SLACK_MS = 60_000;

/**
 * When anything must have ended that a provider gives a life of its own: with the grant, or with the policy's longest
 * session.
 */
export function latestEnd({ until, session }: Pick<Bounds, 'until' | 'session'>, now: number): number {
  return Math.min(until, now + session * 1000 + SLACK_MS);
}

/** A file that later steps need: written outside the workspace, readable by the job's user only, deleted at the end. */
export interface CredentialFile {
  /** Last part of its path, such as `gcp.json`. */
  readonly name: string;
  /** Variables that are set to its path. */
  readonly variables: readonly string[];
  /** What is in it; a function is told the paths of the credential's files, by their names. */
  readonly text: string | ((pathOf: (name: string) => string) => string);
  /** Credentials that give a file of this name with the same variables share one, each adding its text. */
  readonly shared?: boolean;
}

/** One credential that is asked for. */
export interface ExchangeRequest<Spec> {
  readonly name: string;
  readonly spec: Spec;
  readonly bounds: Bounds;
  /** AWS accounts that roles may be in; any when left out. */
  readonly accounts?: readonly string[] | undefined;
  /** The policy accepts a credential that ends after the grant. */
  readonly acceptLonger: boolean;
}

/** Trades the job's token for a credential. @throws ExchangeError */
export type Exchange<Spec> = (request: ExchangeRequest<Spec>, tools: ExchangeTools) => Promise<Credential>;

/** What revoking a credential needs. Secret: it goes to the runner's state and nowhere else. */
export type Revocation = Readonly<Record<string, string>>;

/** What is left for the end of the job so that a credential can be revoked there. */
export interface Kept {
  /** Absent when nothing of it may be read by others. */
  readonly revocation?: Revocation;
  /** Steps, or the guarded script, get it anyway. */
  readonly handedOut: boolean;
}

/**
 * Revokes a credential, and resolves when it is dead; one that is already dead is not a fault. Retries by itself.
 * @throws ExchangeError
 */
export type Revoke = (revocation: Revocation, tools: CallTools) => Promise<void>;

/** Something issued. `variables` are secrets and settings for later steps; never logged, masked before use. */
export interface Credential {
  readonly name: string;
  readonly provider: string;
  /** Which role or account, for people: no secret. */
  readonly target: string;
  /** When it stops by itself, milliseconds since 1970. */
  readonly expires: number;
  /** Environment variables, as SDKs and CLIs expect them. */
  readonly variables: Readonly<Record<string, string>>;
  /** Step outputs, used with `export: outputs`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Names among `variables` whose values are secret. */
  readonly secret: readonly string[];
  readonly files?: readonly CredentialFile[];
  /** Needed to revoke it; absent where the provider has no call for it. Secret, and for this process only. */
  readonly revocation?: Revocation;
  /** What of that may lie in the runner's state until the end of the job, where it is not the whole of it. */
  readonly kept?: Kept;
  /** Names it to the provider's operators, such as a token's accessor. Not secret: it is on the record. */
  readonly handle?: Readonly<Record<string, string>>;
  /** What revoking it does not end, and until when, in words for people and for the record. */
  readonly lasting?: readonly string[];
  /** Remarks for people. */
  readonly notes?: readonly string[];
  /** What somebody should look at: annotations of the run. */
  readonly warnings?: readonly string[];
  /** Variables that, where an earlier step set them, lead later steps past these. */
  readonly misleading?: readonly string[];
  /** Names among `variables` that are given up where another credential sets them to something else. */
  readonly yielding?: readonly string[];
  /** Later steps get nothing of it: an SDK asks for one like it whenever it needs one. */
  readonly renews?: boolean;
}

/** Longest life of what renews itself: as short as STS gives, so that a revocation shows soon. */
export const MAX_RENEWAL_SECONDS = 900;

/**
 * What later steps get so that an SDK renews by itself: files and variables. Nothing of it is secret, but secrets that
 * the first exchange read.
 */
export type RenewalSetup = Pick<
  Credential,
  'variables' | 'outputs' | 'secret' | 'files' | 'notes' | 'misleading' | 'yielding'
>;

/** What a command that renews answers. */
export interface Renewed {
  /** What it prints, in the form that the SDK asks for. Secret, and for the SDK alone. */
  readonly text: string;
  /** Latest end of anything that can be made from it, milliseconds since 1970. */
  readonly expires: number;
}

/**
 * Credentials that renew themselves: an SDK starts a command whenever it needs new ones, and each time it is decided
 * again. Used with `export: profile`.
 */
export interface Renewal<Spec> {
  /**
   * Tells SDKs to start a command, given as its words: each kind of file has a way of its own to write them. `first` is
   * what a first exchange gave, to show that there is nothing wrong: of its keys nothing is handed out.
   * @throws ExchangeError when it cannot be bounded by the grant
   */
  readonly setUp: (
    request: ExchangeRequest<Spec>,
    first: Credential,
    command: readonly string[],
    now: number,
  ) => RenewalSetup;
  /** New credentials, after a decision that allows. @throws ExchangeError */
  readonly answer: (request: ExchangeRequest<Spec>, tools: ExchangeTools) => Promise<Renewed>;
  /**
   * What the command prints to say no, with exit code 0 and nothing on stderr; empty where the SDK looks at these two.
   */
  readonly refusal: (code: string, message: string) => string;
}

/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
export class ExchangeError extends GateError {
  override readonly name = 'ExchangeError';
  readonly provider: string;
  declare readonly hint: string;
  /** `code` is the provider's own, such as `AccessDenied`. */
  constructor(provider: string, code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, { ...options, code, hint });
    this.provider = provider;
  }
}

/**
 * Something failed after a credential was issued, and so did revoking it: it is neither handed out nor forgotten.
 */
export class NotRevokedError extends GateError {
  override readonly name = 'NotRevokedError';
  /** What failed first, which people are told. */
  readonly fault: unknown;
  readonly credential: Credential;
  constructor(fault: unknown, credential: Credential) {
    super(fault instanceof Error ? fault.message : String(fault), { cause: fault });
    this.fault = fault;
    this.credential = credential;
  }
}
