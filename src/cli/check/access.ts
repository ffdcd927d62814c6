import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseGrantPath } from '../../policy/grant-path.ts';
import { type GrantFile, parseGrant } from '../../policy/grant.ts';
import { LOGIN } from '../../policy/names.ts';
import { parsePeople, type PeopleFile } from '../../policy/delegation/people.ts';
import { parsePolicy, type PolicyFile } from '../../policy/policy.ts';
import { isSameName } from '../../policy/fold.ts';
import { folderNames, HOLDER_FOLDERS, KIND_FOLDERS } from '../../policy/holder.ts';
import { holdersOf } from '../../policy/principal.ts';
import type { Run } from '../../policy/run.ts';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';
import { errorCode, readText, unreadableInput } from '../read-text.ts';
import { USUAL_ACCESS } from './options.ts';

const POLICY_FILE = 'policy.yml';
const PEOPLE_FILE = 'people.yml';
const HELD = [POLICY_FILE, 'grants'];

/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
export function accessFolder(cwd: string, named: string): string {
  const path = resolve(cwd, named);
  if (folderExists(path)) {
    const inside = join(named, USUAL_ACCESS);
    if (!HELD.some((name) => existsSync(join(path, name))) && folderExists(join(path, USUAL_ACCESS)))
      throw new UsageError(
        `${quote(named)} holds neither \`policy.yml\` nor \`grants/\``,
        `did you mean ${quote(inside)}?`,
      );
    return path;
  }
  throw new UsageError(
    `${quote(named)} is not a folder`,
    'give the folder that holds `policy.yml` and `grants/` with `--access`',
  );
}

function folderExists(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Reads the policy of an access folder; `undefined` when there is none.
 * @throws InputError when it cannot be read
 */
export function readPolicyFile(access: string): PolicyFile {
  const file = POLICY_FILE;
  const read = readText(join(access, file));
  if (read.kind === 'missing') return undefined;
  if (read.kind === 'refused') return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
  return parsePolicy(read.text, file);
}

/**
 * Reads the people of an access folder; `undefined` when there is no such file.
 * @throws InputError when it cannot be read
 */
export function readPeopleFile(access: string): PeopleFile {
  const read = readText(join(access, PEOPLE_FILE));
  if (read.kind === 'missing') return undefined;
  return read.kind === 'refused'
    ? { ok: false, problems: [{ file: PEOPLE_FILE, line: 0, column: 0, message: read.why }] }
    : parsePeople(read.text, PEOPLE_FILE);
}

/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
export function readGrants(access: string, run: Run): readonly GrantFile[] {
  const grants = join(access, 'grants');
  return principalFolders(grants, run).flatMap((folder) =>
    namesInFolder(join(grants, folder)).flatMap((name) => readGrantText(grants, `${folder}/${name}`)?.file ?? []),
  );
}

/** Reads every grant of an access folder. @throws InputError when a folder or a file cannot be read */
export function readAllGrants(access: string): readonly GrantFile[] {
  return readAllGrantTexts(access).map(({ file }) => file);
}

/** A grant file and its text, which is empty where it cannot be read as one. */
export interface GrantText {
  readonly file: GrantFile;
  readonly text: string;
}

/** Reads every grant of an access folder, with its text. @throws InputError when a folder or a file cannot be read */
export function readAllGrantTexts(access: string): readonly GrantText[] {
  const grants = join(access, 'grants');
  return HOLDER_FOLDERS.flatMap((kind) =>
    namesInFolder(join(grants, kind)).flatMap((holder) =>
      namesInFolder(join(grants, kind, holder)).flatMap(
        (name) => readGrantText(grants, `${kind}/${holder}/${name}`) ?? [],
      ),
    ),
  );
}

function principalFolders(grants: string, run: Run): readonly string[] {
  const holders = holdersOf(run);
  // the actor comes from outside: what is no login must not become a path
  const own = holders.flatMap((holder) =>
    folderNames(holder)
      .filter((name) => LOGIN.test(name))
      .map((name) => `${KIND_FOLDERS[holder.kind]}/${name}`),
  );
  const theirs = holders.some(({ kind }) => kind === 'user')
    ? namesInFolder(join(grants, 'teams'))
        .filter((slug) => isTeamOf(run, slug))
        .map((slug) => `teams/${slug}`)
    : [];
  return [...own, ...theirs].filter((folder) => isFolder(join(grants, folder)));
}

/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
export function unreadFolders(access: string, run: Run): readonly string[] {
  return holdersOf(run).flatMap((holder) => {
    const kind = KIND_FOLDERS[holder.kind];
    const read = folderNames(holder);
    return namesInFolder(join(access, 'grants', kind))
      .filter((folder) => !read.includes(folder) && read.some((name) => isSameName(folder, name)))
      .map((folder) => `grants/${kind}/${folder}`);
  });
}

function isTeamOf(run: Run, slug: string): boolean {
  return (
    LOGIN.test(slug) &&
    (run.actor_teams === undefined || run.actor_teams.some((team) => isSameName(team.split('/')[1] ?? '', slug)))
  );
}

function readGrantText(grants: string, path: string): GrantText | undefined {
  const place = parseGrantPath(path);
  if (place === undefined) return undefined;
  const file = `grants/${path}`;
  const read = readText(join(grants, path));
  if (read.kind === 'missing') return undefined;
  if (read.kind === 'refused')
    return {
      file: { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] },
      text: '',
    };
  const parsed = parseGrant(read.text, path, file);
  return parsed === undefined ? undefined : { file: parsed, text: read.text };
}

function namesInFolder(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    throw unreadableInput(folder, error);
  }
}

/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path: string): boolean {
  try {
    const found = lstatSync(path);
    if (found.isSymbolicLink())
      throw new UsageError(
        `\`${path}\` is a symbolic link`,
        'put a real folder there: on GitHub a link is not followed',
      );
    return found.isDirectory();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    if (error instanceof UsageError) throw error;
    throw unreadableInput(path, error);
  }
}
