import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installGuard, type InstalledGuard } from '../../src/guard/install.ts';
import type { Instructions } from '../../src/guard/instructions.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const GRANT = 'users/mona/november-banner';
/** Where to ask for a grant. */
export const ASK = 'https://acme.example/ask';
export const BRANCH = 'release/2026-11';
const SCRIPT = fileURLToPath(new URL('../../src/entry/pre-push.ts', import.meta.url));
const HOUR = 3_600_000;
/** No branch and no tag. */
export const NONE_CHANGEABLE = { branches: [[]], tags: [[]] };
/** Every branch and every tag. */
export const ALL_CHANGEABLE = { branches: [['**']], tags: [['**']] };
export const POLICY_FILE = '.github/access/policy.yml';
export const POLICY = `version: 1
approval: {approvers: {users: [hubot]}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
roles:
  flag-release:
    description: Flags
    repositories: [acme/shop]
    branches: ['release/*']
    tags: ['v*']
    workflows: [.github/workflows/flags.yml]
`;
export const GRANT_FILE = 'role: flag-release\nreason: Banner\nexpires: 2099-01-01T00:00:00Z\n';

// one for the process: files that run in it one after the other copy the same
let template: Promise<string> | undefined;

/**
 * One job of its own: a home, a folder of bare repositories that is the server, the checkout of `acme/shop`,
 * RUNNER_TEMP.
 */
export class Scene {
  readonly root: string;
  readonly server: string;
  readonly work: string;
  readonly temp: string;
  /** Variables of the job, as steps see them. */
  env: Record<string, string>;
  guard: InstalledGuard = { variables: {}, files: [] };

  private constructor(root: string, gitFolder: string | undefined) {
    this.root = root;
    this.server = join(root, 'server');
    this.work = join(root, 'work');
    this.temp = join(root, 'temp');
    for (const folder of ['home', 'temp', 'server/acme']) mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(
      join(root, 'home/.gitconfig'),
      '[user]\nname = Mona\nemail = mona@acme.example\n[init]\ndefaultBranch = main\ntemplateDir =\n[advice]\n' +
        'detachedHead = false\n[protocol "file"]\nallow = always\n[uploadpack]\nallowFilter = true\n',
    );
    const path = process.env['PATH'] ?? '';
    this.env = {
      PATH: gitFolder === undefined ? path : `${gitFolder}:${path}`,
      HOME: join(root, 'home'),
      GIT_CONFIG_GLOBAL: join(root, 'home/.gitconfig'),
      GIT_CONFIG_NOSYSTEM: '1',
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      NODE_COMPILE_CACHE: join(tmpdir(), 'grantgate-guard-compiled'),
    };
  }

  /** `gitFolder` holds another git than the usual one. */
  static async start(gitFolder?: string): Promise<Scene> {
    template ??= Scene.prepare();
    const scene = new Scene(newFolder(), gitFolder);
    const copied = await template;
    cpSync(copied, scene.root, { recursive: true });
    const configuration = join(scene.work, '.git/config');
    writeFileSync(configuration, readFileSync(configuration, 'utf8').replaceAll(copied, scene.root));
    return scene;
  }

  /** What every scene begins with. */
  private static async prepare(): Promise<string> {
    const scene = new Scene(newFolder(), undefined);
    process.once('exit', () => scene.end());
    await scene.repository('acme/shop', { 'a.txt': 'one\n' });
    await scene.repository('acme/access', {
      [POLICY_FILE]: POLICY,
      [`.github/access/grants/${GRANT}.yml`]: GRANT_FILE,
    });
    await scene.git('clone', '-q', scene.url('acme/shop'), scene.work);
    await scene.git('checkout', '-q', '-b', BRANCH);
    return scene.root;
  }

  url(repository: string): string {
    return `file://${this.server}/${repository}.git`;
  }

  bare(repository: string): string {
    return join(this.server, `${repository}.git`);
  }

