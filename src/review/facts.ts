import type { Evidence } from '../policy/evidence.ts';
import type { People } from '../policy/delegation/people.ts';
import type { GrantFile } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import type { SeenTags } from '../policy/tags.ts';
import type { AccountState, OrganisationApp, SeenAccessToken, Outsider } from './account-facts.ts';
import type { RecordedEvent } from './record-facts.ts';
import type { RepositorySettings } from './repository-facts.ts';
import type { Sourced } from './source.ts';
import type { SeenWalls } from './wall-facts.ts';
import type { SeenWorkflow } from './workflow-facts.ts';

/** A grant file and its text, by which places are found. */
export interface ReviewedGrant {
  readonly file: GrantFile;
  readonly text: string;
}

/** One repository in which runs are governed by a policy. */
export interface ReviewedRepository {
  /** `owner/name`; of a folder outside any clone, the folder. */
  readonly name: string;
  readonly workflows: Sourced<readonly SeenWorkflow[]>;
  readonly settings: RepositorySettings;
}

/** When a person last started a run in the repositories of a policy, by login in lower case. */
export type LastRuns = ReadonlyMap<string, number | 'never'>;

/** One policy with its grants, and all that was read about what they govern. */
export interface ReviewedPolicy {
  /** How a report names it: its repository, with its folder where several policies are in one. */
  readonly name: string;
  /** Repository that holds the policy, or the folder where that is not known. */
  readonly home: string;
  /** Folder of the policy, from the root of its repository. */
  readonly root: string;
  readonly text: string;
  readonly policy: Policy;
  /** People of `people.yml`, where there is such a file. */
  readonly people?: People;
  readonly grants: readonly ReviewedGrant[];
  readonly evidence: Sourced<Evidence>;
  readonly tags: Sourced<SeenTags>;
  /** That of the policy first, where runs may be in it. */
  readonly repositories: readonly ReviewedRepository[];
  /** What is known of people and teams, by what names them: see `accountKey`. */
  readonly accounts: Sourced<ReadonlyMap<string, AccountState>>;
  readonly runs: Sourced<LastRuns>;
  readonly apps: Sourced<readonly OrganisationApp[]>;
  readonly accessTokens: Sourced<readonly SeenAccessToken[]>;
  readonly outsiders: Sourced<readonly Outsider[]>;
  /** What clouds let in by themselves, and what the audit of walls says of it. */
  readonly walls: Sourced<SeenWalls>;
}

/** An entry of `review.yml`: a finding that somebody accepts for a while. */
export interface Ignore {
  readonly finding: string;
  /** What the finding is about, as the report writes it. */
  readonly about: string;
  readonly reason: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Name of the policy beside which it is written. */
  readonly home: string;
  readonly file: string;
  readonly index: number;
  readonly text: string;
}

/** Everything a review is made from. */
export interface ReviewFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly policies: readonly ReviewedPolicy[];
  /** What decisions and credentials left behind, of all policies. */
  readonly records: Sourced<readonly RecordedEvent[]>;
  /** Uses of grants that the gated workflow attested, besides the records: some of those that there were. */
  readonly attestedUses?: readonly RecordedEvent[];
  readonly ignores: readonly Ignore[];
}
