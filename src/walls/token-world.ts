import { foldCase } from '../policy/fold.ts';
import {
  type Family,
  type JobPlace,
  type SubjectShape,
  TemplateError,
  tokenFamily,
  type TokenIdentity,
} from './inclusion/family.ts';
import { SUBJECT_CLAIMS } from './inclusion/other-claims.ts';
import { matchesWildcard } from './evaluate/verdict.ts';
import { environmentVariable, idVariable, nameVariable, ownerVariable } from './inclusion/variables.ts';
import { eitherCase, literals, withPrefix } from './language.ts';
import type { RepositoryFacts, SubjectForm } from './repository-facts.ts';
import { GITHUB_ISSUER, TOKEN_CLAIMS } from './token.ts';

/** Families of tokens, and what of them is not modelled. */
export interface Families {
  readonly families: readonly Family[];
  readonly notModelled: readonly string[];
}

/** All tokens of GitHub, by whose they are. */
export interface TokenWorld {
  /** Jobs of owners that have nothing to do with the policy. */
  readonly github: Families;
  /** Other repositories of the same owners. */
  readonly owner: Families;
  /** The repositories of the policy themselves. */
  readonly own: Families;
  /** Repositories with the same names and other numbers: names that were given up, or taken over. */
  readonly sameName: Families;
}

/** Keys that GitHub's own forms of `sub` are made of. */
const OWN_FORMS = ['repo', 'ref', 'environment', 'context'];
const NOT_TEMPLATES = ['iss', 'aud', 'sub'];
const TEMPLATE_KEYS: readonly string[] = ['repo', 'context', ...TOKEN_CLAIMS, ...Object.keys(SUBJECT_CLAIMS)].filter(
  (key, index, all) => !NOT_TEMPLATES.includes(key) && all.indexOf(key) === index,
);
/** A property that an organisation gave its repositories: what is in it is not known. */
const PROPERTY_KEY = /^repo(?:sitory)?_(?:custom_)?propert(?:y|ies)_\w+$/;
/** A key whose value may be any text. */
const ANY_TEXT_KEY = 'workflow';

/**
 * The tokens that there are, seen from these repositories. `subjects` is what a document compares `sub` with: others
 * can write any template for their own repositories, so those are tried that it could be meant for. `issuers` are those
 * that a document names beside GitHub's usual one: an enterprise may have its own.
 */
export function tokenWorld(
  repositories: readonly RepositoryFacts[],
  subjects: readonly string[],
  issuers: readonly string[] = [],
): TokenWorld {
  const others = [...new Set(issuers)].filter((one) => one !== GITHUB_ISSUER);
  const templates = templatesFor(subjects);
  const familiesOf: MakeFamilies = (identities, shapes) => familiesFrom(identities, shapes, others);
  const shapes: readonly SubjectShape[] = [
    { kind: 'classic' },
    { kind: 'immutable' },
    ...templates.map((keys): SubjectShape => ({ kind: 'template', keys, immutable: false })),
  ];
  const own = repositories.map((facts) => ({ facts, identity: identityOf(facts) }));
  const { foreign, sameOwner, sameNames } = strangers(repositories, own);
  return {
    github: familiesOf([foreign], shapes),
    owner: familiesOf(sameOwner, shapes),
    own: joined(own.map(({ facts, identity }) => familiesOf([identity], shapesOf(facts.subject, templates)))),
    sameName: familiesOf(sameNames, shapes),
  };
}

/** Those that are not the policy's own repositories, by what they have in common with them. */
interface Strangers {
  readonly foreign: TokenIdentity;
  readonly sameOwner: readonly TokenIdentity[];
  readonly sameNames: readonly TokenIdentity[];
}

