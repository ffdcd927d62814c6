import { unbroken } from '../../policy/unbroken.ts';
import type { Text } from '../text.ts';

/** Folders that installers fill, beyond those of the system. */
const INSTALLED_FOLDERS = new RegExp(unbroken`
  ^(?:\/(?:bin|sbin|usr|opt|snap|nix|etc|lib|lib64|home\/linuxbrew|Library|Applications|hostedtoolcache|mingw64
  |Program Files)(?:\/|$)|[A-Za-z]:[\\/](?:Program Files|Windows|hostedtoolcache|ProgramData)\b)
`);
/**
 * Folders of the user into which tools install programs; that something else is put there is noticed: see
 * `startup-files.ts`.
 */
const USERS = new RegExp(unbroken`
  ^(?:~|\/HOME|\/root|\/home\/[\w-]+|\/Users\/[\w-]+)\/(?:\.(?:local|cargo|deno|bun|dotnet|krew|pyenv|rbenv|nvm|volta
  |asdf|foundry|fly|pulumi|poetry|rye|pixi|opam|ghcup|cabal|rd|yarn|npm-global|npm-packages|config\/yarn\/global
  |config\/composer\/vendor|composer\/vendor)(?:\/[\w.-]+)*|go\/bin|bin)$
`);
/** What stands for such a folder, or for the list as it was before. */
const KNOWN_PART = new RegExp(unbroken`
  ^\$\{?(?:PATH|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|NODE_PATH|PERL5LIB|RUBYLIB|JAVA_HOME(?:_\w+)?|GOROOT(?:_\w+)?
  |ANDROID_(?:HOME|SDK_ROOT|NDK_HOME|NDK_ROOT)|CONDA|CUDA_HOME|CUDA_PATH|AGENT_TOOLSDIRECTORY|RUNNER_TOOL_CACHE
  |HOMEBREW_PREFIX|ProgramFiles(?:\(x86\))?)\}?(?::?[-+].*)?$
`);
const KNOWN_CALL = /^(?:\$\(|`)(?:brew --prefix|llvm-config|xcode-select|rustc --print)[^;&|<>]*[)`]$/;

/**
 * Whether a list of folders, as `PATH` is one, leads only to what was installed before the job and to what it held
 * before.
 */
export function isInstalledPath(value: Text): boolean {
  // each unknown part becomes a folder of its own kind
  const written = value
    .map((part) => (typeof part === 'string' ? part : folderPattern(part.source.replace(/^(\$\{?)env:/i, '$1'))))
    .join('')
    .replaceAll('\\', '/');
  return (
    written === '' ||
    written
      .split(/(?<!(?:^|[:;])[A-Za-z]):|[;\n]/)
      .every(
        (folder) => folder !== '' && !folder.includes('..') && (INSTALLED_FOLDERS.test(folder) || USERS.test(folder)),
      )
  );
}

function folderPattern(source: string): string {
  if (/^\$\{?(?:HOME|USERPROFILE)\}?$/.test(source)) return '/HOME';
  if (/^(?:\$\{?(?:GOPATH|GOBIN)\}?|\$\(go env (?:GOPATH|GOBIN)\))$/.test(source)) return '/usr/go';
  return KNOWN_PART.test(source) || KNOWN_CALL.test(source) ? '/usr' : '?';
}
