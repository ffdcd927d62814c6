import { Unknown } from '../../data.ts';
import { cut, known, type Text, textOf } from '../../text.ts';

/** The fields of a request to GitHub's API, as far as they are known. */
export interface RequestBody {
  readonly fields: ReadonlyMap<string, Text>;
  /** Whether a field that is not here is not sent. */
  readonly complete: boolean;
}

export const EMPTY_BODY: RequestBody = { fields: new Map(), complete: true };
export const UNKNOWN_BODY: RequestBody = { fields: new Map(), complete: false };

/** A field of the body: `undefined` when it is not sent, unknown when that cannot be determined. */
export function bodyField(body: RequestBody, name: string): Text | undefined {
  return body.fields.get(name) ?? (body.complete ? undefined : [new Unknown(`\`${name}\` of the request`)]);
}

const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const HOLE_MARK = /\uE000(\d+)\uE001/;

/** The fields of a JSON object. Unknown parts inside its strings stay what they are; anywhere else nothing is known. */
export function jsonBody(json: Text): RequestBody {
  if (json.some((part) => typeof part === 'string' && part.includes(OPEN))) return UNKNOWN_BODY;
  const unknowns = json.filter((part): part is Unknown => typeof part !== 'string');
  let next = 0;
  const marked = json.map((part) => (typeof part === 'string' ? part : `${OPEN}${next++}${CLOSE}`)).join('');
  const data = parseObject(marked);
  if (data === undefined) return UNKNOWN_BODY;
  const fields = Object.entries(data).map(([name, value]): [string, Text] => [name, fieldText(name, value, unknowns)]);
  return fields.some(([name]) => name.includes(OPEN)) ? UNKNOWN_BODY : { fields: new Map(fields), complete: true };
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function fieldText(name: string, value: unknown, unknowns: readonly Unknown[]): Text {
  if (typeof value === 'string') return withUnknowns(value, unknowns);
  return typeof value === 'boolean' || typeof value === 'number'
    ? [String(value)]
    : [new Unknown(`\`${name}\` of the request`)];
}

function withUnknowns(value: string, unknowns: readonly Unknown[]): Text {
  // every second piece is the number of an unknown part
  return textOf(
    ...value
      .split(HOLE_MARK)
      .map((piece, index) => (index % 2 === 0 ? piece : (unknowns[Number(piece)] ?? new Unknown('the request')))),
  );
}

/** The fields of a query (`a=b&c=d`). */
export function queryFields(query: Text): ReadonlyMap<string, Text> {
  const fields = new Map<string, Text>();
  let rest: Text | undefined = query;
  while (rest !== undefined) {
    const split: readonly [Text, Text] | undefined = cut(rest, '&');
    const pair = cut(split?.[0] ?? rest, '=');
    const name = pair === undefined ? undefined : known(pair[0]);
    if (pair !== undefined && name !== undefined)
      fields.set(
        name,
        pair[1].map((part) => (typeof part === 'string' ? decodedBody(part) : part)),
      );
    rest = split?.[1];
  }
  return fields;
}

/** Percent-encoding taken off, where there is any. */
export function decodedBody(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
