import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An argument of a resource, or of a block in one. */
interface Argument {
  readonly required: boolean;
  /** As the typings have it, without what stands for values that are computed. */
  readonly type: string;
}

type Arguments = ReadonlyMap<string, Argument>;

/** Arguments of the resources of a provider, read from the typings of its cdktf package. */
export interface Typings {
  readonly interfaces: ReadonlyMap<string, Arguments>;
  readonly root: Arguments;
}

const INTERFACE = /export interface (\w+)(?: extends [\w.]+)? \{\n([^]*?)\n\}/g;
const MEMBER = /^ {4}readonly (\w+)(\?)?: ([^]*?);$/gm;

/** @throws Error where the package knows no such resource */
export function typingsOf(folder: string, kind: 'resource' | 'data', type: string): Typings {
  const [, provider = '', rest = ''] = /^([a-z]+)_(.*)$/.exec(type) ?? [];
  const name = kind === 'data' ? `data-${provider}-${rest}` : rest;
  const source = readFileSync(join(folder, provider, name.replaceAll('_', '-'), 'index.d.ts'), 'utf8').replaceAll(
    /\/\*\*[^]*?\*\//g,
    '',
  );
  const interfaces = new Map(
    [...source.matchAll(INTERFACE)].map(([, name = '', body = '']) => [name, argumentsIn(body)] as const),
  );
  const [root] = [...interfaces].filter(([name]) => name.endsWith('Config')).map(([, found]) => found);
  if (root === undefined) throw new Error(`no configuration in the typings of ${type}`);
  return { interfaces, root };
}

function argumentsIn(body: string): Arguments {
  return new Map(
    [...body.matchAll(MEMBER)].map(([, name = '', optional, type = '']) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      { required: optional === undefined, type: type.replace(' | cdktf.IResolvable', '').replaceAll(/\s+/g, ' ') },
    ]),
  );
}

/** What is wrong with a resource or a block, as the parser has it. */
export function wrongArguments({ interfaces, root }: Typings, block: Record<string, unknown>): readonly string[] {
  const look = (known: Arguments, given: Record<string, unknown>, at: string): readonly string[] => [
    ...[...known].flatMap(([name, { required }]) => (required && !(name in given) ? [`${at}${name} is missing`] : [])),
    ...Object.entries(given).flatMap(([name, value]) => {
      const argument = known.get(name);
      if (argument === undefined) return [`${at}${name} is not known`];
      const inner = interfaces.get(argument.type.replace('[]', ''));
      if (inner === undefined) return fits(argument.type, value) ? [] : [`${at}${name} is no ${argument.type}`];
      const blocks = (Array.isArray(value) ? value : [value]) as readonly Record<string, unknown>[];
      const many = blocks.length > 1 && !argument.type.endsWith('[]') ? [`${at}${name} stands there twice`] : [];
      return [...many, ...blocks.flatMap((one) => look(inner, one, `${at}${name}.`))];
    }),
  ];
  return look(root, block, '');
}

/** Whether a value is of a type; what is computed may be any. */
function fits(type: string, value: unknown): boolean {
  if (typeof value === 'string' && /^\$\{.*\}$/s.test(value)) return true;
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((one) => fits(type.slice(0, -2), one));
  if (type.startsWith('{'))
    return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');
  return type.split(' | ').includes(typeof value);
}
