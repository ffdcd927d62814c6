import { type Grant, parseGrant } from '../../policy/grant.ts';
import { parsePolicy } from '../../policy/policy.ts';
import type { Problem } from '../../policy/problem.ts';
import { loadYaml } from '../../policy/yaml.ts';
import type { Involved } from '../approval-worth.ts';
import type { Requester } from '../facts.ts';
import { compareValues, type ValueChange } from './compare.ts';
import { type ChangeRule, GRANT_CHANGES, POLICY_CHANGES } from './rules.ts';

/** The people whom tools name, beside the policy. */
const PEOPLE_PATH = 'people.yml';

/** A file below the policy's folder, as it is at the base and at the head of a pull request. */
export interface ChangedFile {
  /** `policy.yml`, `grants/users/mona/november-banner.yml`. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  /** It was there at the base, and what it said cannot be read: it is not new. */
  readonly isBaseUnread?: true;
}

/** How often whoever gets a grant has started runs of its workflows lately; absent where that is not shown. */
export interface GrantUse {
  /** Days that were looked at. */
  readonly days: number;
  readonly seen?: {
    readonly runs: number;
    /** Milliseconds since 1970. */
    readonly last?: number;
  };
}

/** What a change of one file means. */
export interface FileView {
  readonly path: string;
  readonly kind: 'policy' | 'grant' | 'other';
  readonly was: 'added' | 'changed' | 'deleted';
  readonly changes: readonly ValueChange[];
  /** Why the gate would not accept the file as it is at the head: a broken policy stops everything. */
  readonly problems: readonly Problem[];
  /** Whether the base could not be read, so that everything may be wider. */
  readonly isBaseBroken: boolean;
  readonly grant?: Grant;
  readonly use?: GrantUse;
}

/** What a pull request that touches policy or grants means, for whoever approves it. */
export interface AccessView {
  readonly author: Requester;
  readonly files: readonly FileView[];
  /** Files outside of the policy's folder in the same pull request. */
  readonly others: number;
  /** Who has a part in it, and cannot approve it. */
  readonly involved: Involved;
}

/** What each changed file means. Never throws on bad input: what cannot be read is said. */
export function viewFiles(
  files: readonly ChangedFile[],
  uses: ReadonlyMap<string, GrantUse> = new Map(),
): readonly FileView[] {
  return files.map((file) => {
    const grantPath = /^grants\/(.+\.yml)$/.exec(file.path)?.[1];
    if (file.path === 'policy.yml') return view(file, 'policy', POLICY_CHANGES, parsesPolicy);
    if (grantPath === undefined) return view(file, 'other', undefined, () => []);
    const seen = view(file, 'grant', GRANT_CHANGES, (text) => grantProblems(text, grantPath));
    const parsed = parseGrant(file.after ?? file.before ?? '', grantPath, file.path);
    const use = uses.get(grantPath.slice(0, -'.yml'.length));
    return {
      ...seen,
      ...(parsed?.ok === true ? { grant: parsed.grant } : {}),
      ...(use === undefined ? {} : { use }),
    };
  });
}

function view(
  file: ChangedFile,
  kind: FileView['kind'],
  rule: ChangeRule | undefined,
  problemsIn: (text: string) => readonly Problem[],
): FileView {
  const { path, before, after, isBaseUnread = false } = file;
  const isBaseBroken = isBaseUnread || (before !== undefined && problemsIn(before).length > 0);
  return {
    path,
    kind,
    was: before === undefined && !isBaseUnread ? 'added' : after === undefined ? 'deleted' : 'changed',
    changes: isBaseUnread || isAside(path, kind) ? [] : compareValues(loaded(before), loaded(after), rule),
    problems: after === undefined ? [] : problemsIn(after),
    isBaseBroken,
  };
}

/** Whether a file says nothing about access. INVARIANT: who is who is no such thing, and what it means is unknown. */
function isAside(path: string, kind: FileView['kind']): boolean {
  return kind === 'other' && path !== PEOPLE_PATH;
}

/** A file that is not there has no keys; one that cannot be loaded has a value like no other. */
function loaded(text: string | undefined): unknown {
  if (text === undefined) return {};
  const yaml = loadYaml(text, '');
  return yaml.ok ? yaml.value : { '(cannot be read)': text };
}

function parsesPolicy(text: string): readonly Problem[] {
  const parsed = parsePolicy(text, 'policy.yml');
  return parsed.ok ? [] : parsed.problems;
}

function grantProblems(text: string, path: string): readonly Problem[] {
  const file = parseGrant(text, path, path);
  if (file === undefined) return [{ file: path, line: 0, column: 0, message: 'this is nobody’s grant' }];
  return file.ok ? [] : file.problems;
}
