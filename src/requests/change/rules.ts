import {
  allowing,
  narrowingIfThere,
  type Comparator,
  earlier,
  larger,
  later,
  longer,
  lowerPermission,
  wideningIfThere,
  ordered,
  smaller,
  forbidding,
  unmodelled,
  harmless,
} from './direction.ts';

/** How the keys of a file are compared: a comparator, the rules of what is below, or those of each entry. */
export type ChangeRule =
  | Comparator
  | { readonly keys: Readonly<Record<string, ChangeRule>>; readonly whole?: Comparator }
  | { readonly each: ChangeRule; readonly whole?: Comparator };

const LISTED_PEOPLE: ChangeRule = {
  keys: { users: allowing(), teams: allowing(), permission: lowerPermission },
};
/** The same where nobody is listed by leaving it out: then everybody may. */
const LISTED_OR_ALL: ChangeRule = { ...LISTED_PEOPLE, whole: narrowingIfThere };

const ENFORCEMENT = ordered(['enforce', 'warn', 'off'], 'off');

const ROLE: ChangeRule = {
  whole: wideningIfThere,
  keys: {
    description: harmless,
    owner: harmless,
    repositories: (before, after) =>
      before === undefined || after === undefined ? 'unknown' : allowing()(before, after),
    branches: allowing(),
    tags: allowing(),
    environments: allowing(),
    workflows: allowing(),
    events: allowing(['workflow_dispatch']),
    runners: allowing(['github-hosted']),
    permissions: { whole: narrowingIfThere, each: ordered(['none', 'read', 'write'], 'none') },
    push: (before, after) =>
      Array.isArray(before ?? []) && Array.isArray(after ?? []) ? allowing()(before, after) : 'unknown',
    require: forbidding,
    windows: narrowingIfThere,
    approval: { keys: { count: smaller(1) } },
    agents: unmodelled,
    'requestable-by': LISTED_OR_ALL,
    'break-glass': {
      whole: wideningIfThere,
      keys: {
        who: LISTED_PEOPLE,
        lasts: longer,
        each: unmodelled,
        environments: unmodelled,
        notify: harmless,
        review: { keys: { within: longer, by: LISTED_PEOPLE } },
      },
    },
    lifetime: longer,
    credentials: { each: { whole: wideningIfThere, keys: { environments: allowing('all') } } },
  },
};

/** The keys of `policy.yml`. What is not here is unknown. */
export const POLICY_CHANGES: ChangeRule = {
  keys: {
    version: harmless,
    approval: {
      keys: {
        approvers: LISTED_PEOPLE,
        count: smaller(1),
        require: forbidding,
        policy: ordered(['reviewed', 'any'], 'reviewed'),
        'unknown-authors': ordered(['deny', 'one-more', 'ignore'], 'one-more'),
      },
    },
    limits: { keys: { lifetime: longer, session: longer, accounts: allowing('all') } },
    never: { keys: { branches: forbidding, tags: forbidding, environments: forbidding } },
    environments: unmodelled,
    actions: unmodelled,
    'default-branches': unmodelled,
    lifted: allowing(),
    opaque: ordered(['refuse', 'list'], 'list'),
    programs: allowing(),
    preflight: ENFORCEMENT,
    guard: ENFORCEMENT,
    requests: {
      keys: {
        app: wideningIfThere,
        open: larger(5),
        lapse: harmless,
        'for-others': ordered([false, true], false),
        'time-zone': harmless,
      },
    },
    renewal: { keys: { from: harmless, times: larger(Number.POSITIVE_INFINITY) } },
    offboarding: ordered(['revoke', 'propose'], 'propose'),
    unused: harmless,
    notify: harmless,
    'frozen-allows-break-glass': ordered([false, true], false),
    delegation: unmodelled,
    walls: { whole: narrowingIfThere, keys: { gate: unmodelled } },
    roles: { each: ROLE },
  },
};

/** The keys of a grant. A list that is left out narrows nothing. */
export const GRANT_CHANGES: ChangeRule = {
  keys: {
    role: unmodelled,
    reason: harmless,
    ticket: harmless,
    'principal-id': narrowingIfThere,
    'team-id': narrowingIfThere,
    'requested-by': harmless,
    'requested-by-id': harmless,
    request: harmless,
    renews: harmless,
    starts: earlier,
    expires: later,
    lasts: longer,
    branches: allowing('all'),
    tags: allowing('all'),
    environments: allowing('all'),
    repositories: allowing('all'),
    workflows: allowing('all'),
    events: allowing('all'),
    'max-uses': larger(Number.POSITIVE_INFINITY),
    through: allowing('all'),
    revoked: narrowingIfThere,
  },
};
