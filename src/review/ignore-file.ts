import { parseDocument, type ParsedDocument } from '../policy/document.ts';
import { login } from '../policy/names.ts';
import { described, line, list, object, oneOf, required } from '../policy/shape.ts';
import { instant } from '../policy/time-shapes.ts';
import { findPlace } from '../policy/yaml-place.ts';
import type { Ignore } from './facts.ts';
import { FINDING_IDS } from './finding-rules.ts';

/** Nobody can say for longer than this that something is fine. */
const MAX_IGNORE_DAYS = 366;
const IGNORE_DAY_MS = 86_400_000;

/** What a finding is about, as the file calls it. */
const ABOUT_KEY = 'on' as const;

/** `review.yml`, beside the policy; its JSON Schema is generated from here. */
export const ignoreFileShape = object({
  version: required(described(oneOf([1]), 'Version of the format.'), '1'),
  ignore: required(
    described(
      list(
        object({
          finding: required(described(oneOf(FINDING_IDS), 'Id of the finding.'), 'grant-broad'),
          [ABOUT_KEY]: required(
            described(line(512), 'What it is about, as the report writes it. One thing, never a pattern.'),
            'users/mona/november-banner',
          ),
          reason: required(described(line(), 'Why it is accepted, on one line.'), 'the release is on Friday'),
          by: required(described(login(), 'Who accepts it.'), 'hubot'),
          until: required(
            described(instant(), 'Until when: within a year. After that the finding is back, and this entry one too.'),
            '2027-01-31T00:00:00Z',
          ),
        }),
        { max: 500 },
      ),
      'Findings that are accepted for a while. They stay in the report, apart from the others.',
    ),
    '[]',
  ),
});

/**
 * Reads the findings that are accepted. One that ends later than a year from now is an error: nobody would look again.
 * `file` names it in problems; `now` in milliseconds since 1970.
 */
export function parseIgnores(
  text: string,
  { file, home, now }: { readonly file: string; readonly home: string; readonly now: number },
): ParsedDocument<readonly Ignore[]> {
  const parsed = parseDocument(text, file, ignoreFileShape, { flat: true });
  if (!parsed.ok) return parsed;
  const entries = parsed.value.ignore;
  const index = entries.findIndex(({ until }) => until > now + MAX_IGNORE_DAYS * IGNORE_DAY_MS);
  if (index >= 0)
    return {
      ok: false,
      problems: [
        {
          file,
          ...findPlace(text, ['ignore', index, 'until']),
          message: `\`ignore.${index}.until\` is more than a year away`,
          hint: 'write a time within a year: somebody has to look again',
        },
      ],
    };
  const value = entries.map(({ finding, reason, by, until, ...entry }, place) => ({
    finding,
    about: entry[ABOUT_KEY],
    reason,
    by,
    until,
    home,
    file,
    index: place,
    text,
  }));
  return { ok: true, value };
}
