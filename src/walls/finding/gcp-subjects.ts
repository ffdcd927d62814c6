import { evaluateGcp } from '../evaluate/gcp.ts';
import type { Meant } from '../meant.ts';
import { itemsOf, type StateItem, type StateOf } from '../state/inventory.ts';
import { looksLikeGithub } from '../issuers.ts';
import { type AccountBindings, type PoolProvider, readGcpTrust } from '../trust/gcp.ts';
import { poolOf } from '../trust/gcp-roles.ts';
import type { TrustSubject } from './audited.ts';
import { accountBindingsOf } from './gcp-bindings.ts';
import { tokensOfOthers } from './other-tokens.ts';
import { groupedBy } from '../../policy/grouped.ts';

/** Providers of pools that trust GitHub, each with every account of the policy that is reached through it. */
export function gcpSubjects(items: readonly StateItem[], meant: readonly Meant[]): readonly TrustSubject[] {
  const all = itemsOf(items, 'gcp-provider');
  return all.flatMap((provider) => {
    const users = meant.filter(({ target }) => target.kind === 'gcp' && target.provider === provider.name);
    const others = all.filter((one) => one !== provider);
    if (users.length === 0)
      return looksLikeGithub(provider.issuer) ? [subject(provider, others, undefined, 'none', [])] : [];
    const groups = groupedBy(users, ({ target }) => (target.kind === 'gcp' ? target.account : undefined));
    return [...groups].map(([account, named]) => {
      if (account === undefined) return subject(provider, others, account, 'none', named);
      const { bindings, others: more } = accountBindingsOf(account, items, meant);
      const found = subject(provider, others, account, bindings, named);
      return { ...found, others: [...found.others, ...more] };
    });
  });
}

function subject(
  provider: StateOf<'gcp-provider'>,
  others: readonly PoolProvider[],
  account: string | undefined,
  bindings: AccountBindings | 'none',
  meant: readonly Meant[],
): TrustSubject {
  const pool = bindings === 'none' ? [] : others.filter((one) => poolOf(one) === poolOf(provider));
  const enabled = [provider, ...pool].filter(({ disabled }) => !disabled);
  const issuers = [...new Set(enabled.map(({ issuer }) => issuer))];
  return {
    provider: 'gcp',
    target: account === undefined ? provider.name : `${account} by ${provider.name}`,
    file: provider.source.file,
    trust: readGcpTrust(provider, bindings, others),
    meant,
    issuers: issuers.filter(looksLikeGithub),
    others: tokensOfOthers(issuers.filter((one) => !looksLikeGithub(one))),
    evaluate: (token, at) => evaluateGcp(provider, bindings, token, at, others),
  };
}
