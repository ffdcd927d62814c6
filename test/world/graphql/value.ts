import { GraphQLError } from 'graphql';
import type { Pull, Repository, State, Token } from '../state.ts';

/**
 * What a resolver answers: plain values, objects whose fields may be functions of their arguments, or an error in place
 * of an item.
 */
export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Error
  | Node
  | readonly Value[]
  | ((args: Args) => Value);
export interface Node {
  [field: string]: Value;
}
export type Args = Record<string, unknown>;

/** Who asks, of what; `nodes` makes the objects that other objects refer to. */
export type Viewer = { state: State; token: Token; nodes: Nodes };

/** GitHub's types refer to each other: what a file answers before the one that makes an object is reached by these. */
export interface Nodes {
  readonly repository: (viewer: Viewer, repository: Repository) => Node;
  readonly ref: (viewer: Viewer, repository: Repository, name: string) => Node | null;
  readonly commit: (viewer: Viewer, repository: Repository, oid: string) => Node | null;
  readonly pull: (viewer: Viewer, pull: Pull) => Node;
}

const MAX_PAGE_NODES = 100;

export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export function forbidden(): GraphQLError {
  return failure('FORBIDDEN', 'Resource not accessible by integration');
}

export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`;
}

export function dateTime(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

export function text(args: Args, name: string): string | undefined {
  const value = args[name];
  return typeof value === 'string' ? value : undefined;
}

export function texts(args: Args, name: string): string[] | undefined {
  const value = args[name];
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** An input object; an empty one where it is left out. */
export function record(args: Args, name: string): Args {
  const value = args[name];
  return typeof value === 'object' && value !== null ? (value as Args) : {};
}

/** A page of a list, with GitHub's limits and cursors. */
export function connection<T>(
  typename: string,
  name: string,
  items: readonly T[],
  args: Args,
  toNode: (item: T) => Value,
): Node {
  const [from, to] = bounds(name, items.length, args);
  const page = items.slice(from, to);
  const cursor = (index: number): string => Buffer.from(`cursor:v2:${index + 1}`).toString('base64');
  return {
    __typename: typename,
    totalCount: items.length,
    nodes: () => page.map(toNode),
    edges: () =>
      page.map((item, index) => ({
        __typename: typename.replace('Connection', 'Edge'),
        cursor: cursor(from + index),
        node: toNode(item),
      })),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: page.length > 0 ? cursor(from) : null,
      endCursor: page.length > 0 ? cursor(to - 1) : null,
    },
  };
}

function bounds(name: string, length: number, args: Args): [number, number] {
  const first = size(name, 'first', args);
  const last = size(name, 'last', args);
  if (first === undefined && last === undefined) {
    throw failure(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  const start = position(args, 'after') ?? 0;
  const end = Math.min(length, (position(args, 'before') ?? length + 1) - 1);
  if (first !== undefined) return [start, Math.min(end, start + first)];
  return [Math.max(start, end - (last ?? 0)), end];
}

function size(name: string, which: 'first' | 'last', args: Args): number | undefined {
  const value = args[which];
  if (typeof value !== 'number') return undefined;
  if (value > MAX_PAGE_NODES) {
    throw failure(
      'EXCESSIVE_PAGINATION',
      `Requesting ${value} records on the \`${name}\` connection exceeds the \`${which}\` limit of ` +
        `${MAX_PAGE_NODES} records.`,
    );
  }
  return value;
}

function position(args: Args, which: 'after' | 'before'): number | undefined {
  const cursor = text(args, which);
  if (cursor === undefined) return undefined;
  const index = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (index === undefined)
    throw failure('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(index);
}
