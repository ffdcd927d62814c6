import { allHold, anyHolds, claimIn, type Formula, noneHolds, YES } from '../inclusion/formula.ts';
import { askWithoutGate } from '../classify.ts';
import { ANY_TEXT, eitherCase, literals } from '../language.ts';
import type { RepositoryFacts } from '../repository-facts.ts';
import type { AuditContext, AuditedTrust } from './audited.ts';
import type { PlaceRules, ProtectedPlaces } from './protected-places.ts';
import { fromAnswer, rolesOf } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job gets in from a ref, or through an environment, that has no rules: whoever may push decides what it does. */
export function trustOpenToPushers(audited: AuditedTrust, { placesOf, now }: AuditContext): readonly WallFinding[] {
  const { answers, meant, trust, world } = audited;
  if (answers === undefined || meant.length === 0 || trust === undefined) return [];
  if ([answers.github, answers.owner, answers.repository].some(({ kind }) => kind === 'token')) return [];
  const question = { trust, meant, world, now };
  const all = meant.flatMap(({ places }) => places.map(({ repository }) => repository));
  const repositories = all.filter(
    (one, index) => all.findIndex((other) => other.repository === one.repository) === index,
  );
  const found = repositories.flatMap((repository) =>
    openPlaces(placesOf(repository.repository)).flatMap(({ what, open, isKnown }): readonly WallFinding[] => {
      const answer = askWithoutGate(question, allHold(tokensOf(repository), open));
      if (answer.kind === 'none') return [];
      if (isKnown) return fromAnswer(audited, 'trust-open-to-pushers', answer, { facts: { what } });
      const token = answer.found === undefined ? {} : { token: answer.found.token };
      const { target, file } = audited;
      const why = [`the rules of ${what === 'ref' ? 'branches' : 'environments'}, which were not given`];
      return [
        { outcome: 'unknown', id: 'trust-open-to-pushers', target, file, roles: rolesOf(audited), why, ...token },
      ];
    }),
  );
  // what is surely open says more than what may be
  const failed = found.filter(({ outcome }) => outcome === 'fail');
  return failed.length > 0 ? failed : found.slice(0, MAX_UNKNOWN_PLACES);
}

/** One for environments and one for refs. */
const MAX_UNKNOWN_PLACES = 2;

function tokensOf({ repository, id }: RepositoryFacts): Formula {
  return id === ''
    ? claimIn('repository', eitherCase(literals([repository])))
    : claimIn('repository_id', literals([id]));
}

interface OpenPlaces {
  readonly what: 'ref' | 'environment';
  readonly open: Formula;
  readonly isKnown: boolean;
}

/** Where there is no rule, by what is known of rules. */
function openPlaces({ refs, environments }: ProtectedPlaces): readonly OpenPlaces[] {
  const inEnvironment = claimIn('environment', ANY_TEXT);
  const openRef =
    refs === undefined ? YES : noneHolds(allHold(claimIn('ref', refs.within), noneHolds(claimIn('ref', refs.without))));
  const outside: OpenPlaces = {
    what: 'ref',
    open: allHold(noneHolds(inEnvironment), openRef),
    isKnown: refs !== undefined,
  };
  if (environments === undefined)
    return [{ what: 'environment', open: allHold(inEnvironment, openRef), isKnown: false }, outside];
  const named = (all: ProtectedPlaces['environments'] = []): Formula =>
    claimIn('environment', eitherCase(literals(all.map(({ name }) => name))));
  const hasRules = (one: PlaceRules): boolean => one.isReviewed || one.refs !== undefined;
  const withRules = environments.filter(hasRules);
  const withoutRules = environments.filter((one) => !hasRules(one));
  const bounded = withRules.filter((one) => !one.isReviewed && !one.isUnread);
  const unread = withRules.filter((one) => !one.isReviewed && one.isUnread);
  const ofAnyRef = anyHolds(noneHolds(named(withRules)), named(withoutRules));
  const ofItsRefs = anyHolds(...bounded.map((one) => allHold(named([one]), claimIn('ref', one.refs ?? []))));
  return [
    { what: 'environment', open: allHold(inEnvironment, ofAnyRef, openRef), isKnown: true },
    { what: 'environment', open: allHold(ofItsRefs, openRef), isKnown: refs !== undefined },
    { what: 'environment', open: allHold(named(unread), openRef), isKnown: false },
    outside,
  ];
}
