import { GateError } from '../../errors/gate-error.ts';
import type { ClaimTerm, TermPart, Track, Variable } from './track.ts';
import { CHOSEN_CLAIMS, type JobStart, otherTracks, SUBJECT_CLAIMS } from './other-claims.ts';
import { fileVariable, refVariable, type RefKind } from './variables.ts';

/** Owner and repository of a token: each a text, or what can be chosen. */
export interface TokenIdentity {
  readonly owner: string | Variable;
  readonly ownerId: string | Variable;
  readonly name: string | Variable;
  readonly id: string | Variable;
  /** Claims that these tokens have, and that are not known. */
  readonly unknown?: readonly string[];
}

/** How `sub` begins: with names, with names and numbers, or as a template of claims has it. */
export type SubjectShape =
  | { readonly kind: 'classic' | 'immutable' }
  | { readonly kind: 'template'; readonly keys: readonly string[]; readonly immutable: boolean };

/** What a job is on. */
export interface JobPlace {
  readonly refs: readonly RefKind[];
  /** The ref itself, where it is not any of its kind. */
  readonly ref?: Variable;
  readonly environment?: string | Variable;
  /** The run is of `pull_request_target`: on the branch that a pull request is for. */
  readonly isTarget?: true;
}

/** Tokens that are alike in how they are made; every claim is there as GitHub would write it. */
export interface Family {
  readonly tracks: readonly Track[];
  /** Claims that these tokens have, and of which nothing is known. */
  readonly unordered: readonly string[];
}

/** A template that puts claims together in a way that is not modelled. */
export class TemplateError extends GateError {
  override readonly name = 'TemplateError';
}

/** Collects the variables of a track, each where it is used first. */
interface Draft {
  readonly variables: Variable[];
  readonly parts: Map<string, TermPart>;
}

/**
 * The tokens of jobs of these repositories at these places, from GitHub's own issuer or from one of others that a
 * document names. @throws TemplateError when `sub` cannot be modelled
 */
export function tokenFamily(
  identity: TokenIdentity,
  shape: SubjectShape,
  place: JobPlace,
  issuers: readonly string[] = [],
): Family {
  const draft: Draft = { variables: [], parts: new Map() };
  const pieces = piecesOf(draft, identity, place);
  const [kind = 'branch'] = place.refs;
  const start: JobStart = kind === 'pull' ? 'pull' : place.isTarget === true ? 'target' : 'ref';
  const isPull = start !== 'ref' && place.environment === undefined;
  const subject = subjectParts(shape, pieces, isPull, place);
  const terms = [{ claim: 'sub', parts: subject }, ...placeTerms(pieces), ...chosenTerms(draft)];
  // a walk meets each variable once, so it cannot put a claim together in another order
  const ordered = terms.filter(({ claim, parts }) => isOrdered(parts) && identity.unknown?.includes(claim) !== true);
  if (!ordered.some(({ claim }) => claim === 'sub'))
    throw new TemplateError('a subject that says the same twice is not modelled');
  return {
    tracks: [{ variables: draft.variables, terms: ordered }, ...otherTracks({ start, kind, issuers }, terms)],
    unordered: terms.filter((term) => !ordered.includes(term)).map(({ claim }) => claim),
  };
}

/** Gives each piece of a token its variable the first time it is used. */
function piecesOf(draft: Draft, identity: TokenIdentity, place: JobPlace): Pieces {
  const part = (name: string, piece: string | Variable): TermPart => {
    const known = draft.parts.get(name);
    if (known !== undefined) return known;
    const made = typeof piece === 'string' ? piece : { variable: draft.variables.push(piece) - 1 };
    draft.parts.set(name, made);
    return made;
  };
  return {
    owner: () => part('owner', identity.owner),
    ownerId: () => part('ownerId', identity.ownerId),
    name: () => part('name', identity.name),
    id: () => part('id', identity.id),
    file: () => part('file', fileVariable()),
    ref: () => {
      // `workflow_ref` names the file before the ref
      part('file', fileVariable());
      return part('ref', place.ref ?? refVariable(place.refs));
    },
    chosen: (claim) => {
      const variable = CHOSEN_CLAIMS[claim] ?? SUBJECT_CLAIMS[claim];
      return variable === undefined ? '' : part(claim, variable);
    },
    environment: () => (place.environment === undefined ? undefined : part('environment', place.environment)),
  };
}

