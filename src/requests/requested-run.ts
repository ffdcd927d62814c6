/** A run that somebody wants to start as themselves. */
export interface RequestedRun {
  readonly role: string;
  /** Path of the workflow file, `.github/workflows/flags.yml`. */
  readonly workflow: string;
  /** As it was asked for, and whole: `refs/heads/release/2026-11`. */
  readonly ref: string;
  readonly fullRef: string;
  readonly inputs: Readonly<Record<string, string>>;
}
