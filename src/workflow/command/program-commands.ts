import { unbroken } from '../../policy/unbroken.ts';
import { known, startsWith, type Text } from '../text.ts';
import type { Carried } from './carried.ts';
import { carriedByOptions, commandIn, type OptionCommand } from './option-commands.ts';
import { wordsIn } from './options.ts';
import { readSed } from './sed-script.ts';
import { readOldTar } from './tar-letters.ts';

const GNU = { abbreviates: true };
const COMPILER_OPTIONS: OptionCommand = { hidden: '-wrapper -specs -fplugin -B --config -Xclang -fpass-plugin' };
const NODE_PACKAGES: OptionCommand = {
  texts: '--script-shell',
  hidden: '--node-options --git --shell-emulator --use-yarnrc --global-pnpmfile --pnpmfile',
};
const PIP: OptionCommand = { texts: '--python' };

/** Programs that touch nothing by themselves, and whose options carry commands. Sources: the manual of each. */
export const PROGRAM_COMMANDS: Readonly<Record<string, OptionCommand>> = optionCommandTable({
  'tar gtar bsdtar': {
    ...GNU,
    texts:
      '--use-compress-program -I --to-command --rsh-command --rmt-command --info-script --new-volume-script -F ' +
      '--checkpoint-action=exec=',
    values: 'fCTXbgHKLNV',
    exact: '--checkpoint',
  },
  cpio: { ...GNU, texts: '--rsh-command --rmt-command', values: 'CEFHIMOR' },
  'sort gsort': { ...GNU, texts: '--compress-program', values: 'kotST' },
  'split gsplit': { ...GNU, texts: '--filter', values: 'abCdlnt' },
  zip: { texts: '-TT --unzip-command', values: 'bntxiPsO' },
  sdiff: { ...GNU, texts: '--diff-program' },
  diff3: { ...GNU, texts: '--diff-program' },
  rg: { texts: '--pre --hostname-bin', values: 'ABCegtTmjMrdEf' },
  'ag ack': { texts: '--pager' },
  patch: { hidden: '-e --ed -g --get', values: 'BDdFiopVYz' },
  'nc netcat ncat': { texts: '-e --exec -c --sh-exec', hidden: '--lua-exec', values: 'iIMmOPpqsTVwXx' },
  openssl: { hidden: '-engine -provider -provider-path' },
  'gpg gpg2': { texts: '--photo-viewer --agent-program --dirmngr-program', hidden: '--exec-path' },
  'ssh-keygen ssh-add': { hidden: '-D -s -w' },
  man: { texts: '-P --pager -H --html', hidden: '-C --config-file', values: 'MSsLmRe' },
  'ar nm ranlib strip objdump': { hidden: '--plugin' },
  'ld lld': { hidden: '-plugin' },
  'gcc g++ cc c++ clang clang++': COMPILER_OPTIONS,
  rustc: { hidden: '-C --codegen -Z' },
  protoc: { hidden: '--plugin' },
  javac: { hidden: '-processor -processorpath --processor-path' },
  pandoc: { hidden: '--filter -F --lua-filter -L --pdf-engine -d --defaults', values: 'frtowVMHBA' },
  'pdflatex xelatex': { hidden: '-shell-escape -enable-write18' },
  latexmk: { hidden: '-e -r -pdflatex -latex -shell-escape' },
  'apt apt-get apt-cache': { hidden: '-c --config-file', values: 'tq' },
  dpkg: { texts: '--pre-invoke --post-invoke --status-logger' },
  rpm: { hidden: '-E --eval --define -D --pipe --load --rcfile --macros' },
  pacman: { hidden: '--config --hookdir --gpgdir', values: 'rbU' },
  'yum dnf': { hidden: '-c --config' },
  'npm pnpm yarn bun': NODE_PACKAGES,
  'pip pip3': PIP,
  cargo: { hidden: '--config -Z' },
  go: { texts: '-exec -toolexec -vettool', hidden: '-overlay' },
  gotestsum: { texts: '--post-run-command', hidden: '--raw-command' },
  cmake: { hidden: '-P -C --toolchain', values: 'DSBGTAUW' },
  ctest: { hidden: '-S -SP --build-and-test --build-makeprogram', values: 'RECLIjMTOQD' },
  codeql: { texts: '--command' },
  hash: { hidden: '-p' },
  enable: { hidden: '-f' },
  'mapfile readarray': { texts: '-C', values: 'dnOstuc' },
  'complete compgen': { texts: '-C', hidden: '-W', values: 'oAGFXPS' },
  bind: { hidden: '-x -f' },
  helm: { texts: '--post-renderer' },
  'kubectl oc': { texts: '--helm-command', hidden: '--exec-command' },
  kustomize: { texts: '--helm-command', hidden: '--enable-exec --enable-alpha-plugins' },
});

