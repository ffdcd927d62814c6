/** What the reference says about a reason besides its two sentences. */
export interface ReasonExplanation {
  /** When it happens, and what it protects from. */
  readonly why: string;
  /** What it looks like, or what puts it right. */
  readonly example?: string;
}