function strangers(repositories: readonly RepositoryFacts[], own: readonly OwnRepository[]): Strangers {
  const ids = literals(repositories.map(({ id }) => id).filter((id) => id !== ''));
  const ownerIds = literals(repositories.map(({ ownerId }) => ownerId).filter((id) => id !== ''));
  const owners = eitherCase(literals(repositories.map(({ repository }) => repository.split('/')[0] ?? '')));
  const id = idVariable('repository', ids);
  const ownerId = idVariable('owner', ownerIds);
  const other = nameVariable(repositoryNames(repositories));
  // whether a number is another's cannot be told where one's own is not known
  const known = own.filter(({ identity }) => identity.unknown === undefined);
  return {
    foreign: { owner: ownerVariable(owners), ownerId, name: nameVariable([]), id },
    sameOwner: uniqueOwners(own).map(({ identity }) => ({ ...identity, name: other, id })),
    sameNames: known.flatMap(({ identity }) => [
      { ...identity, id, ownerId },
      { ...identity, id },
    ]),
  };
}

type MakeFamilies = (identities: readonly TokenIdentity[], shapes: readonly SubjectShape[]) => Families;

/** How a repository writes `sub`: in any form that the document could be meant for, where that is not known. */
function shapesOf({ prefix, keys }: SubjectForm, templates: readonly (readonly string[])[]): readonly SubjectShape[] {
  if (prefix === '')
    return [
      { kind: 'classic' },
      { kind: 'immutable' },
      ...templates.flatMap((one): readonly SubjectShape[] => [
        { kind: 'template', keys: one, immutable: false },
        ...(one.includes('repo') ? [{ kind: 'template', keys: one, immutable: true } as const] : []),
      ]),
    ];
  const immutable = prefix.includes('@');
  return [keys === undefined ? { kind: immutable ? 'immutable' : 'classic' } : { kind: 'template', keys, immutable }];
}

interface OwnRepository {
  readonly facts: RepositoryFacts;
  readonly identity: TokenIdentity & { readonly owner: string };
}

function identityOf({ repository, id, ownerId }: RepositoryFacts): OwnRepository['identity'] {
  const [owner = '', name = ''] = repository.split('/');
  const unknown = [...(id === '' ? ['repository_id'] : []), ...(ownerId === '' ? ['repository_owner_id'] : [])];
  return {
    owner,
    ownerId: ownerId === '' ? idVariable('owner', []) : ownerId,
    name,
    id: id === '' ? idVariable('repository', []) : id,
    ...(unknown.length === 0 ? {} : { unknown }),
  };
}

function uniqueOwners(own: readonly OwnRepository[]): readonly OwnRepository[] {
  return own.filter(
    ({ identity }, index) =>
      own.findIndex((other) => foldCase(other.identity.owner) === foldCase(identity.owner)) === index,
  );
}

function repositoryNames(repositories: readonly RepositoryFacts[]): ReturnType<typeof literals> {
  return eitherCase(literals(repositories.map(({ repository }) => repository.split('/')[1] ?? '')));
}

/** Where jobs may be, what is seen most first. */
function jobPlaces(): readonly JobPlace[] {
  const environment = environmentVariable([]);
  return [
    { refs: ['branch'] },
    { refs: ['branch'], environment },
    { refs: ['pull'] },
    { refs: ['tag'] },
    { refs: ['tag'], environment },
    { refs: ['pull'], environment },
    { refs: ['branch'], isTarget: true },
    { refs: ['branch'], isTarget: true, environment },
  ];
}

function familiesFrom(
  identities: readonly TokenIdentity[],
  shapes: readonly SubjectShape[],
  issuers: readonly string[],
): Families {
  return joined(
    identities.flatMap((identity) =>
      shapes.flatMap((shape) => jobPlaces().map((place) => familyOf(identity, shape, place, issuers))),
    ),
  );
}

