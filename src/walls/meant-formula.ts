import { allHold, anyHolds, claimIn, type Formula, noneHolds, NO, YES } from './inclusion/formula.ts';
import { ANY_TEXT, eitherCase, globLanguage, type Language, literals } from './language.ts';
import type { Meant, MeantPlace } from './meant.ts';
import { GITHUB_ISSUER } from './token.ts';
import { refLanguage } from './token-world.ts';

/** How strictly tokens are meant. */
export interface MeantRules {
  /** Only jobs of the gated workflow. */
  readonly gate: boolean;
  /** A job in an environment of the role may be on any ref: the environment's own rules decide. */
  readonly environmentDecides?: boolean;
  /** Names as the policy writes them, without those that GitHub takes for the same. */
  readonly asWritten?: boolean;
  readonly audience?: boolean;
}

/** The tokens that any of these credentials is meant for, as a condition. */
export function meantFormula(meant: readonly Meant[], rules: MeantRules): Formula {
  return anyHolds(
    ...meant.flatMap((one) => {
      const gate = rules.gate ? [gateHolds(one.gate)] : [];
      const audience = rules.audience === true ? [claimIn('aud', literals([one.audience]))] : [];
      // of what may be asked for as it stands in the policy, it also says by which events, and GitHub issues it
      const written =
        rules.asWritten === true
          ? [claimIn('event_name', literals(one.events)), claimIn('iss', literals([GITHUB_ISSUER]))]
          : [];
      return one.places.map((place) => allHold(placeHolds(place, one, rules), ...gate, ...audience, ...written));
    }),
  );
}

/** Jobs that run the gated workflow; none where the policy does not name it. */
export function gateHolds(gate: string | undefined): Formula {
  return gate === undefined ? NO : claimIn('job_workflow_ref', literals([gate]));
}

function placeHolds(place: MeantPlace, { never }: Meant, rules: MeantRules): Formula {
  const { repository, branches, tags, environments, withoutEnvironment } = place;
  const names = rules.asWritten === true ? globLanguage : (globs: readonly string[]) => eitherCase(globLanguage(globs));
  const refs: Language = [...refLanguage('heads', globLanguage(branches)), ...refLanguage('tags', globLanguage(tags))];
  const neverRefs: Language = [
    ...refLanguage('heads', globLanguage(never.branches)),
    ...refLanguage('tags', globLanguage(never.tags)),
  ];
  const isIn = allHold(
    ...environments.map((globs) => claimIn('environment', names(globs))),
    // INVARIANT: what is never allowed is compared without case, however the rest is compared
    noneHolds(claimIn('environment', eitherCase(globLanguage(never.environments)))),
  );
  const ref = allHold(claimIn('ref', refs), noneHolds(claimIn('ref', neverRefs)));
  const hasEnvironment = claimIn('environment', ANY_TEXT);
  return allHold(
    repository.id === ''
      ? claimIn('repository', eitherCase(literals([repository.repository])))
      : claimIn('repository_id', literals([repository.id])),
    anyHolds(
      allHold(isIn, rules.environmentDecides === true ? YES : ref),
      withoutEnvironment ? allHold(noneHolds(hasEnvironment), ref) : NO,
    ),
  );
}
