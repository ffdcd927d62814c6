import { foldCase } from '../../policy/fold.ts';
import { matchesGlob } from '../../policy/glob.ts';
import type { ScopeLists } from '../../policy/scope-rule.ts';
import { Named, Plain } from '../data.ts';
import type { Text } from '../text.ts';

/** A longer beginning is not tried: no name of GitHub's is as long. */
const MAX_BEGINNING_CHARACTERS = 255;

/**
 * Whether a partly known name is in scope whatever the unknown parts are: every list has patterns that match every
 * completion, and nothing that is never allowed can match one.
 *
 * INVARIANT: each unknown part is a {@link Named}, which stays within the name. Any other one may hold a blank or a
 * colon, and then there is another name after it.
 */
export function areCompletionsIn(name: Text, { within, never }: ScopeLists): boolean {
  if (!name.every((part) => typeof part === 'string' || part instanceof Named)) return false;
  const [first = ''] = name;
  const beginning = typeof first === 'string' ? first : '';
  if (beginning.length > MAX_BEGINNING_CHARACTERS || never.some((pattern) => mayMatch(pattern, beginning)))
    return false;
  const isOneSegment = name
    .slice(beginning === '' ? 0 : 1)
    .every((part) => (typeof part === 'string' ? !part.includes('/') : part instanceof Plain));
  return within.every(
    (patterns) =>
      patterns.some((pattern) => coversBelow(pattern, beginning)) ||
      (patterns.some((pattern) => coversSegment(pattern, beginning)) &&
        (isOneSegment || patterns.some((pattern) => coversAcross(pattern, beginning)))),
  );
}

/** Whether a pattern may match a name that begins so; in doubt it may. */
function mayMatch(pattern: string, beginning: string): boolean {
  const literal = pattern.replace(/[*?[\\][^]*$/, '');
  if (!/^[ -~]*$/.test(literal + beginning)) return true;
  const [one, other] = [foldCase(literal), foldCase(beginning)];
  return one.length === pattern.length ? one.startsWith(other) : one.startsWith(other) || other.startsWith(one);
}

/** `a/**` matches all that begins with `a/`, and `**` everything. */
function coversBelow(pattern: string, beginning: string): boolean {
  if (pattern === '**') return true;
  if (!pattern.endsWith('/**')) return false;
  const above = pattern.slice(0, -'/**'.length);
  for (let at = beginning.indexOf('/'); at >= 0; at = beginning.indexOf('/', at + 1))
    if (matchesGlob(above, beginning.slice(0, at))) return true;
  return false;
}

// `a/v*/**` matches what begins with `a/v` and has a slash after it
function coversAcross(pattern: string, beginning: string): boolean {
  return pattern.endsWith('/**') && coversSegment(pattern.slice(0, -'/**'.length), beginning);
}

/** `a/v*` matches what begins with `a/v` and has no slash after it. */
function coversSegment(pattern: string, beginning: string): boolean {
  if (!/[^*\\/]\*$/.test(pattern)) return false;
  const start = pattern.slice(0, -1);
  for (let end = beginning.lastIndexOf('/') + 1; end <= beginning.length; end += 1)
    if (matchesGlob(start, beginning.slice(0, end))) return true;
  return false;
}
