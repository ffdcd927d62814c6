import { join } from 'node:path';
import { parsePeople, type People } from '../../policy/delegation/people.ts';
import { readPolicyFile } from '../check/access.ts';
import { readText } from '../read-text.ts';
import { fromProblem, fromRemark } from './documents.ts';
import type { LintFinding } from './finding.ts';
import { joinPath } from './listing.ts';
import type { Remark } from './rule.ts';
import { INVALID } from './rules.ts';
import { IDENTITY_IDLE, idleIdentities } from './rules/identity-idle.ts';
import { HANDLE_REUSED, reusedHandles } from './rules/handle-reused.ts';
import type { Tree } from './tree.ts';

const PEOPLE_NAME = 'people.yml';

/** Earlier texts of a file, newest first: those that git has. */
export type EarlierTexts = (file: string) => readonly string[];

/** Lints the people of a tree, where there are any. */
export function lintPeople({ access, shown }: Tree, earlier: EarlierTexts): readonly LintFinding[] {
  const file = joinPath(shown, PEOPLE_NAME);
  const read = readText(join(access, PEOPLE_NAME));
  if (read.kind === 'missing') return [];
  if (read.kind === 'refused')
    return [fromProblem(INVALID.peopleInvalid, { file, line: 0, column: 0, message: read.why })];
  const parsed = parsePeople(read.text, file);
  if (!parsed.ok) return parsed.problems.map((problem) => fromProblem(INVALID.peopleInvalid, problem));
  const policy = readPolicyFile(access);
  const idle = policy?.ok === true ? idleIdentities(parsed.value, policy.value) : [];
  return [
    ...lintHandles(parsed.value, earlier(PEOPLE_NAME)).map((remark) =>
      fromRemark(HANDLE_REUSED, remark, read.text, file),
    ),
    ...idle.map((remark) => fromRemark(IDENTITY_IDLE, remark, read.text, file)),
  ];
}

function lintHandles(people: People, earlier: readonly string[]): readonly Remark[] {
  const before = earlier.flatMap((text) => {
    const parsed = parsePeople(text, PEOPLE_NAME);
    return parsed.ok ? [parsed.value] : [];
  });
  return reusedHandles(people, before);
}
