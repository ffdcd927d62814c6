import { fetchAllGateTags } from '../github/all-gate-tags.ts';
import { fetchDefaultFiles } from '../github/default-files.ts';
import { FactError } from '../github/fact-error.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { BREAK_GLASS } from '../policy/break-glass/slots.ts';
import { parsePeople, type PeopleFile } from '../policy/delegation/people.ts';
import { type GrantFile, parseGrant } from '../policy/grant.ts';
import { parsePolicy, type Policy } from '../policy/policy.ts';
import { freezesIn, freezesInForce, revocationsIn } from '../policy/tags.ts';
import type { RequestSetting } from '../requests/facts.ts';

/** Policy, grants and tags, as they are at one commit of the default branch. */
export interface Access {
  readonly setting: RequestSetting;
  readonly policyText: string;
  readonly commit: string;
  readonly files: readonly GrantFile[];
  /** The file of people at that commit. */
  readonly people: PeopleFile;
  /** What follows `grantgate/revoked/`. */
  readonly revoked: ReadonlySet<string>;
  /** Tags of freezes that are in force. */
  readonly frozen: readonly string[];
  /** Whether break-glass access was ever taken. */
  readonly hasEmergencies: boolean;
  /** Issues of break-glass access with the file of a review. */
  readonly reviewed: ReadonlySet<number>;
}

/**
 * Reads policy and grants of the default branch in one request, and so at one commit, and every tag of the gate.
 * `now` is GitHub's clock, once it has answered.
 * @throws FactError when they cannot be read, or there is no policy that can be
 */
export async function readSnapshot(
  { api, repository, server }: RepositoryWriter,
  root: string,
  now: () => number,
): Promise<Access> {
  const [found, tags] = await Promise.all([
    fetchDefaultFiles(api, repository, root),
    fetchAllGateTags(api, repository),
  ]);
  const { head } = found;
  const text = found.policy?.text;
  if (head === undefined || text === undefined)
    throw new FactError(
      `there is no policy at \`${root}/policy.yml\` on the default branch`,
      'write one: `grantgate init`',
    );
  const policy = readSoundPolicy(text, `${root}/policy.yml`);
  return {
    setting: {
      policy,
      repository,
      server: server.url,
      policyPath: root,
      branch: head.branch,
      hasApp: policy.requests?.app !== undefined,
      now: now(),
    },
    policyText: text,
    commit: head.commit,
    files: found.grants.flatMap(
      ({ path, text: grant }) => parseGrant(grant ?? '', path, `${root}/grants/${path}`) ?? [],
    ),
    people: found.people === undefined ? undefined : parsePeople(found.people.text ?? '', `${root}/people.yml`),
    revoked: new Set(revocationsIn(tags)),
    frozen: freezesInForce(freezesIn(tags), policy.lifted),
    hasEmergencies: tags.names.some((name) => name.startsWith(`${BREAK_GLASS}/`)),
    reviewed: new Set(found.reviews),
  };
}

function readSoundPolicy(text: string, file: string): Policy {
  const parsed = parsePolicy(text, file);
  if (parsed.ok) return parsed.value;
  const [{ line, column, message, hint }] = parsed.problems;
  throw new FactError(`the policy is broken: ${file}:${line}:${column}: ${message}`, hint ?? 'see `grantgate lint`');
}
