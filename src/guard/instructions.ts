import {
  described,
  flag,
  integer,
  list,
  object,
  type Of,
  oneOf,
  optional,
  required,
  type Shape,
  text,
} from '../policy/shape.ts';
import { parseStrictly } from './guard-file-json.ts';

/** As far as a date reaches: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_DATE_MS = 8_640_000_000_000_000;
const MAX_PATTERNS = 100_000;

/** Milliseconds since 1970. */
export const instantShape = (): Shape<number> => integer(-MAX_DATE_MS, MAX_DATE_MS);
const patterns = (): Shape<readonly string[]> => list(text(), { max: MAX_PATTERNS });
const conjunction = (): Shape<readonly (readonly string[])[]> => list(patterns(), { min: 1 });
const changeable = (): Shape<Changeables> =>
  object({ branches: required(conjunction()), tags: required(conjunction()) });
/** Branches and tags that a push may do more to than add. */
interface Changeables {
  readonly branches: readonly (readonly string[])[];
  readonly tags: readonly (readonly string[])[];
}

/**
 * What is in scope: lists that narrow each other, so that a name must match every one of them, and what wins over them.
 */
export const scopeFields = {
  repositories: required(described(conjunction(), '`owner/name`.')),
  branches: required(conjunction()),
  tags: required(conjunction()),
  never: required(object({ branches: required(patterns()), tags: required(patterns()) })),
  force: required(described(changeable(), 'What may be moved to where it was not going.')),
  delete: required(described(changeable(), 'What may be deleted.')),
  until: required(described(instantShape(), "End of the grant or of the open window, by GitHub's clock.")),
};

const scopeShape = object(scopeFields);
export type PushScope = Of<typeof scopeShape>;

const policyPlaceShape = object({
  repository: required(described(text(), 'Repository that holds the policy, `owner/name`.')),
  url: required(described(text(), 'Address git reads it from.')),
  commit: required(described(text(), 'Commit of its default branch on which the grant was found.')),
  path: required(described(text(), 'Folder of the policy in it.')),
});

const emergencyShape = object({
  isFreezePassedOver: required(described(flag(), 'Whether it goes on though all access is frozen.')),
});

const instructionsShape = object({
  ...scopeFields,
  schema: required(oneOf([1])),
  server: required(described(text(), 'Address of the server: `https://github.com`.')),
  decidedAt: required(described(instantShape(), "When the gate looked, by GitHub's clock.")),
  merged: required(described(instantShape(), 'When the grant was merged, from when on `lasts` counts.')),
  offset: required(described(instantShape(), "Milliseconds that GitHub's clock is ahead of the runner's.")),
  grant: required(text()),
  role: required(text()),
  policy: required(policyPlaceShape),
  lifted: optional(
    described(list(text(), { max: MAX_PATTERNS }), 'Tags of freezes that were over when the gate decided.'),
  ),
  emergency: optional(
    described(emergencyShape, 'There is no grant, but break-glass access of the role: no file is looked for.'),
  ),
  people: optional(
    described(list(text()), 'Folders of the people of the run, `users/mona`: a tag on one ends the grant for them.'),
  ),
  next: optional(described(text({ maxLength: 16_384 }), 'What to do after a refusal, or a link to it.')),
});

/** What the gate tells the guard of the job: what may be pushed where, until when, and where to look again. */
export type Instructions = Of<typeof instructionsShape>;

/** Reads the instructions; throws when they are not exactly as the gate writes them. */
export function parseInstructions(source: string): Instructions {
  return parseStrictly(instructionsShape, source);
}
