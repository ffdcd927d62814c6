/** What decides whether a scalar is a text. */
interface Written {
  readonly text: string;
  readonly plain: boolean;
  readonly absent: boolean;
}

/** What a tag makes of a scalar; a text is no longer plain. */
const TAGS: ReadonlyMap<string, (written: Written) => Written | undefined> = new Map([
  ['str', (written) => ({ ...written, plain: false, absent: false })],
  ['null', (written) => (plainData(written) === null ? written : undefined)],
  ['bool', (written) => (typeof plainData(written) === 'boolean' ? written : undefined)],
  ['int', (written) => (isNumeral(written) && !/^[-+]?\.|[.eE]/.test(decimal(written.text)) ? written : undefined)],
  ['float', (written) => (isNumeral(written) && decimal(written.text) !== '' ? written : undefined)],
]);

/**
 * A plain scalar that is not a text: a truth value, a number or nothing, as YAML's core schema has them. `undefined`
 * where it is text. Source: actions/runner, `YamlObjectReader`.
 */
export function plainData({ text, plain, absent }: Written): boolean | number | null | undefined {
  if (absent) return null;
  if (!plain) return undefined;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null;
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
  // 32 bits, the highest of them a sign
  if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text)) return Number(text) | 0;
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}

/** A scalar with its tag; `undefined` where GitHub refuses it. Source: actions/runner, `YamlObjectReader`. */
export function taggedScalar(tag: string, written: Written): Written | undefined {
  const [, name = ''] = /^!(?:!|<tag:yaml\.org,2002:)(\w+)>?$/.exec(tag) ?? [];
  return TAGS.get(name)?.(written);
}

/** GitHub reads a tag of a list or a mapping as nothing; only those that say what is there are taken here. */
export function isCollectionTag(tag: string, kind: 'sequence' | 'mapping'): boolean {
  const name = kind === 'sequence' ? 'seq' : 'map';
  return tag === `!!${name}` || tag === `!<tag:yaml.org,2002:${name}>`;
}

function isNumeral(written: Written): boolean {
  return typeof plainData(written) === 'number';
}

/** Nothing of a number that is written in another system. */
function decimal(text: string): string {
  return /^0[ox]/.test(text) ? '' : text;
}
