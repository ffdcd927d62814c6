import type { CredentialSpec } from '../policy/credential-spec.ts';
import { formatDuration } from '../policy/duration.ts';
import type { Policy } from '../policy/policy.ts';
import type { Role } from '../policy/role.ts';

/** What a credential of a role gives: at whom, as which identity, for how long. */
export interface Gained {
  readonly credential: string;
  readonly provider: 'aws' | 'gcp' | 'azure' | 'vault' | 'github';
  /** The identity at the provider, by which two credentials are the same. */
  readonly target: string;
  /** Environments in which it is issued; those of the role where it does not say. */
  readonly environments: readonly string[];
  /** Longest session that the policy lets it have, in seconds. */
  readonly session: number;
  /** Whether the credential says so itself, and not only the policy's limit. */
  readonly isOwnSession: boolean;
  /** Whether the policy accepts what the provider gives beyond that: `accept-longer`. */
  readonly isLongerAccepted: boolean;
}

/** What the credentials of a role give, in the order of the policy. */
export function gainsOf(role: Role, { limits }: Policy): readonly Gained[] {
  return [...(role.credentials ?? [])].flatMap(([credential, spec]): readonly Gained[] => {
    const identity = credentialIdentity(spec);
    if (identity === undefined) return [];
    const own = spec.aws?.session ?? spec.gcp?.session ?? spec.vault?.session;
    return [
      {
        credential,
        ...identity,
        environments: spec.environments ?? role.environments ?? [],
        session: Math.min(own ?? limits.session, limits.session),
        isOwnSession: own !== undefined,
        isLongerAccepted: spec['accept-longer'] === true,
      },
    ];
  });
}

function credentialIdentity({
  aws,
  gcp,
  azure,
  vault,
  github,
}: CredentialSpec): Pick<Gained, 'provider' | 'target'> | undefined {
  if (aws !== undefined) return { provider: 'aws', target: aws.chain ?? aws.role };
  if (gcp !== undefined) return { provider: 'gcp', target: gcp['service-account'] ?? gcp.provider };
  if (azure !== undefined) return { provider: 'azure', target: `${azure.tenant}/${azure.client}` };
  if (vault !== undefined) return { provider: 'vault', target: `${vault.url} role ${vault.role}` };
  return github === undefined
    ? undefined
    : {
        provider: 'github',
        target:
          `App ${github.app}: ${[...github.repositories].toSorted().join(', ')} ` +
          `(${permissionsText(github.permissions)})`,
      };
}

function permissionsText(permissions: ReadonlyMap<string, string>): string {
  return [...permissions].map(([name, level]) => `${name}: ${level}`).join(', ');
}

/** `aws arn:… (15m)`, for one line. */
export function gainText({ provider, target, session, isLongerAccepted }: Gained): string {
  return `${provider} ${target} (${formatDuration(session)}${isLongerAccepted ? ', longer is accepted' : ''})`;
}