type OptionReader = (words: readonly Text[]) => readonly Carried[];

/** Programs with a language or rules of their own. */
const OWN: Readonly<Record<string, OptionReader>> = {
  sed: readSed,
  gsed: readSed,
  tar: readOldTar,
  gtar: readOldTar,
  apt: readApt,
  'apt-get': readApt,
  'apt-cache': readApt,
  cmake: readCmake,
  go: readGo,
  // what later commands of the same program start
  gh: (words) => keptCommand(words, ['config', 'set'], /^(?:editor|pager|browser)$/),
  aws: (words) => keptCommand(words, ['configure', 'set'], /(?:^|\.)(?:credential_process|cli_pager)$/),
  npm: readNodeSetting,
  pnpm: readNodeSetting,
  yarn: readNodeSetting,
  openssl: readOpenssl,
  nc: readConnection,
  netcat: readConnection,
  ncat: readConnection,
  c8: (words) => commandIn(words, 'rnxodc'),
  nyc: (words) => commandIn(words, 'rnxetd'),
  coverage: readCoverage,
  pandoc: readPandoc,
  ip: (words) =>
    words.some((word) => known(word) === 'exec') || words.some((word) => /^-(?:b|batch)$/.test(known(word) ?? ''))
      ? [{ why: 'a command that `ip` runs' }]
      : [],
  'update-alternatives': readAlternatives,
  less: (words) =>
    words.some((word) => (known(word) ?? '+').startsWith('+')) ? [{ why: 'what `less` runs at its start' }] : [],
};

/** Settings of apt that name a program, or a file that may. See apt.conf(5). */
const APT_PROGRAM = new RegExp(
  unbroken`
    ^(?:Dir|APT::(?:Compressor|Planner|Solver)|Acquire::(?:\w+::)?(?:Proxy-Auto-Detect|ProxyAutoDetect)|#include|RPM)
  `,
  'i',
);

/** Variables of CMake that name a program, unless it is a usual one. See cmake-variables(7). */
const CMAKE_PROGRAM = new RegExp(
  unbroken`
    ^-D\s*\w*(?:LAUNCHER|_COMPILER|_LINKER|MAKE_PROGRAM|CLANG_TIDY|CPPCHECK|CPPLINT|INCLUDE_WHAT_YOU_USE|EMULATOR
    |TOOLCHAIN_FILE|PROJECT_\w*INCLUDE\w*)\b[^=]*=(?!(?:\/usr\/bin\/)?
    (?:[\w-]*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+)(?:-[\d.]+)?|ccache|sccache|ninja|make|lld|mold|clang-cl|cl|cl\.exe)
    (?:$|["']))
  `,
  'i',
);

/** Settings of npm, pnpm and yarn that name a program or a file of code, or that cannot be determined. */
const NODE_SETTING = new RegExp(
  unbroken`
    ^(?:script-shell|scriptShell|node-options|nodeOptions|git|shell|editor|viewer|yarnPath|yarn-path|pnpmfile
    |globalconfig|userconfig|prefix)(?:=|$)|^\?
  `,
  'i',
);

/** What a program's options and words carry. */
export function carriedByProgram(name: string, words: readonly Text[]): readonly Carried[] {
  const own = Object.hasOwn(OWN, name) ? (OWN[name]?.(words) ?? []) : [];
  return [...(Object.hasOwn(PROGRAM_COMMANDS, name) ? carriedByOptions(PROGRAM_COMMANDS[name], words) : []), ...own];
}

/** `-o DPkg::Pre-Invoke::=…`, `-oAPT::Update::Post-Invoke::=…`, `-o Dir::Bin::dpkg=…`. See apt.conf(5). */
function readApt(words: readonly Text[]): readonly Carried[] {
  return words.flatMap((word, index): readonly Carried[] => {
    const [first = ''] = word;
    if (typeof first !== 'string') return [];
    const isOption = /^(?:-o|--option)$/.test(known(words[index - 1] ?? []) ?? '') || /^(?:-o|--option=)\S/.test(first);
    const setting = first.replace(/^(?:-o|--option=)/, '');
    if (!isOption || first === '-o') return [];
    const invoked = /^\S*?(?:-Invoke|Pre-Install-Pkgs|NotifyOnFailure)[^=]*=/i.exec(setting);
    if (invoked !== null) return [{ text: [setting.slice(invoked[0].length), ...word.slice(1)] }];
    return APT_PROGRAM.test(setting) ? [{ why: 'a program that an option of `apt` names' }] : [];
  });
}

/** What is sent through a connection may be any request. */
const SENT = 'what is sent through a connection';

function readOpenssl(words: readonly Text[]): readonly Carried[] {
  return /^(?:s_client|s_server|s_time)$/.test(known(words[0] ?? []) ?? '') ? [{ why: SENT }] : [];
}

