import type { RepositoryFacts } from '../repository-facts.ts';

/** What walls are made from besides the policy: read from GitHub or from a file, and nothing of it is guessed. */
export interface WallFacts {
  /** Issuer of the tokens of jobs. */
  readonly issuer: string;
  readonly repositories: readonly WallRepository[];
}

/** A repository in which runs are. */
export interface WallRepository extends RepositoryFacts {
  /** Names as GitHub has them; `undefined` where they were not read. */
  readonly environments: readonly string[] | undefined;
  /** Numbers of the people and teams that review deployments, by environment: a change of one must repeat them. */
  readonly reviewers?: Readonly<Record<string, readonly EnvironmentReviewer[]>>;
  /** How long deployments wait, in minutes, by environment: likewise. */
  readonly waitMinutes?: Readonly<Record<string, number>>;
}

/** Who reviews deployments to an environment. Source: REST, "Create or update an environment". */
export interface EnvironmentReviewer {
  readonly type: 'User' | 'Team';
  readonly id: number;
}

/** Somebody with a grant that is in force: the cloud is to let this account in until then. */
export interface WallPerson {
  /** Decimal number of the account, as in tokens. */
  readonly id: string;
  readonly role: string;
  /** Id of the grant. */
  readonly grant: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Why a wall cannot be made: it would have to be guessed, or be wider than the policy. */
export interface WallProblem {
  readonly message: string;
  readonly hint: string;
}
