import { evaluateAws } from '../evaluate/aws.ts';
import { evaluateAzure } from '../evaluate/azure.ts';
import { anyAdmits } from '../evaluate/verdict.ts';
import { anyHolds, notModelled } from '../inclusion/formula.ts';
import type { Meant } from '../meant.ts';
import { type AwsRoleState, itemsOf, type StateItem, type StateOf } from '../state/inventory.ts';
import { readAwsTrust } from '../trust/aws.ts';
import { policyObject } from '../trust/aws-document.ts';
import { awsWaysIn } from '../trust/aws-ways-in.ts';
import { readAzureTrust } from '../trust/azure.ts';
import type { Trust } from '../trust/trust.ts';
import { looksLikeGithub } from '../issuers.ts';
import type { TrustSubject } from './audited.ts';
import { gcpSubjects } from './gcp-subjects.ts';
import { groupedBy } from '../../policy/grouped.ts';
import { tokensOfOthers } from './other-tokens.ts';
import { vaultSubjects } from './vault-subjects.ts';

/** Every identity of a cloud that trusts GitHub, or that the policy names, with those credentials of the policy. */
export function trustSubjects(items: readonly StateItem[], meant: readonly Meant[]): readonly TrustSubject[] {
  return [
    ...itemsOf(items, 'aws-role').flatMap((role) => awsSubject(role, meant)),
    ...gcpSubjects(items, meant),
    ...azureSubjects(items, meant),
    ...vaultSubjects(items, meant),
  ];
}

function awsSubject(role: StateOf<'aws-role'>, meant: readonly Meant[]): readonly TrustSubject[] {
  const named = meant.filter(({ target }) => target.kind === 'aws' && isRole(role, target.role));
  // until it is applied, a role of a plan may trust anybody
  const document = policyObject(role.trust);
  const { issuers, others, isForEverybody, takesAnyToken } = awsWaysIn(document);
  if (named.length === 0 && issuers.length === 0 && !isForEverybody && !takesAnyToken) return [];
  return [
    {
      provider: 'aws',
      target: role.arn ?? role.name,
      file: role.source.file,
      trust: readAwsTrust(document),
      meant: named,
      issuers,
      others,
      isForEverybody,
      evaluate: (token, at) => evaluateAws(document, token, at),
    },
  ];
}

/** A role of a plan has no ARN yet: then its name tells. */
function isRole({ arn, name }: AwsRoleState, wanted: string): boolean {
  return arn === undefined ? wanted.split('/').at(-1) === name : arn === wanted;
}

/** The federated credentials of one application, together. */
function azureSubjects(items: readonly StateItem[], meant: readonly Meant[]): readonly TrustSubject[] {
  const clients = new Map(itemsOf(items, 'azure-identity').map(({ application, client }) => [application, client]));
  const groups = groupedBy(itemsOf(items, 'azure-credential'), (one) => clientOf(one, clients, meant).client);
  return [...groups].flatMap(([client, credentials]) => {
    const named = meant.filter(({ target }) => target.kind === 'azure' && target.client === client.toLowerCase());
    const all = [...new Set(credentials.map(({ issuer }) => issuer))];
    const issuers = all.filter(looksLikeGithub);
    if (named.length === 0 && issuers.length === 0) return [];
    const trust = joinedTrust(credentials.map(readAzureTrust));
    return [
      {
        provider: 'azure',
        target: client,
        file: credentials[0]?.source.file ?? '',
        trust: credentials.some((one) => clientOf(one, clients, meant).isAssumed) ? orAnother(trust) : trust,
        meant: named,
        issuers,
        others: tokensOfOthers(all.filter((one) => !looksLikeGithub(one))),
        evaluate: (token) => anyAdmits(credentials.map((one) => evaluateAzure(one, token))),
      },
    ];
  });
}

/** Answers do not say the client id of their application: it is told from others, from the file, or from the policy. */
function clientOf(
  { application, source }: StateOf<'azure-credential'>,
  clients: ReadonlyMap<string, string>,
  meant: readonly Meant[],
): { readonly client: string; readonly isAssumed: boolean } {
  const known = application === undefined ? undefined : clients.get(application);
  if (known !== undefined) return { client: known.toLowerCase(), isAssumed: false };
  const wanted = [...new Set(meant.flatMap(({ target }) => (target.kind === 'azure' ? target.client : [])))];
  const named = wanted.find((client) => source.stem.toLowerCase().includes(client));
  if (named !== undefined) return { client: named, isAssumed: false };
  const [only] = wanted;
  return wanted.length === 1 && only !== undefined
    ? { client: only, isAssumed: true }
    : { client: application ?? source.stem, isAssumed: false };
}

/** What gets in by it is shown; that nobody else does is not said, since it may be another application's. */
function orAnother(trust: Trust): Trust {
  const why =
    'whose credentials these are: name the file after the client id, or give what `az ad app show` prints as well';
  return { ...trust, admits: anyHolds(trust.admits, notModelled(why)) };
}

function joinedTrust(trusts: readonly Trust[]): Trust {
  return {
    admits: anyHolds(...trusts.map(({ admits }) => admits)),
    absencePasses: trusts.flatMap(({ absencePasses }) => absencePasses),
    subjects: trusts.flatMap(({ subjects }) => subjects),
    issuers: [...new Set(trusts.flatMap(({ issuers = [] }) => issuers))].filter(looksLikeGithub),
  };
}
