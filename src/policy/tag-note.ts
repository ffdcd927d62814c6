/** What an annotated tag says of itself. Whoever made the tag wrote it: nothing vouches for it or goes by it. */
export interface TagNote {
  /** Login of its author, or the name that stands there. */
  readonly by?: string;
  readonly why?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}
