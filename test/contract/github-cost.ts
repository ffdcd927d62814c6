import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';

/** What GitHub reckons a query at before it runs it. */
export interface Cost {
  /** Every node that the query could give; GitHub refuses more than 500,000. */
  readonly nodes: number;
  /** What the query takes of the hourly limit. */
  readonly points: number;
  /** Connections without `first` or `last` from 1 to 100, which GitHub refuses. */
  readonly unbounded: readonly string[];
}

/**
 * Nodes are the `first` or `last` of each connection times those of the connections around it; points are the requests
 * that fill every connection, by the hundred. Source: GitHub's "Rate limits and node limits for the GraphQL API".
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode): Cost {
  const types = new TypeInfo(schema);
  const around = [1];
  const unbounded: string[] = [];
  let nodes = 0;
  let requests = 0;
  const enter = (field: FieldNode): void => {
    const outer = around.at(-1) ?? 1;
    const type = types.getType();
    if (!type || !getNamedType(type).name.endsWith('Connection')) return void around.push(outer);
    const size = sizeOf(field);
    if (size < 1 || size > 100) unbounded.push(field.alias?.value ?? field.name.value);
    requests += outer;
    nodes += outer * size;
    around.push(outer * size);
  };
  visit(document, visitWithTypeInfo(types, { Field: { enter, leave: () => void around.pop() } }));
  return { nodes, points: Math.max(1, Math.round(requests / 100)), unbounded };
}

/** INVARIANT: a page size that is not a plain number counts as none. */
function sizeOf(field: FieldNode): number {
  const sizes = field.arguments?.filter(({ name }) => name.value === 'first' || name.value === 'last') ?? [];
  const [size] = sizes.map(({ value }) => (value.kind === Kind.INT ? Number(value.value) : 0));
  return size ?? 0;
}
