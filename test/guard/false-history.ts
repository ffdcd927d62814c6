import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

export interface Ground {
  /** A repository with a work tree. */
  readonly work: string;
  /** A folder beside it for what is needed. */
  readonly beside: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Says about a commit that it has one parent which it does not have; gives the variables of a step with which git
 * believes it.
 */
export type Lie = (ground: Ground, commit: string, parent: string) => Readonly<Record<string, string>>;

/** Runs git and gives what it wrote. */
export function gitOf({ work, env }: Ground, args: readonly string[], input?: string | Buffer): Buffer {
  return execFileSync('git', args, {
    cwd: work,
    env,
    input: input ?? '',
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: 10_000,
  });
}

function retold(ground: Ground, commit: string, parent: string): Buffer {
  const told = gitOf(ground, ['--no-replace-objects', 'cat-file', 'commit', commit]).toString('latin1');
  return Buffer.from(told.replace(/\n(?:parent .*\n)*/, `\nparent ${parent}\n`), 'latin1');
}

function looseObject(objects: string, commit: string): string {
  return join(objects, commit.slice(0, 2), commit.slice(2));
}

/** An object under the name of another one. */
function plant(objects: string, commit: string, content: Buffer): void {
  const path = looseObject(objects, commit);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) chmodSync(path, 0o644);
  writeFileSync(path, deflateSync(Buffer.concat([Buffer.from(`commit ${content.length}\0`), content])));
}

function replacement(ground: Ground, commit: string, parent: string): string {
  return gitOf(ground, ['hash-object', '-t', 'commit', '-w', '--stdin'], retold(ground, commit, parent))
    .toString()
    .trim();
}

function grafts(path: string, commit: string, parent: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${commit} ${parent}\n`);
}

/** The ways in which git can be told another history. */
export const LIES: Readonly<Record<string, Lie>> = {
  '`git replace`': (ground, commit, parent) => {
    gitOf(ground, ['replace', commit, replacement(ground, commit, parent)]);
    return {};
  },
  '`git replace --graft`': (ground, commit, parent) => {
    gitOf(ground, ['replace', '--graft', commit, parent]);
    return {};
  },
  'replacements below another name': (ground, commit, parent) => {
    gitOf(ground, ['update-ref', `refs/other/${commit}`, replacement(ground, commit, parent)]);
    return { GIT_REPLACE_REF_BASE: 'refs/other/' };
  },
  'grafts in the repository': (ground, commit, parent) => {
    grafts(join(ground.work, '.git/info/grafts'), commit, parent);
    return {};
  },
  "grafts in a file of one's own": (ground, commit, parent) => {
    grafts(join(ground.beside, 'grafts'), commit, parent);
    return { GIT_GRAFT_FILE: join(ground.beside, 'grafts') };
  },
  "an object under another's name": (ground, commit, parent) => {
    plant(join(ground.work, '.git/objects'), commit, retold(ground, commit, parent));
    return {};
  },
  "an object under another's name, in a folder of its own": (ground, commit, parent) => {
    plant(join(ground.beside, 'objects'), commit, retold(ground, commit, parent));
    return {
      GIT_OBJECT_DIRECTORY: join(ground.beside, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: join(ground.work, '.git/objects'),
    };
  },
  'a commit graph that was written from such an object': (ground, commit, parent) => {
    const path = looseObject(join(ground.work, '.git/objects'), commit);
    if (!existsSync(path)) throw new Error('the commit is not an object of its own');
    copyFileSync(path, `${path}.true`);
    plant(join(ground.work, '.git/objects'), commit, retold(ground, commit, parent));
    gitOf(ground, ['commit-graph', 'write', '--reachable']);
    chmodSync(path, 0o644);
    copyFileSync(`${path}.true`, path);
    return {};
  },
};
