import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { type BadEvaluation, type Evaluation, propertyText } from './request.ts';
import { type ThroughTool, throughTool } from './through-tool.ts';

/** What a portal calls the one thing that can be asked about. */
export const ASKED_ACTION = 'run';
const SUBJECTS = ['user', 'person'];
const RESOURCE = 'workflow';

/** A question about a run, in the options by which a run is told on the command line. */
export interface ToldEvaluation {
  readonly options: ReadonlyMap<string, string>;
  readonly role: string | undefined;
  /** The tool that would start it, and for whom; absent where the person starts it herself. */
  readonly through?: ThroughTool;
}

/** A question about something else than a run: by the API that is denied, and no error. */
export interface OtherQuestion {
  readonly other: string;
}

const WORKFLOW = /^([A-Za-z0-9][\w-]*\/[\w.-]+)\/(\.github\/workflows\/[^/@\s]+\.ya?ml)$/;

/** `resource.properties` that say more of the run, and the options they become. */
const MORE = { environment: 'environment', runner: 'runner' } as const;

/**
 * The run that a question is about. `login` is that of the account, where only its number is given.
 */
export function toldBy(
  evaluation: Evaluation,
  loginOf: (id: string) => string | undefined,
): ToldEvaluation | OtherQuestion | BadEvaluation {
  const { subject, action, resource, context } = evaluation;
  if (action.name !== ASKED_ACTION) return { other: `the action ${quote(action.name)}` };
  if (!SUBJECTS.includes(subject.type)) return { other: `a subject of the type ${quote(subject.type)}` };
  if (resource.type !== RESOURCE) return { other: `a resource of the type ${quote(resource.type)}` };
  const [, repository, workflow] = WORKFLOW.exec(resource.id) ?? [];
  if (repository === undefined || workflow === undefined)
    return { problem: '`resource.id` is not `owner/name/.github/workflows/file.yml`' };
  const place = refOptions(resource.properties['ref']);
  if ('problem' in place) return place;
  const through = throughTool(evaluation);
  if (through !== undefined && 'problem' in through) return through;
  const who = through === undefined ? whoOptions(subject, loginOf) : { options: [] };
  if ('problem' in who) return who;
  const texts = toldTexts([
    ...Object.entries(MORE).map(([name, option]) => [option, resource.properties, name] as const),
    ['started-by', context, 'event'] as const,
    ['role', resource.properties, 'role'] as const,
  ]);
  if (!(texts instanceof Map)) return texts;
  const role = texts.get('role');
  texts.delete('role');
  const isProtected = resource.properties['ref_protected'] === true;
  const options = new Map([
    ...place.options,
    ...who.options,
    ...texts,
    ['repository', repository],
    ['workflow', workflow],
    ...(isProtected ? ([['protected', '']] as const) : []),
  ]);
  return { options, role, ...(through === undefined ? {} : { through }) };
}

function toldTexts(
  wanted: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[],
): Map<string, string> | BadEvaluation {
  const texts = new Map<string, string>();
  for (const [option, properties, name] of wanted) {
    const value = propertyText(properties, name, 'properties');
    if (typeof value === 'object') return value;
    if (value !== undefined) texts.set(option, value);
  }
  return texts;
}

type ToldOptions = { readonly options: readonly (readonly [string, string])[] };

function refOptions(ref: unknown): ToldOptions | BadEvaluation {
  const [, kind, name] = typeof ref === 'string' ? (/^refs\/(heads|tags)\/(\S+)$/.exec(ref) ?? []) : [];
  return name === undefined
    ? { problem: '`resource.properties.ref` is not a whole ref, such as `refs/heads/main`' }
    : { options: [[kind === 'tags' ? 'tag' : 'branch', name]] };
}

/** The account: by its number, by its login, or by both. */
function whoOptions(
  { id, properties }: Evaluation['subject'],
  loginOf: (id: string) => string | undefined,
): ToldOptions | BadEvaluation {
  const told = propertyText(properties, 'login', 'subject.properties');
  if (typeof told === 'object') return told;
  const isNumber = /^[1-9]\d{0,18}$/.test(id);
  const login = isNumber ? (told ?? loginOf(id)) : id;
  if (login === undefined)
    return { problem: `the login of the account ${id} is not known: give it as \`subject.properties.login\`` };
  const teams = teamsIn(properties['teams']);
  if (typeof teams === 'object') return teams;
  return {
    options: [
      ['actor', login],
      ...(isNumber ? ([['actor-id', id]] as const) : []),
      ...(teams === undefined || teams === '' ? [] : ([['teams', teams]] as const)),
    ],
  };
}

function teamsIn(teams: unknown): string | undefined | BadEvaluation {
  if (teams === undefined) return undefined;
  return Array.isArray(teams) && teams.every((team) => typeof team === 'string')
    ? teams.join(',')
    : { problem: '`subject.properties.teams` is not a list of `owner/slug`' };
}

/** The options of a question, as if they had been given, with those that were. */
export function asGiven({ options, role }: ToldEvaluation, given: CommandLine): CommandLine {
  const all = role === undefined ? options : new Map([...options, ['role', role]]);
  return {
    operands: [],
    text: (name) => all.get(name) || given.text(name),
    texts: (name) => (all.has(name) ? [all.get(name) ?? ''] : given.texts(name)),
    has: (name) => all.has(name) || given.has(name),
  };
}