/** Claims that say where a job is. */
function placeTerms(pieces: Pieces): readonly ClaimTerm[] {
  const repository = [pieces.owner(), '/', pieces.name()];
  const environment = pieces.environment();
  return [
    { claim: 'repository', parts: repository },
    { claim: 'repository_owner', parts: [pieces.owner()] },
    { claim: 'repository_id', parts: [pieces.id()] },
    { claim: 'repository_owner_id', parts: [pieces.ownerId()] },
    { claim: 'ref', parts: [pieces.ref()] },
    { claim: 'workflow_ref', parts: [...repository, '/.github/workflows/', pieces.file(), '@', pieces.ref()] },
    ...(environment === undefined ? [] : [{ claim: 'environment', parts: [environment] }]),
  ];
}

function chosenTerms({ parts }: Draft): readonly ClaimTerm[] {
  return [...parts].flatMap(([claim, piece]) =>
    Object.hasOwn(CHOSEN_CLAIMS, claim) ? [{ claim, parts: [piece] }] : [],
  );
}

type Piece = () => TermPart;
interface Pieces extends Readonly<Record<'owner' | 'ownerId' | 'name' | 'id' | 'file' | 'ref', Piece>> {
  /** The value of a claim that whoever writes the workflow chooses. */
  readonly chosen: (claim: string) => TermPart;
  readonly environment: () => TermPart | undefined;
}

function subjectParts(shape: SubjectShape, pieces: Pieces, isPull: boolean, place: JobPlace): readonly TermPart[] {
  const keys = shape.kind === 'template' ? shape.keys : ['repo', 'context'];
  const hasIds = shape.kind === 'immutable' || (shape.kind === 'template' && shape.immutable);
  return keys.flatMap((key, index): readonly TermPart[] => {
    const parts = key === 'ref_type' ? [`ref_type:${refType(place)}`] : keyParts(key, pieces, hasIds, isPull);
    if (parts === undefined) throw new TemplateError(`a subject with \`${key}\`${placeWords(place)} is not modelled`);
    return index === 0 ? parts : [':', ...parts];
  });
}

function refType({ refs }: JobPlace): string {
  return refs[0] === 'tag' ? 'tag' : 'branch';
}

function placeWords({ environment }: JobPlace): string {
  return environment === undefined ? '' : ' in an environment';
}

/** What one key of a template writes. https://docs.github.com/rest/actions/oidc */
function keyParts(key: string, pieces: Pieces, hasIds: boolean, isPull: boolean): readonly TermPart[] | undefined {
  const environment = pieces.environment;
  switch (key) {
    case 'repo':
      return hasIds
        ? ['repo:', pieces.owner(), '@', pieces.ownerId(), '/', pieces.name(), '@', pieces.id()]
        : ['repo:', pieces.owner(), '/', pieces.name()];
    case 'context': {
      const named = environment();
      if (named !== undefined) return ['environment:', escapedPart(named)];
      return isPull ? ['pull_request'] : ['ref:', pieces.ref()];
    }
    case 'repository':
      return ['repository:', pieces.owner(), '/', pieces.name()];
    case 'repository_owner':
      return ['repository_owner:', pieces.owner()];
    case 'repository_id':
      return ['repository_id:', pieces.id()];
    case 'repository_owner_id':
      return ['repository_owner_id:', pieces.ownerId()];
    case 'ref':
      return ['ref:', pieces.ref()];
    case 'environment':
      return ['environment:', escapedPart(environment() ?? '')];
    case 'workflow_ref':
      return [
        'workflow_ref:',
        pieces.owner(),
        '/',
        pieces.name(),
        '/.github/workflows/',
        pieces.file(),
        '@',
        pieces.ref(),
      ];
    default:
      return isChosen(key) ? [`${key}:`, escapedPart(pieces.chosen(key))] : undefined;
  }
}

function isChosen(key: string): boolean {
  return Object.hasOwn(CHOSEN_CLAIMS, key) || Object.hasOwn(SUBJECT_CLAIMS, key);
}

function escapedPart(part: TermPart): TermPart {
  return typeof part === 'string' ? part.replaceAll(':', '%3A') : { ...part, escaped: true };
}

function isOrdered(parts: readonly TermPart[]): boolean {
  const numbers = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
  return numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}