/** `nc -z` only asks whether a port is open. */
function readConnection(words: readonly Text[]): readonly Carried[] {
  return words.some((word) => /^-[a-zA-Z]*z/.test(known(word) ?? '')) ||
    words.every((word) => (known(word) ?? '').startsWith('-'))
    ? []
    : [{ why: SENT }];
}

/** `cmake -E env …` runs a command; so may a variable that names a compiler or what is put before it. */
function readCmake(words: readonly Text[]): readonly Carried[] {
  const at = words.findIndex((word) => known(word) === '-E');
  const tool = at < 0 ? undefined : known(words[at + 1] ?? []);
  const runs =
    tool === undefined
      ? []
      : ['env', 'time', 'chdir', 'bench'].includes(tool)
        ? [{ why: `what \`cmake -E ${tool}\` runs` }]
        : [];
  const launched = words.some((word) => CMAKE_PROGRAM.test(known(word) ?? ''));
  return [...runs, ...(launched ? [{ why: 'a program that an option of `cmake` names' }] : [])];
}

/** `go env -w CC=…` stays for later commands; `-ldflags -extld` names a linker. */
function readGo(words: readonly Text[]): readonly Carried[] {
  const isKept =
    known(words[0] ?? []) === 'env' &&
    words.some((word) => known(word) === '-w') &&
    words.some((word) =>
      /^(?:CC|CXX|GOFLAGS|GOTOOLDIR|GOROOT|AR|FC|PKG_CONFIG|GOAUTH|GOCACHEPROG|GOVCS)=/.test(known(word) ?? 'CC='),
    );
  const isLinked = words.some((word) =>
    /-ext(?:ld|ldflags|ar)\b/.test(word.map((part) => (typeof part === 'string' ? part : '')).join('')),
  );
  return [
    ...(isKept ? [{ why: 'a program that a setting of Go names' }] : []),
    ...(isLinked ? [{ why: 'a linker that an option of Go names' }] : []),
  ];
}

/** `gh config set pager …`, `aws configure set credential_process …`: the value is a command. */
function keptCommand(words: readonly Text[], command: readonly string[], setting: RegExp): readonly Carried[] {
  const operands = words.filter((word) => !startsWith(word, '-'));
  const at = operands.findIndex((word) => setting.test(known(word) ?? ''));
  const value = operands[at + 1];
  return at < 0 ||
    value === undefined ||
    !command.every((word) => operands.slice(0, at).some((one) => known(one) === word))
    ? []
    : [{ text: value }];
}

/** `npm config set script-shell …` stays for later commands. */
function readNodeSetting(words: readonly Text[]): readonly Carried[] {
  const written = words.map((word) => known(word) ?? '?');
  const isSet = (written.includes('config') && written.includes('set')) || written[0] === 'set';
  return isSet && written.some((word) => NODE_SETTING.test(word))
    ? [{ why: 'a program that a setting of the package manager names' }]
    : [];
}

/** A format that ends in `.lua` is a script. See pandoc(1), `--from`, `--to`. */
function readPandoc(words: readonly Text[]): readonly Carried[] {
  const isScript = words.some((word, index) => {
    const [first = ''] = word;
    const isValue = /^(?:-[frtw]|--(?:from|to|read|write))$/.test(known(words[index - 1] ?? []) ?? '');
    const isAttached = typeof first === 'string' && /^(?:-[frtw][^-]|--(?:from|to|read|write)=)/.test(first);
    return (isValue || isAttached) && (known(word) ?? '.lua').endsWith('.lua');
  });
  return isScript ? [{ why: 'a script that `pandoc` runs' }] : [];
}

function readCoverage(words: readonly Text[]): readonly Carried[] {
  const written = words.map((word) => known(word) ?? '?');
  const at = written.findIndex((word) => word === '-m' || word === '--module');
  return written[0] !== 'run' || ['pytest', 'unittest', 'nose', 'nose2'].includes(written[at + 1] ?? '')
    ? []
    : [{ why: 'a program in another language' }];
}

/** Which program a name stands for on the whole machine. */
function readAlternatives(words: readonly Text[]): readonly Carried[] {
  const written = words.map((word) => known(word) ?? '?');
  const at = written.findIndex((word) => word === '--install' || word === '--set');
  const path = at < 0 ? undefined : written[at + (written[at] === '--install' ? 3 : 2)];
  return path === undefined || /^\/(?:usr|opt|bin)\/(?!.*\.\.)/.test(path)
    ? []
    : [{ why: 'a program that is put in the place of another' }];
}

function optionCommandTable(rows: Readonly<Record<string, OptionCommand>>): Readonly<Record<string, OptionCommand>> {
  return Object.fromEntries(
    Object.entries(rows).flatMap(([names, options]) =>
      wordsIn(names).map((name): [string, OptionCommand] => [name, options]),
    ),
  );
}
