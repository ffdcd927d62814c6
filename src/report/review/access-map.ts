import type { AccessPath } from '../../review/access-path.ts';
import { holderText } from './path-words.ts';

/** Columns of the access map, from people to what they reach. */
export const MAP_COLUMNS = ['People', 'Grants', 'Roles', 'Credentials', 'Targets'] as const;

/** More than these in one column become groups: a picture scales by grouping, not by shrinking. */
const MAX_COLUMN_NODES = 24;

/** One node, or a group of them. */
export interface MapNode {
  readonly key: string;
  readonly label: string;
  /** How many it stands for. */
  readonly count: number;
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** How many paths go along it. */
  readonly count: number;
}

/** Nodes by column, in the order in which they are drawn, and what joins them. */
export interface AccessMap {
  readonly columns: readonly (readonly MapNode[])[];
  readonly edges: readonly MapEdge[];
}

/** What one path is in a column, and the groups that stand for it where there are too many, the smallest first. */
interface MapStop {
  readonly key: string;
  readonly label: string;
  readonly groups: readonly string[];
}

/** Lays the paths out in columns. Each step from one column to the next is an edge, however many paths go along it. */
export function accessMap(paths: readonly AccessPath[]): AccessMap {
  const routes = paths.flatMap(routesOf);
  const names = MAP_COLUMNS.map((_, column) =>
    columnNames(
      routes.map((route) => route[column]),
      column,
    ),
  );
  const columns = names.map((named, column) => columnNodes(routes, named, column));
  const edges = new Map<string, MapEdge>();
  for (const index of routes.keys())
    for (const column of MAP_COLUMNS.keys()) {
      const [from, to] = [names[column - 1]?.[index], names[column]?.[index]];
      if (from === undefined || to === undefined) continue;
      const key = `${from}\n${to}`;
      edges.set(key, { from, to, count: (edges.get(key)?.count ?? 0) + 1 });
    }
  return { columns: orderedColumns(columns, [...edges.values()]), edges: [...edges.values()] };
}

function routesOf(path: AccessPath): readonly (readonly MapStop[])[] {
  const { home, role, grant, who, gets } = path;
  const place = `${home} ${role}`;
  const groups = [`${role} of ${home}`, home];
  const start: readonly MapStop[] = [
    { key: `${who.kind} ${who.name}`, label: holderText(path), groups },
    { key: `${home} ${grant}`, label: grant.split('/').at(-1) ?? grant, groups },
    { key: place, label: role, groups: [home] },
  ];
  if (gets.length === 0) return [start];
  return gets.map(({ credential, provider, target }) => [
    ...start,
    { key: `${place} ${credential}`, label: `${credential} (${provider})`, groups: [provider] },
    { key: `${provider} ${target}`, label: target, groups: [provider] },
  ]);
}

/** Of each route the node that it goes by in a column: by itself, or by the smallest groups of which there are few. */
function columnNames(stops: readonly (MapStop | undefined)[], column: number): readonly (string | undefined)[] {
  const depths = Math.max(0, ...stops.map((stop) => stop?.groups.length ?? 0));
  for (let depth = 0; ; depth += 1) {
    const named = stops.map((stop) => {
      const name = depth === 0 ? stop?.key : stop?.groups[Math.min(depth, stop.groups.length) - 1];
      return name === undefined ? undefined : `${column} ${depth} ${name}`;
    });
    const all = new Set(named);
    if (all.size <= MAX_COLUMN_NODES) return named;
    if (depth < depths) continue;
    const kept = new Set([...all].slice(0, MAX_COLUMN_NODES - 1));
    return named.map((name) => (name === undefined || kept.has(name) ? name : `${column} more`));
  }
}

const GROUP_WORDS = ['holders', 'grants', 'roles', 'credentials', 'identities'] as const;

function columnNodes(
  routes: readonly (readonly MapStop[])[],
  names: readonly (string | undefined)[],
  column: number,
): readonly MapNode[] {
  const found = new Map<string, { readonly stop: MapStop; readonly keys: Set<string> }>();
  for (const [index, route] of routes.entries()) {
    const [stop, name] = [route[column], names[index]];
    if (stop === undefined || name === undefined) continue;
    const entry = found.get(name) ?? { stop, keys: new Set<string>() };
    entry.keys.add(stop.key);
    found.set(name, entry);
  }
  return [...found].map(([key, { stop, keys }]) => {
    const [, depth = '', ...group] = key.split(' ');
    const what = GROUP_WORDS[column] ?? '';
    const label =
      depth === '0'
        ? stop.label
        : depth === 'more'
          ? `${keys.size} more ${what}`
          : `${keys.size} ${what}: ${group.join(' ')}`;
    return { key, label, count: keys.size };
  });
}

/** Each column by where the nodes before it are, so that lines cross little. */
function orderedColumns(columns: readonly (readonly MapNode[])[], edges: readonly MapEdge[]): AccessMap['columns'] {
  const places = new Map<string, number>();
  return columns.map((nodes, column) => {
    const weight = new Map<string, { sum: number; count: number }>();
    for (const { from, to } of edges) {
      const place = places.get(from);
      if (place === undefined || column === 0) continue;
      const entry = weight.get(to) ?? { sum: 0, count: 0 };
      weight.set(to, { sum: entry.sum + place, count: entry.count + 1 });
    }
    const weightOf = ({ key }: MapNode): number => {
      const entry = weight.get(key);
      return entry === undefined ? 0 : entry.sum / entry.count;
    };
    const sorted = nodes.toSorted((a, b) => weightOf(a) - weightOf(b) || (a.label < b.label ? -1 : 1));
    for (const [index, { key }] of sorted.entries()) places.set(key, index / Math.max(sorted.length, 1));
    return sorted;
  });
}
