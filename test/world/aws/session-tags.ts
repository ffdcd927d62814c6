import type { AwsSession } from './state.ts';
import { AwsError } from './xml.ts';

const MAX_TAGS = 50;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

export type Tags = Pick<AwsSession, 'tags' | 'transitive'> & { requested: Record<string, string> };

/** The tags of a request, with those that come along from the caller's session. */
export function tagsOf(form: URLSearchParams, caller: AwsSession): Tags {
  const given = membersOf(form, 'Tags').map((at): [string, string] => [
    form.get(`${at}.Key`) ?? '',
    form.get(`${at}.Value`) ?? '',
  ]);
  const transitive = membersOf(form, 'TransitiveTagKeys').map((at) => form.get(at) ?? '');
  if (given.length > MAX_TAGS)
    throw invalid(
      `Value '[...]' at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${MAX_TAGS}`,
    );
  given.forEach(([key, value], index) => checkTag(key, value, index + 1));
  const names = given.map(([key]) => key.toLowerCase());
  if (new Set(names).size < names.length)
    throw new AwsError(
      'InvalidParameterValue',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    );
  if (transitive.some((key) => !names.includes(key.toLowerCase())))
    throw new AwsError('ValidationError', 'The specified transitive tag key must be included in the requested tags.');
  const inherited = Object.fromEntries(Object.entries(caller.tags).filter(([key]) => caller.transitive.includes(key)));
  if (Object.keys(inherited).some((key) => names.includes(key.toLowerCase())))
    throw new AwsError(
      'ValidationError',
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key " +
        'from the calling session.',
    );
  const requested = Object.fromEntries(given);
  return { tags: { ...inherited, ...requested }, transitive: [...caller.transitive, ...transitive], requested };
}

function checkTag(key: string, value: string, place: number): void {
  if (!KEY.test(key))
    throw invalid(
      `Value '${key}' at 'tags.${place}.member.key' failed to satisfy constraint: ` +
        'Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+',
    );
  if (value.length > 256)
    throw invalid(
      `Value '${value}' at 'tags.${place}.member.value' failed to satisfy constraint: ` +
        'Member must have length less than or equal to 256',
    );
  if (!VALUE.test(value))
    throw invalid(
      `Value '${value}' at 'tags.${place}.member.value' failed to satisfy constraint: ` +
        'Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*',
    );
  if (/^aws:/i.test(key) || /^aws:/i.test(value))
    throw new AwsError('InvalidParameterValue', 'Tag keys and values must not begin with aws:');
}

function membersOf(form: URLSearchParams, list: string): string[] {
  const found = [...form.keys()].flatMap((name) => new RegExp(`^${list}\\.member\\.\\d+`).exec(name)?.[0] ?? []);
  return [...new Set(found)];
}

function invalid(what: string): AwsError {
  return new AwsError('ValidationError', `1 validation error detected: ${what}`);
}
