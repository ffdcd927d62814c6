import { evaluateVault } from '../evaluate/vault.ts';
import { looksLikeGithub } from '../issuers.ts';
import type { Meant } from '../meant.ts';
import { itemsOf, type StateItem, type StateOf, type VaultRoleState } from '../state/inventory.ts';
import { readVaultTrust } from '../trust/vault.ts';
import type { TrustSubject } from './audited.ts';
import { tokensOfOthers } from './other-tokens.ts';
import { isStem } from './stem.ts';

/** Roles of Vault that may take tokens of GitHub, or that the policy names, each with what its method takes. */
export function vaultSubjects(items: readonly StateItem[], meant: readonly Meant[]): readonly TrustSubject[] {
  const configs = itemsOf(items, 'vault-config');
  return itemsOf(items, 'vault-role').flatMap((state) => {
    const named = vaultMeant(state, meant);
    const { issuers, others } = vaultIssuers(mountOf(state, named), configs, meant);
    // a method for the tokens of something else has nothing to do with GitHub
    if (named.length === 0 && issuers.length === 0 && others.every((one) => one.startsWith('tokens of'))) return [];
    return [
      {
        provider: 'vault',
        target: vaultTarget(state, named),
        file: state.source.file,
        trust: readVaultTrust(state.role),
        meant: named,
        issuers,
        others,
        evaluate: (token) => evaluateVault(state.role, token),
      },
    ];
  });
}

/** The credentials of the policy that are meant to be of a role. */
export function vaultMeant({ name, mount, source }: StateOf<'vault-role'>, meant: readonly Meant[]): readonly Meant[] {
  return meant.filter(
    ({ target }) =>
      target.kind === 'vault' &&
      (name === undefined ? isStem(source.stem, target.role) : name === target.role) &&
      (mount === undefined || mount === target.mount),
  );
}

/** What names a role. */
export function vaultTarget(state: StateOf<'vault-role'>, named: readonly Meant[]): string {
  return `${mountOf(state, named) ?? 'jwt'}/role/${state.name ?? state.source.stem}`;
}

/** The mount of a role: as the answer says it, else as the policy does, where it says one. */
function mountOf({ mount }: VaultRoleState, named: readonly Meant[]): string | undefined {
  const wanted = new Set(named.flatMap(({ target }) => (target.kind === 'vault' ? [target.mount] : [])));
  return mount ?? (wanted.size === 1 ? [...wanted][0] : undefined);
}

type VaultIssuers = Pick<TrustSubject, 'issuers' | 'others'>;

/** Whose tokens the method of a mount takes. INVARIANT: without its configuration that is not known. */
function vaultIssuers(
  mount = 'jwt',
  configs: readonly StateOf<'vault-config'>[],
  meant: readonly Meant[],
): VaultIssuers {
  const own = configs.filter((one) => isConfigOf(one, mount, meant));
  if (own.length === 0)
    return {
      issuers: [],
      others: [`tokens by any keys: \`vault read -format=json auth/${mount}/config\` was not given`],
    };
  const addresses = [...new Set(own.flatMap((one) => one.addresses))];
  return {
    issuers: addresses.filter(looksLikeGithub),
    others: [
      ...tokensOfOthers(addresses.filter((one) => !looksLikeGithub(one))),
      ...new Set(own.flatMap(({ otherKeys }) => otherKeys)),
    ],
  };
}

/** An answer does not say of which mount it is: it is that of the only one, or its file is named after it. */
function isConfigOf(config: StateOf<'vault-config'>, mount: string, meant: readonly Meant[]): boolean {
  if (config.mount !== undefined) return config.mount === mount;
  const targets = meant.flatMap(({ target }) => (target.kind === 'vault' ? [target] : []));
  const all = new Set(targets.map((one) => JSON.stringify([one.url, one.namespace, one.mount])));
  const { stem } = config.source;
  if (all.size <= 1) return targets.every((one) => one.mount === mount);
  const isOnlyServer = new Set(targets.map(({ url, namespace }) => JSON.stringify([url, namespace]))).size === 1;
  return isOnlyServer && isStem(stem.replace(/[^A-Za-z0-9]config$/, ''), mount);
}
