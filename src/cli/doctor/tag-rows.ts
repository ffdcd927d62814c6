import { isKnown } from '../../github/known.ts';
import { TAG_RULESET } from '../../walls/generate/rulesets.ts';
import type { RulesetDetails } from '../../github/branch-rules.ts';
import { keepingOf, type TagKeeping, type TagRuleset } from '../../policy/tag-rules.ts';
import { describeTag, foldTag, FREEZE, freezesIn, freezesInForce, ROOT, strayTags } from '../../policy/tags.ts';
import { quote } from '../../report/safe-line.ts';
import { isBeyondPlan } from './branch-rows.ts';
import type { DoctorFacts } from './facts.ts';
import { ghCall } from '../../report/gh-call.ts';
import { isLive } from './live-grants.ts';
import { type DoctorRow, rowsOf } from './row.ts';

/** Rows about the tags of the gate in the policy's repository, and the rules that keep them. */
export function tagRows(facts: DoctorFacts): readonly DoctorRow[] {
  return [...(isBeyondPlan(facts.home) ? [] : rulesetRows(facts)), ...freezeRows(facts), ...nameRows(facts)];
}

function rulesetRows(facts: DoctorFacts): readonly DoctorRow[] {
  const { rulesets, about } = facts.home;
  const rows = rowsOf(about.name);
  if (!isKnown(rulesets)) return [rows.untold('tag-ruleset', 'what keeps the tags of the gate', rulesets)];
  const keeping = keepingOf(rulesets.value.filter(({ target }) => target === 'tag').map(toTagRuleset));
  if (!keeping.brakes || !keeping.uses) return [unkeptRow(facts, keeping), ...tagBypassRows(facts, keeping)];
  return [
    rows.fine('tag-ruleset', 'the tags below `grantgate/` can be neither deleted nor moved'),
    ...(keeping.unseen.length === 0
      ? [rows.fine('tag-bypass', 'nobody may bypass the rulesets that keep the tags')]
      : []),
    ...tagBypassRows(facts, keeping),
  ];
}

function unkeptRow(facts: DoctorFacts, { brakes }: TagKeeping): DoctorRow {
  const { name } = facts.home.about;
  const mend = {
    commands: [ghCall('POST', `repos/${name}/rulesets`, TAG_RULESET)],
    link: `${facts.server}/${name}/settings/rules`,
  };
  const isCounting = countsUses(facts);
  return brakes
    ? rowsOf(name).found(
        isCounting ? 'error' : 'note',
        'tag-ruleset',
        'no ruleset keeps the tags below `grantgate/used/`, so grants with `max-uses` are refused',
        mend,
      )
    : rowsOf(name).found(
        'error',
        'tag-ruleset',
        'no ruleset keeps the tags below `grantgate/` from being deleted and moved: whoever may push can undo a ' +
          `revocation or a freeze${isCounting ? ', and grants with `max-uses` are refused' : ''}`,
        mend,
      );
}

/** Rulesets that somebody may bypass, and those of which it is not told. */
function tagBypassRows({ home: { about }, server }: DoctorFacts, keeping: TagKeeping): readonly DoctorRow[] {
  const rows = rowsOf(about.name);
  const link = `${server}/${about.name}/settings/rules`;
  return [
    ...keeping.bypassed.map((name) =>
      rows.found('warning', 'tag-bypass', `somebody may bypass the ruleset ${quote(name)}, so that it keeps nothing`, {
        link,
        advice: 'empty its bypass list',
      }),
    ),
    ...keeping.unseen.map((name) =>
      rows.found(
        'unknown',
        'tag-bypass',
        `who may bypass the ruleset ${quote(name)} is shown only to those who could change it`,
        { link, advice: 'look at its bypass list, or use a token with `administration: write`' },
      ),
    ),
  ];
}

/** In the words of GitHub's other API, which the gate asks. */
function toTagRuleset({ name, enforcement, include, exclude, rules, bypassers }: RulesetDetails): TagRuleset {
  return {
    name,
    enforcement: enforcement.toUpperCase(),
    include,
    exclude,
    rules: rules.map((type) => type.toUpperCase()),
    bypassers: bypassers?.length,
  };
}

function countsUses({ access, now }: DoctorFacts): boolean {
  return isKnown(access) && access.value.grants.some((grant) => grant['max-uses'] !== undefined && isLive(grant, now));
}

function freezeRows({ tags, access, home, server }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  if (!isKnown(tags)) return [rows.untold('freeze-tag', 'whether anything is frozen', tags)];
  const freezes = freezesIn(tags.value);
  const policy = isKnown(access) && access.value.policy?.ok === true ? access.value.policy.value : undefined;
  const link = `${server}/${home.about.name}/tags`;
  const found = [
    ...freezes
      .filter((name) => [ROOT, FREEZE].includes(foldTag(name)))
      .map((name) =>
        rows.found('warning', 'freeze-tag', `the tag ${quote(name)} is in the way of every later freeze`, {
          commands: [ghCall('DELETE', `repos/${home.about.name}/git/refs/tags/${name}`)],
          advice: 'have an administrator delete it once the freeze is over',
        }),
      ),
    ...freezesInForce(freezes, policy?.lifted).map((name) =>
      rows.found('warning', 'freeze-tag', `every run is refused: ${quote(describeTag(name))} freezes`, {
        commands: ['grantgate grant unfreeze'],
        link,
      }),
    ),
  ];
  return found.length > 0
    ? found
    : [rows.fine('freeze-tag', 'nothing is frozen, and nothing is in the way of a freeze')];
}

const MAX_SHOWN_STRAYS = 20;

function nameRows({ tags, home }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  if (!isKnown(tags)) return [];
  const strays = strayTags(tags.value);
  if (strays.length === 0) return [rows.fine('tag-name', 'every tag below `grantgate/` that was read means something')];
  const shown = strays.slice(0, MAX_SHOWN_STRAYS).map((name) => quote(name));
  const more = strays.length > shown.length ? `, and ${strays.length - shown.length} more` : '';
  return [
    rows.found('warning', 'tag-name', `tags that mean nothing: ${shown.join(', ')}${more}`, {
      advice: 'see `grantgate grant revoke --help` and `grantgate grant freeze --help` for the names that do',
    }),
  ];
}
