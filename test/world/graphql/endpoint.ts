import {
  execute,
  getOperationAST,
  Kind,
  type DocumentNode,
  type GraphQLError,
  type GraphQLFieldResolver,
} from 'graphql';
import { isRecord, parseRecord } from '../json.ts';
import { bearer, json, type WorldRequest, type WorldResponse } from '../serve/http.ts';
import type { State } from '../state.ts';
import { actorNode, organizationField } from './accounts.ts';
import { commitNode } from './commits.ts';
import { mutations } from './mutations.ts';
import { nodeLimitError } from './node-limit.ts';
import { pullNode } from './pulls.ts';
import { commentById } from './threads.ts';
import { refField, repositoryField, repositoryNode } from './repositories.ts';
import { githubSchema, validDocument } from './schema.ts';
import { dateTime, failure, text, type Node, type Nodes, type Value, type Viewer } from './value.ts';

const DOCUMENTATION = 'https://docs.github.com/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql';

const NODES: Nodes = { repository: repositoryNode, ref: refField, commit: commitNode, pull: pullNode };

type Body = { query: string; operationName: string | undefined; variables: Record<string, unknown> };

/** GitHub's GraphQL: the official schema executed over the world's repositories. */
export async function graphql(request: WorldRequest, state: State): Promise<WorldResponse> {
  const bearerToken = bearer(request);
  const token = bearerToken === undefined ? undefined : state.tokens.get(bearerToken);
  if (!token) return unauthorized(bearerToken === undefined);
  const body = readBody(request.body);
  if (!body)
    return json(400, {
      message: 'Problems parsing JSON',
      documentation_url: 'https://docs.github.com/graphql',
      status: '400',
    });
  const document = validDocument(body.query);
  if (!('kind' in document)) return json(200, { errors: document.map(validationError) });
  const excess = nodeLimitError(document);
  return json(200, excess ? { errors: [excess] } : await run(document, body, { state, token, nodes: NODES }));
}

/** The name faults and records know a query by. */
export function graphqlOperation(body: string): string | undefined {
  const parsed = readBody(body);
  return parsed?.operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(parsed?.query ?? '')?.[1];
}

function unauthorized(isMissing: boolean): WorldResponse {
  const message = isMissing ? 'This endpoint requires you to be authenticated.' : 'Bad credentials';
  return json(401, { message, documentation_url: DOCUMENTATION, status: '401' });
}

function readBody(text: string): Body | undefined {
  const value = parseRecord(text);
  const { query, operationName, variables } = value ?? {};
  if (typeof query !== 'string') return undefined;
  return {
    query,
    operationName: typeof operationName === 'string' ? operationName : undefined,
    variables: isRecord(variables) ? variables : {},
  };
}

async function run(document: DocumentNode, body: Body, viewer: Viewer): Promise<Record<string, unknown>> {
  const operation = getOperationAST(document, body.operationName);
  if (!operation) return { errors: [{ message: 'An operation name is required' }] };
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: root(viewer),
    variableValues: body.variables,
    operationName: body.operationName ?? null,
    fieldResolver: resolveField,
  });
  if (!result.errors) return { data: result.data };
  return { data: result.data ?? null, errors: result.errors.map((error) => executionError(viewer, error)) };
}

/** A field the world was not taught is a fault of the world, never a silent null. */
const resolveField: GraphQLFieldResolver<unknown, unknown> = (
  source,
  args: Record<string, unknown>,
  _context,
  info,
) => {
  if (!isNode(source) || !(info.fieldName in source))
    throw new Error(`the world does not resolve ${info.parentType.name}.${info.fieldName}`);
  const value = source[info.fieldName];
  return typeof value === 'function' ? value(args) : value;
};

function isNode(value: unknown): value is Node {
  return isRecord(value);
}

function root(viewer: Viewer): Node {
  const resetAt = new Date(viewer.state.clock.now().getTime() + 3_600_000);
  return {
    repository: (args) => repositoryField(viewer, args),
    organization: (args) => organizationField(viewer, args),
    ...mutations(viewer),
    node: (args) => commentById(viewer, text(args, 'id') ?? ''),
    user: (args) => userField(viewer, text(args, 'login') ?? ''),
    viewer: () => ({ ...actorNode(bot(viewer)), __typename: 'User', login: viewer.token.login }),
    rateLimit: {
      __typename: 'RateLimit',
      cost: 1,
      limit: 5000,
      nodeCount: 1,
      remaining: 4999,
      used: 1,
      resetAt: dateTime(resetAt),
    },
  };
}

function bot(viewer: Viewer): Parameters<typeof actorNode>[0] {
  return (
    viewer.state.accounts.get(viewer.token.login) ?? {
      login: viewer.token.login,
      id: 0,
      type: 'Bot',
      name: viewer.token.login,
    }
  );
}

function userField(viewer: Viewer, login: string): Value {
  const found = viewer.state.accounts.get(login.toLowerCase());
  if (found?.type !== 'User') throw failure('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
  return actorNode(found);
}

function executionError(viewer: Viewer, error: GraphQLError): Record<string, unknown> {
  const type = error.extensions['type'];
  if (typeof type !== 'string' && error.path !== undefined) viewer.state.violations.push(error.message);
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(type === 'FORBIDDEN' ? { extensions: { saml_failure: false } } : {}),
    locations: error.locations ?? [],
    message: error.message,
  };
}

/** Validation errors carry a code, and name the field in GitHub's words. */
function validationError(error: GraphQLError): Record<string, unknown> {
  const unknownField = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  const locations = error.locations ?? [];
  if (!unknownField)
    return { locations, message: error.message, ...(isSyntax(error) ? {} : { extensions: { code: 'invalid' } }) };
  const [, fieldName, typeName] = unknownField;
  return {
    path: ['query'],
    extensions: { code: 'undefinedField', typeName, fieldName },
    locations,
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}

function isSyntax(error: GraphQLError): boolean {
  return error.nodes?.some((node) => node.kind !== Kind.DOCUMENT) !== true;
}
