type DataFields = Readonly<Record<string, unknown>>;

/** Fields that ask for an X.509 or an SSH certificate. */
const CERTIFIED = ['common_name', 'public_key'];

/**
 * What is sent along asks for no longer a life than the token has: what has no lease is revoked by nobody.
 * Certificates are asked for with one in any case, others where the policy names one. A role's own limit, where it is
 * shorter, still counts. https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key
 * https://openbao.org/api-docs/secret/ssh/#sign-ssh-key
 */
export function withShortLife(data: DataFields, seconds: number): DataFields {
  if (data['ttl'] === undefined && !CERTIFIED.some((field) => data[field] !== undefined)) return data;
  return { ...data, ttl: `${Math.min(secondsIn(data['ttl']) ?? seconds, seconds)}s` };
}

const VAULT_UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A duration as servers take it: seconds, or `1h30m`. What else it may be is theirs to say. */
function secondsIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value !== 'string' || !/^(?:\d+|(?:\d+[smhd])+)$/.test(value)) return undefined;
  return [...value.matchAll(/(\d+)([smhd]?)/g)].reduce(
    (sum, [, digits, unit = '']) => sum + Number(digits) * (VAULT_UNITS[unit] ?? 1),
    0,
  );
}
