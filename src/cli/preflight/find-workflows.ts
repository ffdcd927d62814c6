import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { quote } from '../../report/safe-line.ts';
import { UsageError } from '../usage-error.ts';
import { unreadableInput } from '../read-text.ts';
import { pathBelow, realPath, repositoryRoot } from './repository-root.ts';
import type { WorkflowPath } from './workflow-path.ts';

/** Folders that hold no workflow of the repository itself. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', 'node_modules']);
const MAX_FOLDER_LEVELS = 40;
const IS_YAML = /\.ya?ml$/;
const IS_WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

/**
 * The workflows that were named on the command line, and those in the folders that were. `root` is the repository's,
 * where it was given.
 * @throws InputError for a path that is not there, or a folder without workflows
 */
export function findWorkflows(
  cwd: string,
  operands: readonly string[],
  root: string | undefined,
): readonly WorkflowPath[] {
  const place = placer(realPath(cwd, '.'), root === undefined ? undefined : rootFolder(cwd, root));
  const found = operands.flatMap((written) => {
    const path = resolve(cwd, written);
    const kind = statPath(path, written);
    if (kind === undefined)
      throw new UsageError(`${quote(written)} is not there`, 'give a workflow file, or a folder with workflows');
    if (kind.isDirectory()) return foldersBelow(path, written).map((file) => place(file, false));
    if (lstatSync(path).isSymbolicLink())
      throw new UsageError(
        `${quote(written)} is a symbolic link`,
        'give the file itself: GitHub does not run a link as a workflow',
      );
    return [place(join(realPath(dirname(path), written), basename(path)), true)];
  });
  return [...new Map(found.toReversed().map((file) => [join(file.root, file.path), file])).values()].toReversed();
}

function rootFolder(cwd: string, written: string): string {
  const path = resolve(cwd, written);
  if (statPath(path, written)?.isDirectory() !== true)
    throw new UsageError(`${quote(written)} is not a folder`, 'give the root of the repository with `--root`');
  return realPath(path, written);
}

function statPath(path: string, written: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadableInput(written, error);
  }
}

/** Finds the repository of each file, once for every folder. */
function placer(cwd: string, given: string | undefined): (file: string, named: boolean) => WorkflowPath {
  const roots = new Map<string, string>();
  return (file, named) => {
    const folder = dirname(file);
    const root = given ?? roots.get(folder) ?? repositoryRoot(folder);
    roots.set(folder, root);
    const path = pathBelow(root, file);
    if (path === undefined)
      throw new UsageError(
        `${quote(file)} is outside the repository's root ${quote(root)}`,
        'give another `--root`, or leave it out',
      );
    return { root, shownRoot: pathBelow(cwd, root) ?? root, path, named };
  };
}

/** Workflows below a folder: those in `.github/workflows`, or where there are none, every YAML file. */
function foldersBelow(folder: string, written: string): readonly string[] {
  const real = realPath(folder, written);
  const files = listYaml(real, 0, written);
  const workflows = files.filter((file) => IS_WORKFLOW.test(file.replaceAll('\\', '/')));
  if (files.length === 0)
    throw new UsageError(
      `there is no workflow in ${quote(written)}`,
      'give a workflow file, or a folder with `.yml` files',
    );
  return workflows.length > 0 ? workflows : files;
}

/** YAML files below a folder; links are not followed, and what may not be listed is passed over below the first. */
function listYaml(folder: string, depth: number, written: string): readonly string[] {
  const entries = folderEntries(folder, depth === 0 ? written : undefined);
  const files = entries
    .filter((entry) => entry.isFile() && IS_YAML.test(entry.name))
    .map((entry) => join(folder, entry.name));
  const folders =
    depth >= MAX_FOLDER_LEVELS ? [] : entries.filter((entry) => entry.isDirectory() && !PASSED_OVER.has(entry.name));
  return [
    ...files.toSorted(),
    ...folders
      .map((entry) => entry.name)
      .toSorted()
      .flatMap((name) => listYaml(join(folder, name), depth + 1, written)),
  ];
}

function folderEntries(folder: string, written: string | undefined): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (written !== undefined) throw unreadableInput(written, error);
    return [];
  }
}
