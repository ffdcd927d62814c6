import type { Holder } from '../policy/holder.ts';
import { folderNames, KIND_FOLDERS } from '../policy/holder.ts';
import { FactError } from './fact-error.ts';
import { isRegular } from './file-id.ts';
import { Fields } from './json.ts';
import { ACCOUNTS, joinTags, NO_TAGS, revocationsIn, REVOKED, revokesPeople, type SeenTags } from '../policy/tags.ts';
import {
  GATE_TAGS,
  LISTED,
  readTagList,
  readTags,
  holderTagQuestions,
  tagNames,
  tagParts,
  tagVariables,
} from './tag-query.ts';
import {
  readSource,
  SOURCE,
  SOURCE_PARAMETERS,
  type SourceName,
  sourceVariables,
  type SourceVariables,
} from './source-files.ts';

/** The text of a file at the default branch, or why it cannot be used. */
export interface SourceFile {
  /** Path below `grants/`, or `policy.yml`. */
  readonly path: string;
  /** Object id of the blob, to compare with what was reviewed. */
  readonly oid: string;
  /** Absent when the file cannot be read as text. */
  readonly text?: string;
  readonly unreadable?: string;
}

/** What the first request answers: the policy and the principal's own grants at one commit. */
export interface AccessFiles {
  readonly repository: string;
  readonly branch: string;
  readonly commit: string;
  readonly policy: SourceFile | undefined;
  /** The file of people, where it was asked for. */
  readonly people?: SourceFile;
  readonly grants: readonly SourceFile[];
  /** Paths below `grants/` of the files of teams; their texts are read for the principal's teams only. */
  readonly teamFiles: readonly string[];
  /** The gate's tags, as far as they concern everybody or the principal. */
  readonly tags: SeenTags;
  /** Whether any person of `people.yml` is revoked. */
  readonly hasRevokedPeople: boolean;
  /** Text of the running workflow, where it lies in the same repository and was asked for. */
  readonly source: string | undefined;
  /** The commit with how the policy came to be, where that came along. */
  readonly history?: Fields;
}

export const BLOB = 'oid byteSize isBinary isTruncated text';
const FILE_FIELDS = `mode type object { ... on Blob { ${BLOB} } }`;
export const FOLDER_FIELDS = `mode type object { ... on Tree { entries { name ${FILE_FIELDS} } } }`;
const NAMES_FIELDS =
  'mode type object { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } }';

/** Whatever revokes a person of `people.yml` has this in its name. */
const REVOKED_PEOPLE = `${REVOKED}/${KIND_FOLDERS.person}`;
const TAG_PARTS = tagParts(holderTagQuestions({ kind: 'user', name: '' }), 'a');
const REVOKED_ACCOUNTS = `${REVOKED}/${ACCOUNTS}`;
/**
 * The gate's tags that concern everybody or the principal, whose names arrive as variables, and those of accounts,
 * which concern whoever turns out to have a part.
 */
export const HOLDER_TAGS = `${GATE_TAGS}
    revokedPeople: refs(refPrefix: "refs/tags/", query: "${REVOKED_PEOPLE}", first: 1) { totalCount }
    revokedAccounts: refs(refPrefix: "refs/tags/", query: "${REVOKED_ACCOUNTS}", first: 100) { ${LISTED} }
    ${TAG_PARTS.fields}`;
export const TAG_PARAMETERS = TAG_PARTS.parameters;

/** The same by themselves, for somebody else than the principal. */
export const HOLDER_TAGS_QUERY = `query HolderTags($owner: String!, $name: String!, ${TAG_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    ${HOLDER_TAGS}
  } }`;

/**
 * One document for policy, grants of one principal, names of the teams' files and the gate's tags, all at the default
 * branch's one commit. Only the folders of the principal are read, so the cost does not grow with the grants of others.
 */
export const ACCESS_QUERY = `query Access($owner: String!, $name: String!,
  $policy: String!, $people: String!, $named: Boolean!, $own: String!, $folded: String!, $teams: String!,
  ${SOURCE_PARAMETERS}, ${TAG_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${SOURCE}
    ${HOLDER_TAGS}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { ${FILE_FIELDS} }
      people: file(path: $people) @include(if: $named) { ${FILE_FIELDS} }
      own: file(path: $own) { ${FOLDER_FIELDS} }
      folded: file(path: $folded) { ${FOLDER_FIELDS} }
      teams: file(path: $teams) { ${NAMES_FIELDS} }
    } } }
  }
}`;

export function holderTagVariables(holder: Holder): Readonly<Record<string, string>> {
  return tagVariables(holderTagQuestions(holder), 'a');
}

/** Reads {@link HOLDER_TAGS}. */
export function readHolderTags(found: Fields, holder: Holder): SeenTags {
  return joinTags([
    { ...NO_TAGS, names: tagNames(found.object('tags')) },
    readTags(found, holderTagQuestions(holder), 'a'),
    readTagList(found.object('revokedAccounts'), REVOKED_ACCOUNTS),
  ]);
}

