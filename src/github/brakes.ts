import {
  grantQuestions,
  holderTagQuestions,
  readKeeping,
  readTags,
  RULESETS,
  tagParts,
  type TagQuestions,
  tagVariables,
} from './tag-query.ts';
import { type Holder, holderFolder } from '../policy/holder.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import { FREEZE, ROOT, type SeenTags } from '../policy/tags.ts';
import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** Tags and files of a policy's repository, as they are before access is revoked or frozen. */
export interface BrakeFacts {
  /** The commit of the default branch, to which a new tag points. */
  readonly commit: string;
  readonly tags: SeenTags;
  readonly keeping: TagKeeping;
  /** Text of the policy; absent where there is none. */
  readonly policy: string | undefined;
  /** Names of what is in the folder that was asked for; absent where there is no such folder. */
  readonly folder: readonly string[] | undefined;
}

/** What to look for: the tags of one grant or of all that a holder has, or of freezes. */
export type BrakeTarget = { readonly holder: Holder; readonly grant: string | undefined } | 'freezes';

function questionsOf(target: BrakeTarget): TagQuestions {
  if (target === 'freezes') return { exact: [ROOT, FREEZE], below: [FREEZE], like: [FREEZE] };
  const all = holderTagQuestions(target.holder);
  if (target.grant === undefined) return all;
  const one = grantQuestions([{ id: target.grant }]);
  return {
    exact: [...new Set([...all.exact, ...one.exact])],
    below: [...all.below, ...one.below],
    like: [...all.like, ...one.like],
  };
}

function brakesDocument(questions: TagQuestions): string {
  const { parameters, fields } = tagParts(questions, 't');
  return `query Brakes($owner: String!, $name: String!, $policy: String!, $folder: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
    ${RULESETS}
    defaultBranchRef { target { oid ... on Commit {
      policy: file(path: $policy) { object { ... on Blob { text } } }
      folder: file(path: $folder) { object { ... on Tree { entries { name } } } }
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
  const holder = target === 'freezes' ? undefined : target.holder;
  const { data } = await api.query(brakesDocument(questions), {
    owner,
    name,
    policy: `${root}/policy.yml`,
    folder: holder === undefined ? `${root}/grants` : `${root}/grants/${holderFolder(holder)}`,
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
    folder: head
      .maybe('folder')
      ?.maybe('object')
      ?.list('entries')
      .map((entry) => entry.text('name')),
  };
}
