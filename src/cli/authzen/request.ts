import { isRecord } from '../../policy/shape.ts';
import { quote } from '../../report/safe-line.ts';

/** What is wrong with an evaluation: of a single one it is the answer 400 of the API. */
export interface BadEvaluation {
  readonly problem: string;
}

/** A question: may this subject do this with that resource? Only what is looked at is kept. */
export interface Evaluation {
  readonly subject: Entity;
  readonly action: { readonly name: string; readonly properties: EntityProperties };
  readonly resource: Entity;
  readonly context: EntityProperties;
}

type EntityProperties = Readonly<Record<string, unknown>>;

/** Somebody or something, by its type and id. */
export interface Entity {
  readonly type: string;
  readonly id: string;
  readonly properties: EntityProperties;
}

/** When the answers of several questions are complete: OpenID AuthZEN Authorization API 1.0, "Evaluations options". */
export type Semantic = 'execute_all' | 'deny_on_first_deny' | 'permit_on_first_permit';
const SEMANTICS: readonly Semantic[] = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'];

/** One question, several, or what cannot be answered at all. */
export type AuthzenRequest =
  | { readonly kind: 'one'; readonly evaluation: Evaluation }
  | {
      readonly kind: 'several';
      readonly semantic: Semantic;
      readonly evaluations: readonly (Evaluation | BadEvaluation)[];
    }
  | { readonly kind: 'bad'; readonly problem: string };

/** More questions at once than anybody asks. */
const MAX_EVALUATIONS = 200;

/**
 * Reads a request of the Access Evaluation or Access Evaluations API. What is not known is ignored, as the API wants
 * it; what is known and of another type is never guessed. https://openid.net/specs/authorization-api-1_0.html
 */
export function readAuthzen(text: string): AuthzenRequest {
  const body = parsedObject(text);
  if (body === undefined) return bad('the request is not a JSON object');
  const { evaluations } = body;
  // without any, it is a request of the Access Evaluation API
  if (evaluations === undefined || (Array.isArray(evaluations) && evaluations.length === 0)) {
    const evaluation = readEvaluation(body);
    return 'problem' in evaluation ? bad(evaluation.problem) : { kind: 'one', evaluation };
  }
  if (!Array.isArray(evaluations)) return bad('`evaluations` is not a list');
  if (evaluations.length > MAX_EVALUATIONS) return bad(`there are more than ${MAX_EVALUATIONS} \`evaluations\``);
  const semantic = readSemantic(body['options']);
  if (typeof semantic !== 'string') return bad(semantic.problem);
  const all: readonly unknown[] = evaluations;
  return { kind: 'several', semantic, evaluations: all.map((one) => readEvaluation(one, body)) };
}

function bad(problem: string): AuthzenRequest & { readonly kind: 'bad' } {
  return { kind: 'bad', problem };
}

function parsedObject(text: string): EntityProperties | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function readSemantic(options: unknown): Semantic | BadEvaluation {
  if (options === undefined) return 'execute_all';
  if (!isRecord(options)) return { problem: '`options` is not an object' };
  const written = options['evaluations_semantic'] ?? 'execute_all';
  return (
    SEMANTICS.find((one) => one === written) ?? {
      problem: `\`options.evaluations_semantic\` is not one of ${SEMANTICS.map((one) => `\`${one}\``).join(', ')}`,
    }
  );
}

/** One question; what it leaves out is taken, as a whole, from those around it. */
function readEvaluation(own: unknown, around: EntityProperties = {}): Evaluation | BadEvaluation {
  if (!isRecord(own)) return { problem: 'an evaluation is not an object' };
  const partOf = (name: string): unknown => own[name] ?? around[name];
  const subject = readEntity(partOf('subject'), 'subject');
  if ('problem' in subject) return subject;
  const resource = readEntity(partOf('resource'), 'resource');
  if ('problem' in resource) return resource;
  const action = partOf('action');
  if (!isRecord(action)) return { problem: `\`action\` is ${action === undefined ? 'missing' : 'not an object'}` };
  const name = memberText(action, 'name', 'action');
  if (typeof name !== 'string') return name;
  const properties = readProperties(action, 'action');
  const context = partOf('context') ?? {};
  if (!isRecord(context)) return { problem: '`context` is not an object' };
  return 'problem' in properties
    ? properties
    : { subject, resource, action: { name, properties: properties.properties }, context };
}

function readEntity(value: unknown, what: string): Entity | BadEvaluation {
  if (!isRecord(value)) return { problem: `\`${what}\` is ${value === undefined ? 'missing' : 'not an object'}` };
  const [type, id] = [memberText(value, 'type', what), memberText(value, 'id', what)];
  if (typeof type !== 'string') return type;
  if (typeof id !== 'string') return id;
  const properties = readProperties(value, what);
  return 'problem' in properties ? properties : { type, id, properties: properties.properties };
}

function readProperties(
  value: EntityProperties,
  what: string,
): { readonly properties: EntityProperties } | BadEvaluation {
  const properties = value['properties'] ?? {};
  return isRecord(properties) ? { properties } : { problem: `\`${what}.properties\` is not an object` };
}

function memberText(value: EntityProperties, name: string, what: string): string | BadEvaluation {
  const text = value[name];
  if (typeof text === 'string') return text;
  return { problem: `\`${what}.${name}\` is ${text === undefined ? 'missing' : 'not text'}` };
}

/** A text among properties; what is of another type is a problem, not "not given". */
export function propertyText(
  properties: EntityProperties,
  name: string,
  what: string,
): string | undefined | BadEvaluation {
  const value = properties[name];
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' && value !== '' ? value : { problem: `${quote(`${what}.${name}`)} is not text` };
}
