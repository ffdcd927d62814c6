/** A value as Terraform's language writes it. `Expression` stands as it is. */
export type HclValue =
  | string
  | number
  | boolean
  | Expression
  | readonly HclValue[]
  | { readonly [key: string]: HclValue };

/** A piece of Terraform's language that is no literal, such as a reference. */
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What stands in a block: attributes, further blocks, comments, in this order. */
export type HclItem =
  | { readonly kind: 'attribute'; readonly name: string; readonly value: HclValue; readonly json?: true }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'blank' }
  | HclBlock;

export interface HclBlock {
  readonly kind: 'block';
  readonly type: string;
  readonly labels: readonly string[];
  readonly items: readonly HclItem[];
}

/** An attribute; with `json`, its value is handed over as JSON text. */
export function attribute(name: string, value: HclValue, json?: 'json'): HclItem {
  return { kind: 'attribute', name, value, ...(json === undefined ? {} : { json: true }) };
}

export function comment(text: string): HclItem {
  return { kind: 'comment', text };
}

export function hclBlock(type: string, labels: readonly string[], items: readonly HclItem[]): HclBlock {
  return { kind: 'block', type, labels, items };
}

/** A file as `terraform fmt` leaves it. https://developer.hashicorp.com/terraform/language/syntax/configuration */
export function hclText(items: readonly HclItem[]): string {
  const parts = items.map((item) => itemLines(item).join('\n'));
  return `${parts.reduce((text, part, index) => `${text}${index === 0 ? '' : gap(items, index)}${part}`, '')}\n`;
}

/** Blocks stand apart; what is said of one stands right before it. */
function gap(items: readonly HclItem[], index: number): string {
  return items[index - 1]?.kind === 'block' ? '\n\n' : '\n';
}

function itemLines(item: HclItem): readonly string[] {
  switch (item.kind) {
    case 'blank':
      return [''];
    case 'comment':
      return item.text.split('\n').map((line) => (line === '' ? '#' : `# ${line}`));
    case 'attribute':
      return assigned(item.name, valueLines(item.value, item.json === true));
    case 'block':
      return [
        [item.type, ...item.labels.map(quoted), '{'].join(' '),
        ...indented(aligned(item.items.map(itemLines))),
        '}',
      ];
  }
}

function assigned(name: string, [first = '', ...rest]: readonly string[]): readonly string[] {
  return [`${name} = ${first}`, ...rest];
}

/** `terraform fmt` sets the signs of neighbouring lines below each other; what goes over lines stands apart. */
function aligned(groups: readonly (readonly string[])[]): readonly string[] {
  const lines: string[] = [];
  let chain: string[] = [];
  const flush = (): void => {
    const widths = chain.map((line) => line.indexOf(' = '));
    const widest = Math.max(0, ...widths);
    lines.push(...chain.map((line, at) => `${line.slice(0, widths[at]).padEnd(widest)}${line.slice(widths[at])}`));
    chain = [];
  };
  for (const group of groups) {
    const [only = ''] = group;
    if (group.length === 1 && /^(?:[\w-]+|"[^"]*") = /.test(only)) chain.push(only);
    else {
      flush();
      lines.push(...group);
    }
  }
  flush();
  return lines;
}

function valueLines(value: HclValue, json = false): readonly string[] {
  if (!json) return literalLines(value);
  const lines = literalLines(value);
  return lines.length === 1
    ? [`jsonencode(${lines[0] ?? ''})`]
    : [`jsonencode(${lines[0] ?? ''}`, ...lines.slice(1, -1), `${lines.at(-1) ?? ''})`];
}

function literalLines(value: HclValue): readonly string[] {
  if (value instanceof Expression) return [value.text];
  if (typeof value === 'string') return [quoted(value)];
  if (typeof value !== 'object') return [String(value)];
  if (isHclList(value)) return listLines(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return ['{}'];
  const groups = entries.map(([key, inner]) =>
    assigned(/^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key), literalLines(inner)),
  );
  return ['{', ...indented(aligned(groups)), '}'];
}

function listLines(list: readonly HclValue[]): readonly string[] {
  const items = list.map(literalLines);
  if (items.every((lines) => lines.length === 1)) {
    const line = `[${items.map(([only = '']) => only).join(', ')}]`;
    if (line.length <= 80) return [line];
  }
  return ['[', ...indented(items.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1) ?? ''},`])), ']'];
}

function isHclList(value: object): value is readonly HclValue[] {
  return Array.isArray(value);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`));
}

/** A text; what begins an expression in it is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[$%]\{/g, (start) => `${start.slice(0, 1)}${start}`);
}
