import type { FederatedCredential } from '../trust/azure.ts';
import type { PoolProvider } from '../trust/gcp.ts';

/** Where something was read. */
export interface StateSource {
  /** As the person named it. */
  readonly file: string;
  /** The file's own name without its ending: what tells whose an answer is that does not say so itself. */
  readonly stem: string;
  /** `owner/name` of the repository whose answer it is, and its path below that, where it was asked for. */
  readonly repository?: string;
  readonly path?: string;
}

/** A role of AWS that can be assumed. */
export interface AwsRoleState {
  readonly kind: 'aws-role';
  readonly name: string;
  readonly arn: string | undefined;
  /** The trust policy; `undefined` where it is only known once it is applied. */
  readonly trust: unknown;
  /** Seconds; `undefined` where the answer does not say. */
  readonly maxSession: number | undefined;
  /** Policies with their names, as they are attached or written into the role. */
  readonly policies: readonly { readonly name: string; readonly document: unknown }[];
}

export interface AwsProviderState {
  readonly kind: 'aws-provider';
  readonly arn: string | undefined;
  /** Without its scheme, as AWS has it. */
  readonly url: string;
  readonly audiences: readonly string[];
}

export interface GcpProviderState extends PoolProvider {
  readonly kind: 'gcp-provider';
}

/** Who may act as a service account. */
export interface GcpAccountState {
  readonly kind: 'gcp-account';
  /** E-mail address; `undefined` where the answer does not say. */
  readonly account: string | undefined;
  readonly bindings: readonly Readonly<Record<string, unknown>>[];
}

/** Who a project, and the folders and the organization above it, let act as each of its service accounts. */
export interface GcpProjectState {
  readonly kind: 'gcp-project';
  /** Its id; `undefined` where the answer does not say. */
  readonly project: string | undefined;
  readonly bindings: readonly Readonly<Record<string, unknown>>[];
  /** What is above it was read as well. */
  readonly isWhole: boolean;
}

/** A key of a service account that somebody made, and holds. */
export interface GcpKeyState {
  readonly kind: 'gcp-key';
  readonly account: string;
  readonly id: string;
}

export interface AzureCredentialState extends FederatedCredential {
  readonly kind: 'azure-credential';
  readonly name: string;
  /** Client id, or the id of the application in its directory; `undefined` where the answer does not say. */
  readonly application: string | undefined;
}

/** Which client id an application or a managed identity has. */
export interface AzureIdentityState {
  readonly kind: 'azure-identity';
  readonly application: string;
  readonly client: string;
}

export interface VaultRoleState {
  readonly kind: 'vault-role';
  readonly name: string | undefined;
  readonly mount: string | undefined;
  readonly role: Readonly<Record<string, unknown>>;
}

/** What the tokens of a method are verified by. */
export interface VaultConfigState {
  readonly kind: 'vault-config';
  /** `undefined` where the answer does not say. */
  readonly mount: string | undefined;
  readonly issuer: string | undefined;
  /** Issuers whose keys are asked for, by their addresses. */
  readonly addresses: readonly string[];
  /** Other keys that count, of which nobody here knows whose they are. */
  readonly otherKeys: readonly string[];
}

/** Settings of a repository, each as GitHub's API gives it. */
export interface RepositoryState {
  readonly kind: 'repository';
  readonly repository: string;
  readonly id: string;
  readonly ownerId: string;
  readonly defaultBranch: string | undefined;
}

export interface SubjectState {
  readonly kind: 'subject';
  readonly prefix: string;
  readonly keys: readonly string[] | undefined;
  /** The template is that of the organization, which the answer does not show. */
  readonly isOwners: boolean;
}

export interface EnvironmentState {
  readonly kind: 'environment';
  readonly name: string;
  /** `owner/name`; `undefined` where the answer does not say. */
  readonly repository: string | undefined;
  readonly reviewers: number;
  readonly selfReviewPrevented: boolean;
  /** Which refs may deploy: all, those that are protected, or those that custom policies name. */
  readonly refs: 'all' | 'protected' | 'custom';
  /** `undefined` where GitHub did not say. */
  readonly adminsBypass: boolean | undefined;
}

/** From which refs jobs may be in an environment, by its custom policies; a file is named after the environment. */
export interface DeploymentRefsState {
  readonly kind: 'deployment-refs';
  readonly environment: string;
  /** Patterns of whole refs. */
  readonly refs: readonly string[];
}

export interface RulesetState {
  readonly kind: 'ruleset';
  readonly name: string;
  readonly target: string;
  readonly enforcement: string;
  /** `undefined` where the answer was only the list. */
  readonly include: readonly string[] | undefined;
  readonly exclude: readonly string[];
  readonly rules: readonly string[];
  /** How many have to approve a pull request. */
  readonly approvals: number;
  /** `owner/name`; `undefined` where the answer does not say, or it is of an organization. */
  readonly repository: string | undefined;
  /** It is for some repositories of an organization, which its conditions choose. */
  readonly isChosen: boolean;
  /** `undefined` where GitHub does not show them to this token. */
  readonly bypass: readonly Readonly<Record<string, unknown>>[] | undefined;
}

export interface BranchState {
  readonly kind: 'branch';
  readonly name: string;
  readonly isProtected: boolean;
}

/** The rules in force on a branch, from wherever they come; a file is named after the branch. */
export interface EffectiveRulesState {
  readonly kind: 'effective-rules';
  readonly branch: string;
  readonly rules: readonly string[];
  readonly approvals: number;
}

export interface ActionsState {
  readonly kind: 'actions';
  readonly allowedActions: string | undefined;
  readonly shaPinning: boolean | undefined;
  readonly tokenWrites: boolean | undefined;
  readonly mayApprove: boolean | undefined;
}

/** A list that was read and has nothing in it. */
export interface NoneState {
  readonly kind: 'none';
  /** Of what; `undefined` where its source alone says so. */
  readonly list?: 'rulesets' | 'environments' | 'aws' | 'azure';
}

/** One thing that was read. */
export type StateItem = (
  | AwsRoleState
  | AwsProviderState
  | GcpProviderState
  | GcpAccountState
  | GcpProjectState
  | GcpKeyState
  | AzureCredentialState
  | AzureIdentityState
  | VaultRoleState
  | VaultConfigState
  | RepositoryState
  | SubjectState
  | EnvironmentState
  | DeploymentRefsState
  | RulesetState
  | BranchState
  | EffectiveRulesState
  | NoneState
  | ActionsState
) & { readonly source: StateSource };

export type StateKind = StateItem['kind'];
export type StateOf<K extends StateKind> = Extract<StateItem, { readonly kind: K }>;

/** What one file holds. */
export interface StateRead {
  readonly items: readonly StateItem[];
  /** What the file itself says that it leaves out. */
  readonly partial: readonly string[];
  /** When each answer of a snapshot was given, milliseconds since 1970; NaN where it does not say. */
  readonly collectedAt?: readonly number[];
}

/** Whether a list of settings was read, and has nothing in it. */
export function isNoneOf(items: readonly StateItem[], list: 'rulesets' | 'environments'): boolean {
  return itemsOf(items, 'none').some((one) => one.list === list || one.source.path?.startsWith(`/${list}`) === true);
}

/** All things of a kind. */
export function itemsOf<K extends StateKind>(items: readonly StateItem[], kind: K): readonly StateOf<K>[] {
  return items.filter((item): item is StateOf<K> => item.kind === kind);
}
