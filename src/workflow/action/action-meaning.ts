import type { Setting } from '../command/setting.ts';
import type { Place } from '../file/place.ts';
import type { Text } from '../text.ts';
import type { Touched, Undecided } from '../touch.ts';

/** What an action finds around it. */
export interface ActionSetting {
  /** `owner/name` of the run. */
  readonly repository: string;
  /** Branch that the run is on; neither a branch nor a tag for `pull_request`. */
  readonly branch?: string;
  /** Tag that the run is on. */
  readonly tag?: string;
  /** Branch of the pull request, `github.head_ref`. */
  readonly headBranch?: string;
  /** Default branch of the run's repository, where it is known. */
  readonly defaultBranch?: string;
  /** The clones on the runner's disk, and the variables of the step. */
  readonly setting: Setting;
}

/** A script that an action is given as input and runs. */
export interface ActionScript {
  readonly source: Text;
  readonly shell: string;
  readonly place: Place;
}

/** What a step's action means. */
export interface ActionMeaning {
  readonly touches: readonly Touched[];
  readonly undecided: readonly Undecided[];
  /** It runs code that cannot be seen: why, in a few words. */
  readonly opaque?: string;
  /** It changes something elsewhere, as far as credentials let it: what, in a few words. */
  readonly bounded?: string;
  /** It puts the files of a repository where `path` says, as `actions/checkout` does. */
  readonly checksOut?: true;
  /** What steps after it find; absent: as before. */
  readonly setting?: Setting;
  /** What it runs besides; to be read as the script of a `run:` step. */
  readonly script?: ActionScript;
}
