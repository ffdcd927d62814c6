import { foldCase } from '../policy/fold.ts';
import {
  type Family,
  type JobPlace,
  type SubjectShape,
  TemplateError,
  tokenFamily,
  type TokenIdentity,
} from './inclusion/family.ts';
import { environmentVariable, idVariable, nameVariable, ownerVariable } from './inclusion/variables.ts';
import { eitherCase, literals, withPrefix } from './language.ts';
import type { RepositoryFacts, SubjectForm } from './repository-facts.ts';
import { TOKEN_CLAIMS } from './token.ts';

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

const NOT_TEMPLATES = ['iss', 'aud', 'sub'];
const TEMPLATE_KEYS: readonly string[] = ['repo', 'context', ...TOKEN_CLAIMS].filter(
  (key) => !NOT_TEMPLATES.includes(key),
);

/**
 * The tokens that there are, seen from these repositories. `subjects` is what a document compares `sub` with: others
 * can write any template for their own repositories, so those are tried that it could be meant for.
 */
export function tokenWorld(repositories: readonly RepositoryFacts[], subjects: readonly string[]): TokenWorld {
  const ids = literals(repositories.map(({ id }) => id).filter((id) => id !== ''));
  const ownerIds = literals(repositories.map(({ ownerId }) => ownerId).filter((id) => id !== ''));
  const owners = eitherCase(literals(repositories.map(({ repository }) => repository.split('/')[0] ?? '')));
  const anyId = idVariable('repository', ids);
  const shapes: readonly SubjectShape[] = [
    { kind: 'classic' },
    { kind: 'immutable' },
    ...templatesFor(subjects).map((keys): SubjectShape => ({ kind: 'template', keys, immutable: false })),
  ];
  const foreign: TokenIdentity = {
    owner: ownerVariable(owners),
    ownerId: idVariable('owner', ownerIds),
    name: nameVariable([]),
    id: anyId,
  };
  const own = repositories.map((facts) => ({ facts, identity: identityOf(facts) }));
  // whether a number is another's cannot be told where one's own is not known
  const known = own.filter(({ identity }) => identity.unknown === undefined);
  return {
    github: familiesOf([foreign], shapes),
    owner: familiesOf(
      uniqueOwners(own).map(({ identity }) => ({
        ...identity,
        name: nameVariable(repositoryNames(repositories)),
        id: anyId,
      })),
      shapes,
    ),
    own: joined(own.map(({ facts, identity }) => familiesOf([identity], shapesOf(facts.subject)))),
    sameName: familiesOf(
      known.flatMap(({ identity }) => [
        { ...identity, id: anyId, ownerId: foreign.ownerId },
        { ...identity, id: anyId },
      ]),
      shapes,
    ),
  };
}

/** How a repository writes `sub`. */

/** How a repository writes `sub`: in either form, where that is not known. */
function shapesOf({ prefix, keys }: SubjectForm): readonly SubjectShape[] {
  if (prefix === '') return [{ kind: 'classic' }, { kind: 'immutable' }];
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
  ];
}

function familiesOf(identities: readonly TokenIdentity[], shapes: readonly SubjectShape[]): Families {
  return joined(
    identities.flatMap((identity) =>
      shapes.flatMap((shape) => jobPlaces().map((place) => familyOf(identity, shape, place))),
    ),
  );
}

function familyOf(identity: TokenIdentity, shape: SubjectShape, place: JobPlace): Families {
  try {
    return { families: [tokenFamily(identity, shape, place)], notModelled: [] };
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
function templatesFor(subjects: readonly string[]): readonly (readonly string[])[] {
  const found = subjects.flatMap((subject) => {
    const literal = subject.split(/[*?]/)[0] ?? '';
    // GitHub's own forms cover what can begin with `repo:`
    if (literal === '' || literal.startsWith('repo:') || 'repo:'.startsWith(literal)) return [];
    const keys = subject.split(':').filter((part) => TEMPLATE_KEYS.includes(part));
    if (keys.length > 0) return [[...new Set(keys)]];
    return TEMPLATE_KEYS.filter((key) => `${key}:`.startsWith(literal)).map((key) => [key]);
  });
  return [...new Map(found.map((keys) => [keys.join(':'), keys])).values()];
}

/** A text below a folder of refs. */
export function refLanguage(folder: 'heads' | 'tags', names: ReturnType<typeof literals>): ReturnType<typeof literals> {
  return withPrefix(`refs/${folder}/`, names);
}
