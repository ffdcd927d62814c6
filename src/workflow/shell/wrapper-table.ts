/** How a program takes another command as its arguments. */
export interface Wrapper {
  /** Short options that take a value, as letters. */
  readonly values?: string;
  /** Long options whose value is the next word. */
  readonly long?: readonly string[];
  /** Words between the options and the command. */
  readonly operands?: number;
  /** `NAME=value` may stand before the command. */
  readonly assignments?: true;
  /** The subcommands that run a command: `npm exec`. Other ones do not. */
  readonly subcommands?: readonly string[];
  /** The command stands after `--`; without it there is none that can be told. */
  readonly separator?: true;
  /** The program means something itself as well. */
  readonly reported?: true;
  /** `npx wrangler@3`: a version is not part of the program's name. */
  readonly versioned?: true;
}

const SUDO: Wrapper = {
  values: 'ugpChrtTUDRa',
  long: [
    '--user',
    '--group',
    '--host',
    '--prompt',
    '--chdir',
    '--chroot',
    '--role',
    '--type',
    '--other-user',
    '--close-from',
    '--command-timeout',
  ],
  assignments: true,
};
const PACKAGE_RUNNER: Wrapper = {
  values: 'pw',
  long: ['--package', '--workspace', '--filter', '--dir'],
  versioned: true,
};

/** Programs that run the command they are given. Sources: their manuals. */
export const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', SUDO],
  ['doas', { values: 'uCa' }],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  ['setpriv', { long: ['--reuid', '--regid', '--groups'] }],
  ['nohup', {}],
  ['setsid', {}],
  ['time', { values: 'fo', long: ['--format', '--output'] }],
  ['nice', { values: 'n', long: ['--adjustment'] }],
  ['ionice', { values: 'cnpPu', long: ['--class', '--classdata'] }],
  ['chrt', { values: 'TPD', operands: 1 }],
  ['taskset', { operands: 1 }],
  ['numactl', { values: 'imNCp' }],
  ['prlimit', {}],
  ['stdbuf', { values: 'ioe', long: ['--input', '--output', '--error'] }],
  ['timeout', { values: 'ks', long: ['--kill-after', '--signal'], operands: 1 }],
  ['gtimeout', { values: 'ks', long: ['--kill-after', '--signal'], operands: 1 }],
  [
    'xvfb-run',
    {
      values: 'nefpsw',
      long: ['--server-num', '--error-file', '--auth-file', '--xauth-protocol', '--server-args', '--wait'],
    },
  ],
  ['command', { values: '' }],
  ['builtin', {}],
  ['chroot', { operands: 1 }],
  ['fakeroot', { values: 'lsifb' }],
  ['unshare', { values: 'SGRw' }],
  ['nsenter', { values: 'tSGrw' }],
  ['strace', { values: 'oepsuEabOSPIX' }],
  ['ltrace', { values: 'oepsuanlx' }],
  ['valgrind', {}],
  ['unbuffer', {}],
  ['chronic', {}],
  ['eatmydata', {}],
  ['caffeinate', { values: 'tw' }],
  ['arch', {}],
  ['dbus-run-session', { long: ['--config-file', '--dbus-daemon'] }],
  ['systemd-run', { values: 'pEHMtu', long: ['--unit', '--property', '--uid', '--gid', '--setenv'] }],
  ['systemd-inhibit', {}],
  ['faketime', { values: 'f', operands: 1 }],
  ['npx', PACKAGE_RUNNER],
  ['pnpx', PACKAGE_RUNNER],
  ['bunx', PACKAGE_RUNNER],
  ['npm', { ...PACKAGE_RUNNER, subcommands: ['exec', 'x'] }],
  ['pnpm', { ...PACKAGE_RUNNER, subcommands: ['exec', 'dlx'] }],
  ['yarn', { ...PACKAGE_RUNNER, subcommands: ['exec', 'dlx'] }],
  ['bun', { ...PACKAGE_RUNNER, subcommands: ['x'] }],
  ['bundle', { subcommands: ['exec'] }],
  ['poetry', { subcommands: ['run'] }],
  ['pipenv', { subcommands: ['run'] }],
  ['pdm', { subcommands: ['run'] }],
  ['hatch', { subcommands: ['run'] }],
  ['rye', { subcommands: ['run'] }],
  ['pixi', { values: 'e', long: ['--environment', '--manifest-path'], subcommands: ['run', 'exec'] }],
  [
    'uv',
    {
      values: 'p',
      long: ['--with', '--python', '--group', '--extra', '--project', '--directory', '--env-file', '--package'],
      subcommands: ['run'],
    },
  ],
  ['conda', { values: 'np', long: ['--name', '--prefix', '--cwd'], subcommands: ['run'] }],
  ['micromamba', { values: 'np', long: ['--name', '--prefix', '--cwd'], subcommands: ['run'] }],
  ['mise', { subcommands: ['exec', 'x'], separator: true }],
  ['asdf', { subcommands: ['exec'] }],
  ['direnv', { subcommands: ['exec'], operands: 1 }],
  ['dotenvx', { values: 'fe', long: ['--env-file'], subcommands: ['run'] }],
  ['dotenv', { values: 'ev', separator: true, reported: true }],
  ['op', { subcommands: ['run'], separator: true, reported: true }],
  ['doppler', { subcommands: ['run'], separator: true, reported: true }],
  ['infisical', { subcommands: ['run'], separator: true, reported: true }],
  ['chamber', { subcommands: ['exec'], separator: true, reported: true }],
  ['teller', { subcommands: ['run'], separator: true, reported: true }],
  ['aws-vault', { subcommands: ['exec'], values: 'd', long: ['--duration', '--region'], operands: 1, reported: true }],
  [
    'retry',
    {
      values: 'tsdmMxnbrci',
      long: [
        '--times',
        '--tries',
        '--sleep',
        '--delay',
        '--min',
        '--max',
        '--timeout',
        '--retries',
        '--attempts',
        '--until',
      ],
    },
  ],
  ['travis_retry', {}],
]);
