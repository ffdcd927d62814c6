import type { TextPattern } from '../language.ts';
import type { Admission } from './admission.ts';
import { awsLike, exactText, refPlaces } from './ref-patterns.ts';
import { subjectPattern } from './subjects.ts';
import type { WallProblem } from './wall-facts.ts';

/** Texts of which a claim is to be one: letter for letter, or by a pattern; and what it is not to be. */
export interface LikeTest {
  readonly exact: readonly string[];
  readonly like: readonly string[];
  readonly unlike: readonly string[];
}

/** Where the jobs of an admission may be, place by place. */
export function refPatterns({ refs }: Pick<Admission, 'refs'>): readonly TextPattern[] {
  return refPlaces(refs);
}

/** Every form that `sub` has for the jobs of an admission. */
export function subjectPatterns(admission: Admission): readonly TextPattern[] {
  const { repository, environments, gate } = admission;
  const refs = refPatterns(admission);
  const contexts =
    environments === undefined
      ? refs.map((ref) => ({ environment: undefined, ref, gate }))
      : environments.flatMap((environment) => refs.map((ref) => ({ environment, ref, gate })));
  return contexts.map((place) => subjectPattern(repository, place));
}

/** Patterns as `StringEquals`, `StringLike` and `StringNotLike` of AWS have them. */
export function likeTest(patterns: readonly TextPattern[], never: readonly string[] = []): LikeTest | WallProblem {
  const exact = new Set<string>();
  const like = new Set<string>();
  const unlike = new Set<string>();
  for (const pattern of patterns) {
    const text = exactText(pattern);
    const found = awsLike(pattern);
    if (found === undefined) return classProblem('AWS');
    if (text !== undefined && !/[*?]|\$\{/.test(text)) exact.add(text);
    else {
      like.add(found.like);
      for (const one of found.unlike) unlike.add(one);
    }
  }
  for (const pattern of refPlaces(never)) {
    const found = awsLike(pattern);
    if (found === undefined) return classProblem('AWS');
    unlike.add(found.like);
  }
  // beside a pattern, a text is a pattern as well: two operators on one key would both have to hold
  if (like.size > 0) {
    for (const one of exact) like.add(one);
    exact.clear();
  }
  return { exact: [...exact], like: [...like], unlike: [...unlike].filter((one) => !coveredBy(one, unlike)) };
}

/** Whether another pattern, the same with a wider end, says it as well. */
function coveredBy(one: string, all: ReadonlySet<string>): boolean {
  return [...all].some((other) => other !== one && other.endsWith('*') && one.startsWith(other.slice(0, -1)));
}

/** A class, such as `[a-c]`, of which no cloud knows anything. */
export function classProblem(provider: string): WallProblem {
  return {
    message: `a pattern of a role has a class of characters, such as \`[a-c]\`, which ${provider} cannot compare`,
    hint: 'write the names out, or a pattern of `*` and `?`',
  };
}

export function isProblem(found: LikeTest | WallProblem): found is WallProblem {
  return 'message' in found;
}
