import { isRecord, type JsonSchema } from '../../src/policy/shape.ts';

/** A table of every key of a file, made from its JSON Schema. */
export function fieldTable(schema: JsonSchema): string {
  const rows = fieldRows(schema, '').map((cells) => `| ${cells.join(' | ')} |`);
  return ['| key | | value | what it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

type Row = readonly [key: string, required: string, value: string, meaning: string];

function fieldRows(schema: JsonSchema, prefix: string): readonly Row[] {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return propertiesOf(schema).flatMap(([name, property]): readonly Row[] => {
    const key = `${prefix}${name}`;
    const row: Row = [
      `\`${key}\``,
      required.includes(name) ? 'required' : '',
      cell(describeValue(property)),
      cell(meaningOf(property)),
    ];
    return [row, ...fieldRows(property, `${key}.`), ...entryRows(property, key), ...choiceRows(property, key)];
  });
}

/** The keys of the entries of a list or of a map with free names. */
function entryRows(schema: JsonSchema, key: string): readonly Row[] {
  const items = schema['items'];
  if (isRecord(items)) return [...fieldRows(items, `${key}[].`), ...choiceRows(items, `${key}[]`)];
  const entries = schema['additionalProperties'];
  if (!isRecord(entries)) return [];
  const own = propertiesOf(entries);
  return own.length === 0 ? [] : fieldRows(entries, `${key}.<name>.`);
}

/** The keys of what may be given in place of something else. */
function choiceRows(schema: JsonSchema, key: string): readonly Row[] {
  const choices = schema['anyOf'];
  return Array.isArray(choices) ? choices.filter(isRecord).flatMap((choice) => fieldRows(choice, `${key}.`)) : [];
}

function propertiesOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const properties = schema['properties'];
  return isRecord(properties)
    ? Object.entries(properties).flatMap(([name, value]) => (isRecord(value) ? [[name, value] as const] : []))
    : [];
}

function describeValue(schema: JsonSchema): string {
  const { enum: words, anyOf: choices, examples, items } = schema;
  if (Array.isArray(words)) return words.map((word) => `\`${String(word)}\``).join(', ');
  if (Array.isArray(choices)) return [...new Set(choices.filter(isRecord).map(describeValue))].join(' or ');
  if (isRecord(items)) return `list of ${describeValue(items)}${bounds(schema, 'minItems', 'maxItems')}`;
  if (Array.isArray(examples)) return `such as \`${String(examples[0])}\``;
  if (schema['type'] === 'object') return 'keys and values';
  if (schema['type'] === 'integer') return `whole number${bounds(schema, 'minimum', 'maximum')}`;
  return schema['type'] === 'boolean' ? '`true`, `false`' : 'text';
}

function bounds(schema: JsonSchema, least: string, most: string): string {
  const [from, to] = [schema[least], schema[most]];
  if (typeof to === 'number' && typeof from === 'number') return `, ${from} to ${to}`;
  return typeof from === 'number' ? `, ${from} or more` : '';
}

function meaningOf(schema: JsonSchema): string {
  return typeof schema['description'] === 'string' ? schema['description'] : '';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
