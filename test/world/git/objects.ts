import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';
export type GitObject = { oid: string; type: ObjectType; data: Buffer };

/**
 * The object store of one bare repository. Objects are written in git's own loose format, without a process for
 * each; what real git pushed in is read back through git.
 */
export type ObjectStore = {
  gitDir: string;
  write(type: ObjectType, data: Buffer): string;
  read(oid: string): GitObject | undefined;
};

export function openObjects(gitDir: string): ObjectStore {
  const known = new Map<string, GitObject>();
  return {
    gitDir,
    write: (type, data) => {
      const object = writeLoose(gitDir, known, type, data);
      known.set(object.oid, object);
      return object.oid;
    },
    read: (oid) => {
      const object =
        known.get(oid) ??
        (/^[0-9a-f]{40}$/.test(oid) ? (readLoose(gitDir, oid) ?? readPacked(gitDir, oid)) : undefined);
      if (object) known.set(oid, object);
      return object;
    },
  };
}

/** Objects that real git never sees: a tenth of the cost, for histories by the thousand. */
export function memoryObjects(gitDir: string): ObjectStore {
  const known = new Map<string, GitObject>();
  return {
    gitDir,
    write: (type, data) => {
      const oid = createHash('sha1').update(`${type} ${data.length}\0`).update(data).digest('hex');
      if (!known.has(oid)) known.set(oid, { oid, type, data });
      return oid;
    },
    read: (oid) => known.get(oid),
  };
}

function writeLoose(gitDir: string, known: Map<string, GitObject>, type: ObjectType, data: Buffer): GitObject {
  const stored = Buffer.concat([Buffer.from(`${type} ${data.length}\0`), data]);
  const oid = createHash('sha1').update(stored).digest('hex');
  if (!known.has(oid)) {
    const file = loosePath(gitDir, oid);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(stored, { level: 1 }));
  }
  return { oid, type, data };
}

function readLoose(gitDir: string, oid: string): GitObject | undefined {
  const file = loosePath(gitDir, oid);
  if (!existsSync(file)) return undefined;
  const stored = inflateSync(readFileSync(file));
  const end = stored.indexOf(0);
  return { oid, type: objectType(stored.toString('latin1', 0, end).split(' ')[0]), data: stored.subarray(end + 1) };
}

function readPacked(gitDir: string, oid: string): GitObject | undefined {
  if (readdirSync(join(gitDir, 'objects', 'pack')).length === 0) return undefined;
  const output = execFileSync('git', ['--git-dir', gitDir, 'cat-file', '--batch'], { input: `${oid}\n` });
  const end = output.indexOf(10);
  const [, type, size] = output.toString('latin1', 0, end).split(' ');
  if (size === undefined) return undefined;
  return { oid, type: objectType(type), data: output.subarray(end + 1, end + 1 + Number(size)) };
}

function objectType(name: string | undefined): ObjectType {
  if (name === 'blob' || name === 'tree' || name === 'commit' || name === 'tag') return name;
  throw new Error(`not a git object type: ${name}`);
}

function loosePath(gitDir: string, oid: string): string {
  return join(gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
}