function familyOf(identity: TokenIdentity, shape: SubjectShape, place: JobPlace, issuers: readonly string[]): Families {
  try {
    return { families: [tokenFamily(identity, shape, place, issuers)], notModelled: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { families: [], notModelled: [error.message] };
  }
}

function joined(all: readonly Families[]): Families {
  return {
    families: all.flatMap(({ families }) => families),
    notModelled: [...new Set(all.flatMap(({ notModelled }) => notModelled))],
  };
}

/** Templates by which others could write what a document compares `sub` with. */
export function templatesFor(subjects: readonly string[]): readonly (readonly string[])[] {
  const found = subjects.flatMap((subject) => {
    const literal = subject.split(/[*?]/)[0] ?? '';
    const written = templateKeysIn(subject.split(':'));
    // GitHub's own forms cover what has no other key than theirs
    const isOwn = (keys: readonly string[]): boolean =>
      keys.every((key) => OWN_FORMS.includes(key)) && 'repo:'.startsWith(literal.slice(0, 'repo:'.length));
    const all = written
      .filter((keys) => keys.length > 0 && !isOwn(keys))
      .flatMap((keys) => templateForms(keys, subject));
    if (all.length > 0 || written.some((keys) => keys.length > 0 || isOwn(keys))) return all;
    return TEMPLATE_KEYS.filter((key) => `${key}:`.startsWith(literal)).map((key) => [key]);
  });
  return [...new Map(found.map((keys) => [keys.join(':'), keys])).values()];
}

function templateForms(keys: readonly string[], subject: string): readonly (readonly string[])[] {
  const all = [keys, ...withContext(keys, subject)];
  // a pattern that begins with any text may have the repository in it
  const isOpen = /^[*?]/.test(subject) && !keys.includes('repo');
  return isOpen ? [...all, ...all.map((one) => ['repo', ...one])] : all;
}

/** The keys that the parts of a subject name; a part with a wildcard may be any that it matches. */
function templateKeysIn(parts: readonly string[]): readonly (readonly string[])[] {
  const isKey = (part: string): boolean => TEMPLATE_KEYS.includes(part) || PROPERTY_KEY.test(part);
  const literalKeys = [...new Set(parts.filter(isKey))];
  const guessed = parts.flatMap((part, index) => {
    const isLast = index === parts.length - 1;
    const isValue = isKey(parts[index - 1] ?? '') || part.includes('/') || index === 0;
    // any text after the repository is GitHub's own forms as well
    if (isValue || !/[*?]/.test(part) || (isLast && index < MIN_OPEN_PARTS && /^[*?]+$/.test(part))) return [];
    const before = new Set(parts.slice(0, index).filter(isKey));
    return keysLike(part, isLast)
      .filter((key) => !literalKeys.includes(key))
      .map((key) => [...before, key, ...literalKeys.filter((one) => !before.has(one))]);
  });
  return [literalKeys, keysInTurn(parts, isKey), ...guessed];
}

/** Keys where a value may be named like one: a workflow called `actor`. */
function keysInTurn(parts: readonly string[], isKey: (part: string) => boolean): readonly string[] {
  const keys: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    if (!isKey(part)) continue;
    keys.push(part);
    index += 1;
  }
  return [...new Set(keys)];
}

/** Parts of `repo:acme/shop:*`: with more before it, a wildcard stands for what only a template writes. */
const MIN_OPEN_PARTS = 3;

function keysLike(part: string, isLast: boolean): readonly string[] {
  const [start = ''] = part.split(/[*?]/);
  const keys = TEMPLATE_KEYS.filter((key) => (isLast ? key.startsWith(start) : matchesWildcard(part, key)));
  return keys.includes(ANY_TEXT_KEY) ? [ANY_TEXT_KEY] : keys;
}

/** `pull_request` is no key: it is what `context` writes, as it does `ref:` and `environment:`. */
function withContext(keys: readonly string[], subject: string): readonly (readonly string[])[] {
  const context = ['ref', 'environment'].find((key) => keys.includes(key));
  if (context !== undefined) return [keys.map((key) => (key === context ? 'context' : key))];
  const [before, after] = subject.split(':pull_request');
  if (after === undefined) return [];
  const first = keys.filter((key) => before?.split(':').includes(key));
  return [[...first, 'context', ...keys.filter((key) => !first.includes(key))]];
}

/** A text below a folder of refs. */
export function refLanguage(folder: 'heads' | 'tags', names: ReturnType<typeof literals>): ReturnType<typeof literals> {
  return withPrefix(`refs/${folder}/`, names);
}