/** Whether it takes the file of people to know who is revoked. INVARIANT: where not all was read, it does. */
export function readHasRevokedPeople(found: Fields): boolean {
  const accounts = readTagList(found.object('revokedAccounts'), REVOKED_ACCOUNTS);
  return (
    found.object('revokedPeople').number('totalCount') > 0 ||
    accounts.unread.length > 0 ||
    revokesPeople(revocationsIn(accounts))
  );
}

/** Reads the answer of {@link HOLDER_TAGS_QUERY}. @throws FactError when it is not understood */
export function readHolderTagsAnswer(data: unknown, holder: Holder): SeenTags {
  return readHolderTags(new Fields(data, '').object('repository'), holder);
}

export interface AccessVariables extends SourceVariables {
  readonly owner: string;
  readonly name: string;
  readonly policy: string;
  readonly people: string;
  /** Whether a person may be named, so that the file of people is needed. */
  readonly named: boolean;
  readonly own: string;
  readonly folded: string;
  readonly teams: string;
}

/** Variables of {@link ACCESS_QUERY}: the folder may have two names. */
export function accessVariables(
  repository: string,
  root: string,
  holder: Holder,
  source?: SourceName,
  named = false,
): AccessVariables {
  const [owner = '', name = ''] = repository.split('/');
  const folder = `${root}/grants/${KIND_FOLDERS[holder.kind]}`;
  const [own = holder.name, folded = own] = folderNames(holder);
  return {
    owner,
    name,
    policy: `${root}/policy.yml`,
    people: `${root}/people.yml`,
    named,
    own: `${folder}/${own}`,
    folded: `${folder}/${folded}`,
    teams: `${root}/grants/teams`,
    ...sourceVariables(source),
    ...holderTagVariables(holder),
  };
}

/**
 * The repository of the policy in an answer, its default branch and the commit there.
 * @throws FactError when the token is not shown it, or it has no commit
 */
export function openHome(
  data: unknown,
  repository: string,
): { readonly found: Fields; readonly branch: Fields; readonly target: Fields } {
  const found = new Fields(data, '').maybe('repository');
  if (found === undefined)
    throw new FactError(
      `GitHub does not show \`${repository}\` to this token`,
      'the token needs `contents: read` on the repository that holds the policy',
    );
  const branch = found.maybe('defaultBranchRef');
  const target = branch?.maybe('target');
  if (branch === undefined || target === undefined)
    throw new FactError(`\`${repository}\` has no commit on its default branch`);
  return { found, branch, target };
}

/**
 * Reads the answer of {@link ACCESS_QUERY}.
 * @throws FactError when the repository is not shown to the token, has no commit, or the answer is not understood
 */
export function readAccess(data: unknown, holder: Holder, repository: string): AccessFiles {
  const { found, branch, target } = openHome(data, repository);
  const [own = holder.name, folded = own] = folderNames(holder);
  const people = target.has('people') ? readSourceFile(target.maybe('people'), 'people.yml') : undefined;
  return {
    repository: found.text('nameWithOwner'),
    branch: branch.text('name'),
    commit: target.text('oid'),
    policy: readSourceFile(target.maybe('policy'), 'policy.yml'),
    ...(people === undefined ? {} : { people }),
    grants: [
      ...readFolder(target.maybe('own'), `${KIND_FOLDERS[holder.kind]}/${own}`),
      ...(folded === own ? [] : readFolder(target.maybe('folded'), `${KIND_FOLDERS[holder.kind]}/${folded}`)),
    ],
    teamFiles: readTeamFiles(target.maybe('teams')),
    tags: readHolderTags(found, holder),
    hasRevokedPeople: readHasRevokedPeople(found),
    source: readSource(found),
  };
}

/** The files of a folder of grants. */
export function readFolder(entry: Fields | undefined, folder: string): readonly SourceFile[] {
  if (entry === undefined || entry.text('type') !== 'tree') return [];
  return entry
    .object('object')
    .list('entries')
    .flatMap((file) => {
      const name = file.text('name');
      return name.endsWith('.yml')
        ? [readSourceFile(file, `${folder}/${name}`)].filter((read) => read !== undefined)
        : [];
    });
}

/** A file of the tree: a link, a binary or a file that GitHub cut is void, never guessed at. */
export function readSourceFile(entry: Fields | undefined, path: string): SourceFile | undefined {
  if (entry === undefined) return undefined;
  if (entry.text('type') !== 'blob' || !isRegular(entry))
    return { path, oid: '', unreadable: 'it is a link, a folder or a submodule, not a file' };
  const blob = entry.object('object');
  const oid = blob.text('oid');
  if (blob.isNull('text') || blob.flag('isTruncated')) return { path, oid, unreadable: 'it is not text, or too large' };
  return { path, oid, text: blob.text('text') };
}

function readTeamFiles(entry: Fields | undefined): readonly string[] {
  if (entry === undefined || entry.text('type') !== 'tree') return [];
  return entry
    .object('object')
    .list('entries')
    .flatMap((team) => {
      if (team.text('type') !== 'tree') return [];
      const slug = team.text('name');
      return team
        .object('object')
        .list('entries')
        .filter((file) => file.text('type') === 'blob' && file.text('name').endsWith('.yml'))
        .map((file) => `teams/${slug}/${file.text('name')}`);
    });
}
