import { allHold, claimIn, type Formula, noneHolds, YES } from '../inclusion/formula.ts';
import { askWithoutGate } from '../classify.ts';
import { ANY_TEXT, eitherCase, literals } from '../language.ts';
import type { AuditContext, AuditedTrust } from './audited.ts';
import type { ProtectedPlaces } from './protected-places.ts';
import { fromAnswer, rolesOf } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job gets in from a ref, or through an environment, that has no rules: whoever may push decides what it does. */
export function trustOpenToPushers(audited: AuditedTrust, { places, now }: AuditContext): readonly WallFinding[] {
  const { answers, meant, trust, world } = audited;
  if (answers === undefined || meant.length === 0 || trust === undefined) return [];
  if ([answers.github, answers.owner, answers.repository].some(({ kind }) => kind === 'token')) return [];
  const question = { trust, meant, world, now };
  return openPlaces(places).flatMap(({ what, open, isKnown }) => {
    const answer = askWithoutGate(question, open);
    if (answer.kind === 'none') return [];
    if (isKnown) return fromAnswer(audited, 'trust-open-to-pushers', answer, { facts: { what } });
    const token = answer.found === undefined ? {} : { token: answer.found.token };
    const { target, file } = audited;
    const why = [`the rules of ${what === 'ref' ? 'branches' : 'environments'}, which were not given`];
    return [{ outcome: 'unknown', id: 'trust-open-to-pushers', target, file, roles: rolesOf(audited), why, ...token }];
  });
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
  const openEnvironment =
    environments === undefined ? YES : noneHolds(claimIn('environment', eitherCase(literals(environments))));
  return [
    {
      what: 'environment',
      open: allHold(inEnvironment, openEnvironment, openRef),
      isKnown: environments !== undefined,
    },
    { what: 'ref', open: allHold(noneHolds(inEnvironment), openRef), isKnown: refs !== undefined },
  ];
}
