import { parseDocument, type ParsedDocument } from './document.ts';
import { foldCase, isSameName } from './fold.ts';
import { grantId, type GrantPlace, parseGrantPath } from './grant-path.ts';
import { type Holder, KIND_FOLDERS, type HolderKind } from './holder.ts';
import { globs, login, ROLE_NAME, roleName } from './names.ts';
import { addMismatch, showValue } from './mismatch.ts';
import type { Problem } from './problem.ts';
import {
  described,
  integer,
  isRecord,
  line,
  list,
  object,
  type Of,
  optional,
  required,
  type Shape,
  text,
} from './shape.ts';
import { duration, instant } from './time-shapes.ts';

/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';

const revokedShape = object({
  at: required(described(instant(), 'When it was revoked.'), EXAMPLE_TIME),
  by: required(described(login(), 'Who revoked it.'), 'hubot'),
  why: optional(described(line(), 'Why, on one line.')),
});

/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;

/** A reason for the approver and the record; not what stood in the example. */
function reason(): Shape<string> {
  const inner = line();
  return {
    schema: inner.schema,
    parse: (value, path, mismatches) =>
      typeof value === 'string' && REASON_PLACEHOLDER.test(value)
        ? addMismatch(
            mismatches,
            path,
            `${showValue(value)} stands where the reason belongs`,
            'write why the access is needed: the approver goes by it',
          )
        : inner.parse(value, path, mismatches),
  };
}

const grantFields = object(
  {
    role: required(described(roleName(), 'Name of the role in the policy.'), 'flag-release'),
    reason: required(
      described(reason(), 'Why the access is needed, for the approver and the record; on one line.'),
      'Banner for the November release',
    ),
    ticket: optional(described(line(2048), 'Link to the ticket or change.')),
    'principal-id': optional(
      described(integer(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.'),
    ),
    'team-id': optional(
      described(
        integer(1),
        "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.",
      ),
    ),
    'requested-by': optional(
      described(login(), 'Who asked; the user of the path when left out. Required for teams and apps.'),
    ),
    'requested-by-id': optional(
      described(
        integer(1),
        'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.',
      ),
    ),
    request: optional(
      described(integer(1), 'Number of the issue that asked for it; required where an App proposed the grant.'),
    ),
    starts: optional(described(instant(), 'From when on; when it was merged, if left out.')),
    expires: optional(
      described(
        instant(),
        'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.',
      ),
    ),
    lasts: optional(described(duration({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: optional(described(grantId(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: optional(described(globs('branch'), 'Narrows the branches of the role.')),
    tags: optional(described(globs('tag'), 'Narrows the tags of the role.')),
    environments: optional(described(globs('environment'), 'Narrows the environments of the role.')),
    repositories: optional(described(globs('repository'), 'Narrows the repositories of the role.')),
    workflows: optional(described(globs('workflow'), 'Narrows the workflows of the role.')),
    events: optional(
      described(
        list(text({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })),
        'Narrows the events of the role.',
      ),
    ),
    through: optional(
      described(
        list(text({ pattern: ROLE_NAME, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }),
        'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.',
      ),
    ),
    'max-uses': optional(described(integer(1, 1000), 'How many runs may use it.')),
    revoked: optional(described(revokedShape, 'Revokes the grant by a reviewed change.')),
  },
  (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
      mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
  },
);
const ENDS = ['expires', 'lasts'] as const;

/** A grant file; its JSON Schema is generated from here. */
export const grantShape: typeof grantFields = {
  schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
  parse: (value, path, mismatches) => {
    const fields = grantFields.parse(value, path, mismatches);
    if (!isRecord(value) || ENDS.some((end) => Object.hasOwn(value, end))) return fields;
    return addMismatch(
      mismatches,
      path,
      '`expires` is missing',
      `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`,
    );
  },
};
export type GrantFields = Of<typeof grantShape>;

export interface Grant extends GrantFields {
  /** Path below `grants/` without `.yml`: `users/mona/november-banner`. */
  readonly id: string;
  readonly holder: Holder;
}

/** A grant file as read: its grant, or why it is void. */
export type GrantFile =
  | { readonly id: string; readonly holder: Holder; readonly ok: true; readonly grant: Grant }
  | {
      readonly id: string;
      readonly holder: Holder;
      readonly ok: false;
      readonly problems: readonly [Problem, ...Problem[]];
    };

/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
export function parseGrant(source: string, path: string, file: string): GrantFile | undefined {
  const place = parseGrantPath(path);
  if (place === undefined) return undefined;
  const parsed: ParsedDocument<GrantFields> = parseDocument(source, file, grantShape, { flat: true });
  if (!parsed.ok) return { ...place, ok: false, problems: parsed.problems };
  const fields = parsed.value;
  const message = misplaced(fields, place);
  if (message !== undefined) return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
  return { ...place, ok: true, grant: { ...fields, ...place } };
}

const FOR_WHOM: Readonly<Record<HolderKind, string>> = {
  user: 'a user',
  team: 'a team',
  app: 'an app',
  person: 'a person of `people.yml`',
};

/** What the fields of a grant say that does not go with whose it is. */
function misplaced(
  fields: GrantFields,
  { id, holder: { kind, name } }: GrantPlace,
): Pick<Problem, 'message' | 'hint'> | undefined {
  if (kind !== 'user' && fields['requested-by'] === undefined) {
    return {
      message: '`requested-by` is missing',
      hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
    };
  }
  if (kind !== 'team' && fields['team-id'] !== undefined)
    return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
  const renewed = fields.renews === undefined ? undefined : parseGrantPath(`${fields.renews}.yml`);
  if (renewed === undefined) return undefined;
  if (foldCase(renewed.id) === foldCase(id))
    return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
  return renewed.holder.kind === kind && isSameName(renewed.holder.name, name)
    ? undefined
    : {
        message: '`renews` names a grant of somebody else',
        hint: `name one below \`grants/${KIND_FOLDERS[kind]}/${name}/\``,
      };
}
