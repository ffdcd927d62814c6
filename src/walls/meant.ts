import type { CredentialSpec } from '../policy/credential-spec.ts';
import { awsAudience, azureAudience, gcpAudience, vaultAudience } from '../policy/credential/audience.ts';
import type { ProviderName } from '../policy/credential/provider-name.ts';
import { foldCase, isSameName } from '../policy/fold.ts';
import { matchesAnyCaseless } from '../policy/glob.ts';
import type { Policy } from '../policy/policy.ts';
import type { Role } from '../policy/role.ts';
import { roleList } from '../policy/scope-rule.ts';
import type { RepositoryFacts } from './repository-facts.ts';

/** Where a token may come from: one repository, and what the role bounds of it. All of one list counts. */
export interface MeantPlace {
  readonly repository: RepositoryFacts;
  /** Patterns of the policy, for names below `refs/heads/` and `refs/tags/`. */
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** Patterns for the job's environment, each list to be matched. */
  readonly environments: readonly (readonly string[])[];
  /** A job without an environment is meant too. */
  readonly withoutEnvironment: boolean;
}

/** What never counts, whatever a role says. */
export type MeantNever = Readonly<Record<'branches' | 'tags' | 'environments', readonly string[]>>;

/** The tokens for which the policy lets one credential be issued: the product of what each claim may say. */
export interface Meant {
  readonly role: string;
  readonly credential: string;
  readonly provider: Exclude<ProviderName, 'github'>;
  readonly target: MeantTarget;
  readonly audience: string;
  /** `job_workflow_ref` of the gate; `undefined` where the policy does not name it. */
  readonly gate: string | undefined;
  readonly places: readonly MeantPlace[];
  readonly never: MeantNever;
  readonly events: readonly string[];
  /** Repositories of the role that are not among those that are known. */
  readonly unknown: readonly string[];
}

/** What the token is traded for, by what names it at its provider. */
export type MeantTarget =
  | { readonly kind: 'aws'; readonly role: string }
  | { readonly kind: 'gcp'; readonly provider: string; readonly account: string | undefined }
  | { readonly kind: 'azure'; readonly tenant: string; readonly client: string }
  | {
      readonly kind: 'vault';
      readonly url: string;
      readonly namespace: string | undefined;
      readonly mount: string;
      readonly role: string;
    };

/** What the policy is read with. */
export interface MeantFacts {
  /** The repository that holds the policy, `owner/name`. */
  readonly home: string;
  /** `job_workflow_ref` of the gated workflow. */
  readonly gate: string | undefined;
  readonly repositories: readonly RepositoryFacts[];
}

/** Every credential of the policy that a cloud issues for a job's token, with the tokens that are meant. Pure. */
export function meantTokens(policy: Policy, facts: MeantFacts): readonly Meant[] {
  return [...policy.roles].flatMap(([name, role]) =>
    [...(role.credentials ?? [])].flatMap(([credential, spec]) => {
      const target = tradeOf(spec);
      return target === undefined ? [] : [meantOf(policy, facts, { name, role, credential, spec }, target)];
    }),
  );
}

interface RoleCredential {
  readonly name: string;
  readonly role: Role;
  readonly credential: string;
  readonly spec: CredentialSpec;
}

function meantOf(
  { never }: Policy,
  { home, gate, repositories }: MeantFacts,
  { name, role, credential, spec }: RoleCredential,
  { target, audience }: { readonly target: MeantTarget; readonly audience: string },
): Meant {
  const patterns = roleList('repositories', role, home);
  const own = spec.environments;
  const environments = [role.environments ?? [], ...(own === undefined ? [] : [own])];
  return {
    role: name,
    credential,
    provider: target.kind,
    target,
    audience,
    gate,
    places: repositories
      .filter(({ repository }) => matchesAnyCaseless(patterns, repository))
      .map((repository) => ({
        repository,
        branches: role.branches,
        tags: role.tags ?? [],
        environments,
        withoutEnvironment: own === undefined,
      })),
    never: {
      branches: never?.branches ?? [],
      tags: never?.tags ?? [],
      environments: never?.environments ?? [],
    },
    events: role.events ?? ['workflow_dispatch'],
    unknown: patterns.filter(
      (pattern) => /[*?[\\]/.test(pattern) || !repositories.some(({ repository }) => isSameName(repository, pattern)),
    ),
  };
}

/** What trades a job's token for this credential; for an App, what lets its key be used. */
function tradeOf({
  aws,
  gcp,
  azure,
  vault,
  github,
}: CredentialSpec): { readonly target: MeantTarget; readonly audience: string } | undefined {
  const login = aws ?? github?.key['aws-kms'];
  if (login !== undefined) return { target: { kind: 'aws', role: login.role }, audience: awsAudience(login) };
  if (gcp !== undefined)
    return {
      target: { kind: 'gcp', provider: gcp.provider, account: gcp.delegates?.[0] ?? gcp['service-account'] },
      audience: gcpAudience(gcp),
    };
  if (azure !== undefined)
    return {
      target: { kind: 'azure', tenant: foldCase(azure.tenant), client: foldCase(azure.client) },
      audience: azureAudience(azure),
    };
  const server = vault ?? github?.key.vault;
  if (server === undefined) return undefined;
  const { url, namespace, mount = 'jwt', role } = server;
  return { target: { kind: 'vault', url, namespace, mount, role }, audience: vaultAudience(server) };
}
