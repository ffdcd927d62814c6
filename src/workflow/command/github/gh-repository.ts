import { Unknown } from '../../data.ts';
import { cut, known, type Text, textOf } from '../../text.ts';
import { type Command } from '../../shell/command.ts';
import { elsewhereThan, type Where } from './github-touch.ts';
import { type Clone, type Setting } from '../setting.ts';

/** The value of a variable as a command sees it; a variable that is empty is not set. */
export function variableOf(name: string, command: Command, setting: Setting): Text | undefined {
  const value = command.variables.get(name) ?? setting.variables.get(name);
  return value === undefined || value.length === 0 ? undefined : value;
}

/**
 * The repository that `gh` works on: `--repo`, `GH_REPO`, the clone around the folder, else the run's own. Source:
 * https://cli.github.com/manual/gh_help_environment
 */
export function ghRepository(option: Text | undefined, command: Command, setting: Setting): Where {
  const named = option ?? variableOf('GH_REPO', command, setting);
  const server = known(variableOf('GITHUB_SERVER_URL', command, setting) ?? []) ?? '';
  if (named !== undefined && named.length > 0)
    return elsewhereThan(setting.repository, ghRepositoryName(named, server));
  const clone = ghCloneAround(setting);
  if (clone === 'unknown') return [new Unknown('the repository of the folder')];
  const remote =
    ['upstream', 'github', 'origin'].map((name) => clone?.remotes.get(name)).find((found) => found !== undefined) ??
    clone?.remotes.values().next().value;
  return remote === undefined ? undefined : elsewhereThan(setting.repository, ghRepositoryName(remote, server));
}

/**
 * `owner/name` of `owner/name`, `host/owner/name` or an address. Another host than GitHub's own stays part of the name.
 */
export function ghRepositoryName(text: Text, server = ''): Text {
  const name = known(text);
  if (name === undefined) return withoutServer(text, server);
  const path = name
    .replace(/^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?/i, '')
    .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
    .replace(/\.git\/?$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const hosts = ['github.com', 'www.github.com', 'ssh.github.com', server.replace(/^https?:\/\//, '')];
  return [
    parts.length > 2 && hosts.includes((parts[0] ?? '').toLowerCase()) ? parts.slice(1, 3).join('/') : parts.join('/'),
  ];
}

function withoutServer(text: Text, server: string): Text {
  for (const prefix of [
    `${server === '' ? 'https://github.com' : server}/`,
    'https://github.com/',
    'git@github.com:',
    'github.com/',
  ]) {
    const [first = ''] = text;
    if (typeof first !== 'string' || !first.startsWith(prefix)) continue;
    const last = text.at(-1);
    const rest = [
      first.slice(prefix.length),
      ...text.slice(1, -1),
      ...(text.length > 1 ? [typeof last === 'string' ? last.replace(/\.git$/, '') : (last ?? '')] : []),
    ];
    return textOf(...rest);
  }
  return text;
}

/** The clone in which a command runs: the one of the folder or of the nearest above it. */
export function ghCloneAround(setting: Setting): Clone | undefined | 'unknown' {
  return (
    cloneFolder(setting)?.[1] ??
    (known(setting.folder) === undefined && setting.clones.size > 0 ? 'unknown' : undefined)
  );
}

/** The folder of that clone, and the clone. */
export function cloneFolder(setting: Setting): readonly [string, Clone] | undefined {
  let folder = known(setting.folder);
  while (folder !== undefined) {
    const clone = setting.clones.get(folder);
    if (clone !== undefined) return [folder, clone];
    if (folder === '') return undefined;
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
  }
  return undefined;
}

/** The branch that is checked out around a command. */
export function settingBranch(setting: Setting): Text {
  const clone = ghCloneAround(setting);
  return clone === undefined || clone === 'unknown' || clone.branch === undefined
    ? [new Unknown('the branch that is checked out')]
    : clone.branch;
}

/** The setting with another branch checked out in the clone around the command. */
export function settingOnBranch(setting: Setting, branch: Text): Setting {
  const found = cloneFolder(setting);
  return found === undefined
    ? setting
    : { ...setting, clones: new Map([...setting.clones, [found[0], { ...found[1], branch }]]) };
}

/** The last part of a path in a text. */
export function lastPart(text: Text): Text {
  let rest = text;
  for (let split = cut(rest, '/'); split !== undefined && split[1].length > 0; split = cut(rest, '/')) rest = split[1];
  return rest;
}
