const UPLOADED_KEYS = 'who else gets in: tokens by keys that were uploaded, `jwt_validation_pubkeys`';

/**
 * What is found in a role. The method of this server verifies by a key that was uploaded to it: that nobody can say
 * whose it is has to be said each time, and is left out here.
 */
export function foundIn(report: string, role: string): readonly string[] {
  const { findings } = JSON.parse(report) as { findings: (Record<string, string> & { why: unknown })[] };
  const own = findings.filter(({ id, target }) => target?.endsWith(`/${role}`) === true && id !== 'trust-missing');
  const others = own.filter(({ why }) => JSON.stringify(why) !== JSON.stringify([UPLOADED_KEYS]));
  const all = others.map(({ id, severity }) => `${id} ${severity}`);
  return others.length === own.length - 1 ? all : [...all, 'that keys were uploaded is not said'];
}
