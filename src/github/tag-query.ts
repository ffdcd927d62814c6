import { holderFolder, type Holder } from '../policy/holder.ts';
import { keepingOf, type TagKeeping, type TagRuleset } from '../policy/tag-rules.ts';
import { ALL_SUFFIX, foldTag, FREEZE, REVOKED, ROOT, type SeenTags, USED } from '../policy/tags.ts';
import type { Fields } from './json.ts';

const TAG_PREFIX = 'refs/tags/';
export const LISTED = 'totalCount nodes { prefix name }';

/**
 * Names that are asked about, below `refs/tags/`. GitHub compares them by bytes: `exact` and `below` are sure, and
 * `like` finds other ways of writing them. Whatever is there in one of these ways is seen; where there is more than
 * fits, that is seen too.
 */
export interface TagQuestions {
  /** Tags of just these names. */
  readonly exact: readonly string[];
  /** Folders in which each name is wanted. */
  readonly below: readonly string[];
  /** Names that have this in them, in any case. */
  readonly like: readonly string[];
}

interface Parts {
  readonly parameters: string;
  readonly fields: string;
}

/** The parts of a document that ask them; `mark` begins every alias and variable. */
export function tagParts({ exact, below, like }: TagQuestions, mark: string): Parts {
  const lists = [
    ...exact.map((_, index) => `${mark}x${index}`),
    ...below.map((_, index) => `${mark}b${index}`),
    ...like.map((_, index) => `${mark}l${index}`),
  ];
  const fields = [
    ...exact.map((_, index) => `${mark}x${index}: ref(qualifiedName: $${mark}x${index}) { name }`),
    ...below.map((_, index) => `${mark}b${index}: refs(refPrefix: $${mark}b${index}, first: 100) { ${LISTED} }`),
    ...like.map(
      (_, index) =>
        `${mark}l${index}: refs(refPrefix: "${TAG_PREFIX}", query: $${mark}l${index}, first: 100) { ${LISTED} }`,
    ),
  ];
  return { parameters: lists.map((name) => `$${name}: String!`).join(', '), fields: fields.join('\n    ') };
}

export function tagVariables({ exact, below, like }: TagQuestions, mark: string): Readonly<Record<string, string>> {
  const entries = [
    ...exact.map((name, index) => [`${mark}x${index}`, `${TAG_PREFIX}${name}`] as const),
    ...below.map((name, index) => [`${mark}b${index}`, `${TAG_PREFIX}${name}/`] as const),
    ...like.map((name, index) => [`${mark}l${index}`, name] as const),
  ];
  return Object.fromEntries(entries);
}

/** Reads the answers to {@link tagParts}. @throws FactError when they are not understood */
export function readTags(repository: Fields, { exact, below, like }: TagQuestions, mark: string): SeenTags {
  const there = exact.filter((_, index) => !repository.isNull(`${mark}x${index}`));
  const lists = [
    ...below.map((name, index) => ({ name, list: repository.object(`${mark}b${index}`) })),
    ...like.map((name, index) => ({ name, list: repository.object(`${mark}l${index}`) })),
  ];
  const read = lists.map(({ name, list }) => ({ name, names: tagNames(list), total: list.number('totalCount') }));
  return {
    names: [...there, ...read.flatMap(({ names }) => names)],
    unread: read.filter(({ names, total }) => total > names.length).map(({ name }) => name.replace(/\/$/, '')),
  };
}

/** The tags of a list with its `totalCount`, all of which have something to do with a place. */
export function readTagList(list: Fields, place: string): SeenTags {
  const names = tagNames(list);
  return { names, unread: list.number('totalCount') > names.length ? [place] : [] };
}

/** Names below `refs/tags/` in a list of refs, whichever part of them GitHub gives as the prefix. */
export function tagNames(list: Fields): readonly string[] {
  return list
    .present('nodes')
    .map((node) => `${node.text('prefix')}${node.text('name')}`)
    .flatMap((name) => (name.startsWith(TAG_PREFIX) ? [name.slice(TAG_PREFIX.length)] : []));
}

/**
 * Tags that mean something whoever runs, and those that revoke all that one holder has. As many for each holder, so
 * that documents are the same for all.
 */
export function holderTagQuestions(holder: Holder): TagQuestions {
  const written = holderFolder(holder);
  const folded = holderFolder({ ...holder, name: holder.name.toLowerCase() });
  return {
    exact: [ROOT, FREEZE, ...above(written), ...above(folded).slice(4)],
    below: [FREEZE],
    like: [FREEZE, `${REVOKED}/${folded}`],
  };
}

/** Tags that revoke people and accounts, by what follows `grantgate/revoked/`: `people/mona-m`, `accounts/583231`. */
export function placeQuestions(places: readonly string[]): TagQuestions {
  const folded = [...new Set(places.flatMap((place) => [place, foldTag(place)]))];
  return {
    exact: [...new Set(folded.flatMap(above))],
    below: [],
    like: [...new Set(places.map((place) => `${REVOKED}/${foldTag(place)}`))],
  };
}

/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder: string): readonly string[] {
  const [kind = ''] = folder.split('/');
  return [REVOKED, `${REVOKED}/${kind}`, `${REVOKED}/${folder}`].flatMap((name) => [name, `${name}/${ALL_SUFFIX}`]);
}

/** All tags of the gate, where there are few: names that mean nothing are among them. */
export const GATE_TAGS = `tags: refs(refPrefix: "${TAG_PREFIX}${ROOT}/", first: 100) { nodes { prefix name } }`;

/** What is asked about one grant. */
interface AskedTags {
  readonly id: string;
  readonly uses?: boolean;
}

/** Tags that revoke some grants, and tags in the way of those that count their uses. */
export function grantQuestions(grants: readonly AskedTags[]): TagQuestions {
  const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
  const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${USED}/${id}`));
  return {
    exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${REVOKED}/${id}`), ...counted])],
    below: grants.map(({ id }) => `${REVOKED}/${id}`),
    like: [...new Set(folders.map((folder) => `${REVOKED}/${foldTag(folder)}/`))],
  };
}

/** A name and everything above it that would keep it from being a folder. */
function prefixesOf(name: string): readonly string[] {
  const segments = name.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

/**
 * The rulesets for tags, to see that what the gate relies on cannot be deleted; who may bypass one is told only to
 * those who could change it.
 */
export const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { nodes { type } }
  bypassActors(first: 1) { totalCount } } }`;

/** Reads {@link RULESETS}. More than can be read may only keep more: none of it is taken for granted. */
export function readKeeping(rulesets: Fields): TagKeeping {
  return keepingOf(rulesets.present('nodes').map(readRuleset));
}

function readRuleset(node: Fields): TagRuleset {
  const names = node.object('conditions').maybe('refName');
  return {
    name: node.text('name'),
    enforcement: node.text('enforcement'),
    include: names?.texts('include') ?? [],
    exclude: names?.texts('exclude') ?? [],
    rules:
      node
        .optional('rules')
        ?.present('nodes')
        .map((rule) => rule.text('type')) ?? [],
    bypassers: node.optional('bypassActors')?.number('totalCount'),
  };
}
