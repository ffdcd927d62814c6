// Ten organisations. Each is sound but for its flaws, and must have exactly the findings of these: any other is wrong.
import type { FindingId } from '../../../src/review/finding.ts';
import { accountKey, type AccountState } from '../../../src/review/account-facts.ts';
import type { ReviewFacts } from '../../../src/review/facts.ts';
import { wasRead } from '../../../src/review/source.ts';
import {
  accounts,
  actions,
  credential,
  demands,
  environment,
  reviewed,
  ruleset,
  settings,
  workflow,
} from '../case-parts.ts';
import { approved, type Changes, DAY, GRANT, HOME, NOW, POLICY, sound, USE } from '../sound.ts';

/** One thing that is wrong, and the findings that say so. */
export interface Flaw {
  readonly what: string;
  readonly changes: Changes;
  readonly finds: readonly FindingId[];
}

const flaw = (what: string, finds: readonly FindingId[], changes: Changes): Flaw => ({ what, finds, changes });

const ENDLESS_TOKEN = flaw('a token that does not end', ['pat-in-use'], {
  ...reviewed({ accessTokens: wasRead([{ id: 9, owner: 'mona', name: 'ci' }]) }),
});
const PUSHING_KEY = flaw('a deploy key that can push', ['deploy-key'], {
  ...settings({ deployKeys: wasRead([{ id: 5, title: 'mirror', canWrite: true, lastUsedAt: NOW - DAY }]) }),
});
const OUTSIDE_WRITER = flaw('somebody from outside may write', ['outsider'], {
  ...reviewed({ outsiders: wasRead([{ login: 'agency', id: 12, repository: HOME, permission: 'write' }]) }),
});
const APPROVING_WORKFLOWS = flaw('workflows may approve', ['actions-may-approve'], actions({ mayApprove: true }));
const OPEN_BRANCH = flaw(
  'nobody has to review',
  ['policy-branch-unprotected'],
  demands({ approvals: 0, dismissesStale: false }),
);
const OPEN_ENVIRONMENT = flaw(
  'an environment without a rule',
  ['environment-unprotected'],
  environment({ refs: 'all', reviewers: 0 }),
);
const OWN_REVIEW = flaw('own review', ['environment-self-review'], environment({ preventsSelfReview: false }));
const PASSED_RULES = flaw('somebody passes the rules by', ['ruleset-bypass'], ruleset({ bypassers: ['Team 7'] }));
const MOVABLE_TAGS = flaw('tags can be deleted', ['tag-ruleset-missing'], settings({ tagsKept: wasRead(false) }));
const SHARED_RUNNERS = flaw(
  'runners for everybody',
  ['runner-shared'],
  settings({ runnerGroups: wasRead([{ name: 'all', allowsPublic: true, restrictsWorkflows: false }]) }),
);
const OLD_SECRET = flaw(
  'an old secret',
  ['secret-stale'],
  settings({ secrets: wasRead([{ name: 'SITE_NAME', updatedAt: NOW - 400 * DAY, environment: 'staging' }]) }),
);
const CLOUD_KEY = flaw(
  'a key of a cloud',
  ['static-key'],
  workflow('secrets.SITE_NAME', 'secrets.PROD_AWS_ACCESS_KEY_ID'),
);
const NO_REVIEW = flaw('a grant that nobody approved', ['grant-unapproved'], {
  grants: { 'users/lena/quick': GRANT.replace('583231', '7') },
  provenance: { 'users/lena/quick': { ...approved(), reviews: [] } },
  ...reviewed({ accounts: known([['lena', 7]]), runs: wasRead(new Map([['lena', NOW - DAY]])) }),
});
const BY_NAME = flaw('a grant by a name', ['grant-by-login'], {
  grants: { 'users/mona/named': GRANT.replace('principal-id: 583231\n', '') },
});
const ENDED = flaw('a grant that has ended', ['grant-expired-left'], {
  grants: { 'users/mona/old': GRANT.replace('2026-12-18', '2026-11-24') },
});
const HOLDER_LEFT = flaw('the holder has left', ['grant-holder-left'], accounts({ stands: 'gone' }));
const LEFT_CREDENTIAL = flaw('a credential that was not revoked', ['not-taken-back'], {
  records: [{ ...credential, kind: 'credential-not-revoked' }],
});

function known(
  more: readonly (readonly [login: string, id: number])[],
): ReturnType<typeof wasRead<ReadonlyMap<string, AccountState>>> {
  return wasRead(
    new Map<string, AccountState>([
      [accountKey('id', 480_938), { stands: 'here', id: 480_938, login: 'hubot' }],
      [accountKey('team', 'acme/platform'), { stands: 'here' }],
      [accountKey('user', 'mona'), { stands: 'here', id: 583_231, login: 'mona' }],
      ...more.map(([login, id]): [string, AccountState] => [accountKey('user', login), { stands: 'here', id, login }]),
    ]),
  );
}

/** By name; the tenth is large and made by rule: see the test. */
export const ORGANISATIONS: Readonly<Record<string, readonly Flaw[]>> = {
  'a small shop where all is well': [],
  'a start-up without rules': [OPEN_BRANCH, OPEN_ENVIRONMENT, MOVABLE_TAGS, APPROVING_WORKFLOWS],
  'an agency and its clients': [OUTSIDE_WRITER, PUSHING_KEY, ENDLESS_TOKEN],
  'a shop that has moved from stored keys half-way': [CLOUD_KEY, OLD_SECRET],
  'a company in which people left': [HOLDER_LEFT, ENDED, ENDLESS_TOKEN],
  'a team that is in a hurry': [NO_REVIEW, OWN_REVIEW, PASSED_RULES],
  'a company with its own runners': [SHARED_RUNNERS, PUSHING_KEY],
  'grants from before numbers': [BY_NAME, ENDED],
  'everything at once': [
    OPEN_BRANCH,
    OPEN_ENVIRONMENT,
    MOVABLE_TAGS,
    APPROVING_WORKFLOWS,
    OUTSIDE_WRITER,
    PUSHING_KEY,
    ENDLESS_TOKEN,
    OLD_SECRET,
    SHARED_RUNNERS,
    PASSED_RULES,
    BY_NAME,
    ENDED,
    LEFT_CREDENTIAL,
  ],
};

/** The sound organisation with these flaws, each of which is about something else. */
export function organisationWith(flaws: readonly Flaw[]): ReviewFacts {
  const parts = flaws.map(({ changes }) => changes);
  const one: Changes = {
    policy: POLICY,
    grants: Object.assign({ 'users/mona/banner': GRANT }, ...parts.map(({ grants }) => grants)) as Record<
      string,
      string
    >,
    provenance: Object.assign({}, ...parts.map(({ provenance }) => provenance)) as NonNullable<Changes['provenance']>,
    settings: Object.assign({}, ...parts.map((part) => part.settings)) as NonNullable<Changes['settings']>,
    reviewed: Object.assign({}, ...parts.map((part) => part.reviewed)) as NonNullable<Changes['reviewed']>,
    records: [USE, ...parts.flatMap(({ records = [] }) => records)],
  };
  const file = parts.find((part) => part.workflow !== undefined)?.workflow;
  return sound(file === undefined ? one : { ...one, workflow: file });
}
