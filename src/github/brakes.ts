import {
  grantQuestions,
  placeQuestions,
  readKeeping,
  readTags,
  RULESETS,
  tagParts,
  type TagQuestions,
  tagVariables,
} from './tag-query.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import { FREEZE, ROOT, type SeenTags } from '../policy/tags.ts';
import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** A file of a folder; without a text where it has none that can be read. */
export interface FolderEntry {
  readonly name: string;
  readonly text: string | undefined;
}

/** Tags and files of a policy's repository, as they are before access is revoked or frozen. */
export interface BrakeFacts {
  /** The commit of the default branch, to which a new tag points. */
  readonly commit: string;
  readonly tags: SeenTags;
  readonly keeping: TagKeeping;
  /** Text of the policy; absent where there is none. */
  readonly policy: string | undefined;
  /** Text of the file of people, empty where it is not text; absent where there is none. */
  readonly people: string | undefined;
  /** What is in the folder that was asked for; absent where there is no such folder. */
  readonly folder: readonly FolderEntry[] | undefined;
}

/** What to look for: the tags of one grant or of all that a holder or an account has, or of freezes. */
export type BrakeTarget = { readonly folder: string; readonly grant: string | undefined } | 'freezes';

function questionsOf(target: BrakeTarget): TagQuestions {
  const parts: readonly TagQuestions[] = [
    { exact: [ROOT, FREEZE], below: [FREEZE], like: [FREEZE] },
    ...(target === 'freezes' ? [] : [placeQuestions([target.folder])]),
    ...(target === 'freezes' || target.grant === undefined ? [] : [grantQuestions([{ id: target.grant }])]),
  ];
  return {
    exact: [...new Set(parts.flatMap(({ exact }) => exact))],
    below: parts.flatMap(({ below }) => below),
    like: parts.flatMap(({ like }) => like),
  };
}

function brakesDocument(questions: TagQuestions): string {
  const { parameters, fields } = tagParts(questions, 't');
  return `query Brakes($owner: String!, $name: String!, $policy: String!, $people: String!,
  $folder: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
    ${RULESETS}
    defaultBranchRef { target { oid ... on Commit {
      policy: file(path: $policy) { object { ... on Blob { text } } }
      people: file(path: $people) { object { ... on Blob { text } } }
      folder: file(path: $folder) { object { ... on Tree { entries {
        name object { ... on Blob { text } }
      } } } }
    } } }
  }
}`;
}

/**
 * Asks in one request what there is. `root` is the folder of the policy.
 * @throws FactError when it cannot be read, or the repository has no commit yet
 */
export async function readBrakes(
  api: GitHubApi,
  repository: string,
  root: string,
  target: BrakeTarget,
): Promise<BrakeFacts> {
  const questions = questionsOf(target);
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(brakesDocument(questions), {
    owner,
    name,
    policy: `${root}/policy.yml`,
    people: `${root}/people.yml`,
    folder: target === 'freezes' ? `${root}/grants` : `${root}/grants/${target.folder}`,
    ...tagVariables(questions, 't'),
  });
  const found = new Fields(data, '').maybe('repository');
  const head = found?.maybe('defaultBranchRef')?.object('target');
  if (found === undefined || head === undefined)
    throw new FactError(`\`${repository}\` is not shown to this token, or has no commit yet`);
  return {
    commit: head.text('oid'),
    tags: readTags(found, questions, 't'),
    keeping: readKeeping(found.object('rulesets')),
    policy: head.maybe('policy')?.maybe('object')?.optionalText('text'),
    people:
      head.maybe('people') !== undefined
        ? (head.maybe('people')?.maybe('object')?.optionalText('text') ?? '')
        : undefined,
    folder: head
      .maybe('folder')
      ?.maybe('object')
      ?.list('entries')
      .map((entry) => ({ name: entry.text('name'), text: entry.maybe('object')?.optionalText('text') })),
  };
}
