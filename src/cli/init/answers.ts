/** What a setup is made from; names are checked. */
export interface Answers {
  /** `owner/name`: the workflow that people start calls the gated one by it. */
  readonly repository: string;
  readonly defaultBranch: string;
  readonly role: string;
  readonly description: string;
  readonly branches: readonly string[];
  readonly environment: string;
  /** Name of the file that people start, below `.github/workflows/`. */
  readonly workflow: string;
  readonly approvers: Approvers;
  /** Commit of the gate that workflows use, and the release it is. */
  readonly gate: { readonly repository: string; readonly sha: string; readonly release: string | undefined };
  /** Who gets the first grant: it is written where the number of the account is known. */
  readonly grantee: Grantee | undefined;
}

/** Who gets the first grant, and what it says. */
interface Grantee {
  readonly login: string;
  readonly id: number;
  /** Name of the file, without `.yml`. */
  readonly name: string;
  readonly reason: string;
}

/** Who approves: everybody with a permission, a team, or some users. */
export type Approvers =
  | { readonly permission: 'maintain' | 'admin' }
  | { readonly team: string }
  | { readonly users: readonly NamedApprover[] };

/** A person who approves; the number, where it is given, is what decides. */
export interface NamedApprover {
  readonly login: string;
  readonly id: number | undefined;
}

/** A file of the setup, by its path in the repository. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
  /** Lines are added to what is there; any other file is left as it is where it is there. */
  readonly adds?: true;
  /** Its text depends on the day: one that is there already is as good. */
  readonly once?: true;
}

/** A command that changes settings of GitHub, which nothing here runs. */
export interface SettingsCommand {
  readonly what: string;
  readonly why: string;
  readonly command: string;
}
