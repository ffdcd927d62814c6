/** How a repository's tokens write `sub`. https://docs.github.com/actions/reference/security/oidc */
export interface SubjectForm {
  /**
   * What it begins with, as `sub_claim_prefix` of the repository's settings has it: `repo:acme/shop`, or with numbers
   * (immutable) `repo:acme@9919/shop@7701`.
   */
  readonly prefix: string;
  /** Claims that the repository's template puts together instead; absent where GitHub's own form is used. */
  readonly keys?: readonly string[];
}

/**
 * What has to be known of a repository before a cloud is told of it; nothing of it is guessed. An audit goes on without
 * a number or a prefix, which are then empty, and says what it cannot tell.
 */
export interface RepositoryFacts {
  /** `owner/name`. */
  readonly repository: string;
  /** Decimal text, as in tokens. */
  readonly id: string;
  readonly ownerId: string;
  readonly defaultBranch: string;
  readonly subject: SubjectForm;
}