  /** A bare repository on the server, with one commit on `main`. */
  async repository(name: string, files: Readonly<Record<string, string>>): Promise<void> {
    await this.git('init', '-q', '--bare', this.bare(name));
    await this.git('-C', this.bare(name), 'config', 'http.receivepack', 'true');
    await this.git('-C', this.bare(name), 'config', 'uploadpack.allowFilter', 'true');
    await this.git('-C', this.bare(name), 'config', 'receive.autogc', 'false');
    this.change(name, files);
  }

  /** A commit on `main` by somebody else; an empty text deletes the file. */
  change(name: string, files: Readonly<Record<string, string>>): void {
    const bare = this.bare(name);
    const lines = [
      'commit refs/heads/main',
      `committer Hubot <hubot@acme.example> ${Math.floor(Date.now() / 1000)} +0000`,
      'data 6',
      'change',
      ...(existsSync(join(bare, 'refs/heads/main')) ? ['from refs/heads/main^0'] : []),
      ...Object.entries(files).flatMap(([path, text]) =>
        text === '' ? [`D ${path}`] : [`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text],
      ),
      'done',
    ];
    // nobody's job: no guard is asked
    const { PATH = '', HOME = '' } = this.env;
    execFileSync('git', ['fast-import', '--quiet', '--done'], {
      cwd: bare,
      env: { PATH, HOME, GIT_CONFIG_NOSYSTEM: '1' },
      input: `${lines.join('\n')}\n`,
    });
  }

  async instructions(changes: Partial<Instructions> = {}): Promise<Instructions> {
    const commit = readFileSync(join(this.bare('acme/access'), 'refs/heads/main'), 'utf8').trim();
    return {
      schema: 1,
      server: `file://${this.server}`,
      repositories: [['acme/shop']],
      branches: [['release/*']],
      tags: [['v*']],
      never: { branches: ['main'], tags: [] },
      force: NONE_CHANGEABLE,
      delete: NONE_CHANGEABLE,
      until: Date.now() + HOUR,
      decidedAt: Date.now(),
      merged: Date.now(),
      offset: 0,
      grant: GRANT,
      role: 'flag-release',
      policy: { repository: 'acme/access', url: this.url('acme/access'), commit, path: '.github/access' },
      next: ASK,
      ...changes,
    };
  }

  /** What the gate does in its step: from here on the job's variables hold the guard. */
  async install(changes: Partial<Instructions> = {}): Promise<Instructions> {
    const instructions = await this.instructions(changes);
    this.guard = await installGuard({
      temp: this.temp,
      instructions,
      env: this.env,
      nodePath: process.execPath,
      script: SCRIPT,
    });
    this.env = { ...this.env, ...this.guard.variables };
    return instructions;
  }

  /** Runs git in the job; a failing one is an answer, and with `git` an error. */
  async run(...args: readonly string[]): Promise<Ran> {
    return await this.runIn(this.work, 'git', args);
  }

  async runIn(
    cwd: string,
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    const { promise, resolve } = Promise.withResolvers<Ran>();
    execFile(
      program,
      args,
      { cwd: existsSync(cwd) ? cwd : this.root, env: { ...this.env, ...env }, encoding: 'utf8' },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 255, out, err });
      },
    );
    return await promise;
  }

  async git(...args: readonly string[]): Promise<Ran> {
    const ran = await this.run(...args);
    if (ran.code !== 0) throw new Error(`git ${args.join(' ')}: ${ran.err}`);
    return ran;
  }

  async commit(text: string): Promise<void> {
    writeFileSync(join(this.work, 'a.txt'), `${text}\n`);
    await this.git('commit', '-q', '-a', '-m', text);
  }

  /** Refs of a repository on the server, `name oid`. */
  async refs(repository = 'acme/shop'): Promise<string> {
    return (await this.git('-C', this.bare(repository), 'for-each-ref', '--format=%(refname) %(objectname)')).out;
  }

  hook(path: string, script: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }

  read(name: string): string {
    return existsSync(join(this.root, name)) ? readFileSync(join(this.root, name), 'utf8') : '';
  }

  end(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'grantgate-guard-test-')));
}
