import { readRegular } from './regular-file.ts';

/** GitHub's "Webhook events and payloads": a payload is at most 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/**
 * The payload of the event that started the run, as the runner wrote it; `undefined` where it cannot be read. An
 * earlier step may have changed the file or put something else in its place, so it is never waited for and decides
 * nothing by itself.
 */
export function readEventFile(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  const found = readRegular(path, MAX_EVENT_BYTES);
  if (found.kind !== 'file') return undefined;
  try {
    return JSON.parse(found.bytes.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** A text in an object of the payload: `enterprise.slug`, `repository.default_branch`. */
export function textInEvent(event: unknown, object: string, name: string): string | undefined {
  const inner = eventField(event, object);
  const value = eventField(inner, name);
  return typeof value === 'string' ? value : undefined;
}

function eventField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
