import type {
  ActionsPermissions,
  SelectedActions,
  SubjectTemplate,
  WorkflowDefaults,
} from '../../github/actions-settings.ts';
import type { ClassicProtection, EffectiveRule, RulesetDetails } from '../../github/branch-rules.ts';
import type { DefaultFiles, OwnerMistake } from '../../github/default-files.ts';
import type { EnvironmentSettings } from '../../github/environment-settings.ts';
import type { Known } from '../../github/known.ts';
import type { NumberedAccount } from '../../github/numbered-accounts.ts';
import type { RepositoryAbout } from '../../github/repository-about.ts';
import type { Grant } from '../../policy/grant.ts';
import type { PolicyFile } from '../../policy/policy.ts';
import type { SeenTags } from '../../policy/tags.ts';

/** One repository, as GitHub shows it. */
export interface InspectedRepository {
  readonly about: RepositoryAbout;
  readonly rules: Known<readonly EffectiveRule[]>;
  readonly rulesets: Known<readonly RulesetDetails[]>;
  readonly protection: Known<ClassicProtection | undefined>;
  /** Whether the default branch is protected in any way. */
  readonly isProtected: Known<boolean>;
  readonly files: Known<DefaultFiles>;
  readonly ownerMistakes: Known<readonly OwnerMistake[]>;
}

/** Policy and grants at the head of the default branch. */
export interface InspectedAccess {
  readonly policy: PolicyFile;
  /** Those that can be read. */
  readonly grants: readonly Grant[];
}

/** What is known of accounts and teams, by what was asked. */
export interface AccountFacts {
  /** By login in lower case; `undefined` where there is no such account. */
  readonly named: ReadonlyMap<string, Known<NumberedAccount | undefined>>;
  readonly numbered: ReadonlyMap<number, Known<NumberedAccount | undefined>>;
  /** Numbers of teams, by `owner/slug` in lower case. */
  readonly teams: ReadonlyMap<string, Known<number | undefined>>;
  /** How many accounts and teams were not asked about, since there are too many. */
  readonly skipped: number;
}

/** Everything that rows are made from. */
export interface DoctorFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** GitHub's address, for links. */
  readonly server: string;
  /** Folder of the policy. */
  readonly root: string;
  /** Repository of the gate action, where it is not called grantgate. */
  readonly gate: string | undefined;
  /** Where runs are. */
  readonly repository: InspectedRepository;
  /** Where the policy is; the same object where that is the same repository. */
  readonly home: InspectedRepository;
  readonly access: Known<InspectedAccess>;
  readonly tags: Known<SeenTags>;
  readonly environments: Known<readonly EnvironmentSettings[]>;
  readonly actions: Known<ActionsPermissions>;
  /** Which actions may run, where only selected ones may. */
  readonly selected: Known<SelectedActions> | undefined;
  readonly defaults: Known<WorkflowDefaults>;
  readonly subject: Known<SubjectTemplate>;
  readonly accounts: AccountFacts;
}
