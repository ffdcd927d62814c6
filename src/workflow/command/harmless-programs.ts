import { wordsIn } from './options.ts';

/** Builtins of the shell that run nothing that is not seen. */
const HARMLESS_BUILTINS = `: [ [[ ]] ( true false echo printf test read export declare typeset local readonly unset set
  shopt shift return exit break continue wait trap cd pushd popd dirs pwd umask ulimit hash help history
  jobs fg bg disown kill let getopts mapfile readarray type times alias unalias bind caller complete compgen compopt
  enable logout suspend times`;
/** GNU's and BSD's basic programs, and those for text and archives. */
const BASICS = `ls cat tac head tail cut sort uniq wc tr sed grep egrep fgrep rg ag paste join comm diff cmp colordiff
  patch tee split csplit fold fmt nl od hexdump xxd strings rev shuf seq factor expr bc numfmt column
  cp mv rm mkdir rmdir ln touch chmod chown chgrp stat file readlink realpath basename dirname mktemp mkfifo truncate dd
  sync df du free tree locate which whereis whoami id groups users who uname hostname hostnamectl arch nproc uptime date
  cal sleep yes tput tty stty clear
  tar gzip gunzip zcat bzip2 bunzip2 xz unxz zstd unzstd zip unzip unrar 7z 7za ar cpio lz4 pigz unpigz pbzip2 lbzip2
  lzip plzip lzma unlzma lzop pixz brotli printenv base64 base32 md5sum sha1sum sha224sum sha256sum sha384sum sha512sum
  shasum cksum b2sum md5 sum iconv dos2unix unix2dos envsubst jq yq xmllint xmlstarlet dasel crudini csvcut jo gojq
  ps top pgrep pkill killall lsof fuser lscpu lsblk lsmod mount umount sysctl journalctl dmesg ulimit
  ip ifconfig netstat ss ping dig nslookup host nc netcat getent useradd groupadd usermod update-alternatives
  update-ca-certificates ldconfig swapoff swapon fallocate locale-gen timedatectl
  openssl gpg gpg2 gpgconf ssh-keygen ssh-keyscan ssh-add age sops rekor-cli syft grype gitleaks trufflehog
  semgrep hadolint shellcheck shfmt actionlint zizmor yamllint markdownlint markdownlint-cli2 codespell typos
  lychee vale
  otool nm objdump objcopy readelf strip ldd size lipo codesign security xcode-select plutil defaults sw_vers hdiutil
  ditto pkgutil chocolatey cmdkey icacls reg where cygpath
  ffmpeg convert magick identify pandoc dot pdflatex latexmk xelatex wkhtmltopdf optipng pngquant svgo`;
/** Package managers that install. What a package runs while it is installed is not looked into. */
const INSTALLERS =
  'apt apt-get apt-cache apt-key add-apt-repository dpkg yum dnf rpm apk pacman zypper port snap flatpak ' +
  'scoop winget corepack nvm fnm volta asdf rustup sdk gvm pyenv rbenv n conda mamba micromamba ghcup ' +
  'nix-env';
/** The names of those: some of them run commands as well. */
export const INSTALLER_NAMES: ReadonlySet<string> = new Set(wordsIn(`${INSTALLERS} sops brew mise opam`));
/** Compilers, linters and formatters; test runners, whose tests are the repository's own. */
const BUILDERS = `gcc g++ cc c++ clang clang++ clang-format clang-tidy cppcheck ld lld rustc rustfmt javac javadoc jar
  kotlinc scalac ghc ocamlc swiftc nasm protoc tsc eslint prettier biome oxlint stylelint jest vitest mocha ava
  karma c8 nyc codecov
  black isort flake8 pylint ruff mypy pyright bandit pytest coverage gofmt goimports golangci-lint staticcheck
  govulncheck gotestsum rubocop rspec standardrb phpunit phpstan phpcs psalm ktlint detekt checkstyle swiftlint
  swiftformat dart-format tflint tfsec checkov terraform-docs opa kubeval kubeconform kube-score kube-linter
  cfn-lint sqlfluff commitlint lint-staged size-limit publint attw`;

/**
 * Cmdlets of PowerShell that write, read and move things on the runner, in lower case. Source:
 * https://learn.microsoft.com/powershell/module/
 */
export const HARMLESS_CMDLETS: ReadonlySet<string> = new Set(
  wordsIn(`write-host write-output write-error write-warning write-verbose write-debug write-information write-progress
  out-null out-file out-string out-host out-default
  get-content set-content add-content clear-content get-item get-childitem get-location get-date get-random get-command
  get-variable get-member get-process get-service get-filehash get-itemproperty
  new-item copy-item move-item remove-item rename-item set-item set-itemproperty test-path join-path split-path
  resolve-path convert-path new-object new-guid new-temporaryfile
  convertto-json convertfrom-json convertto-csv convertfrom-csv import-csv export-csv convertto-html
  convertfrom-stringdata select-object select-string select-xml where-object sort-object group-object measure-object
  measure-command compare-object
  format-table format-list format-wide start-sleep expand-archive compress-archive set-strictmode set-variable
  remove-variable clear-variable install-module set-psrepository update-module find-module`),
);

/** Programs that touch no branch and no environment, whatever their arguments. */
export const HARMLESS_PROGRAMS: ReadonlySet<string> = new Set(
  wordsIn([HARMLESS_BUILTINS, BASICS, INSTALLERS, BUILDERS].join(' ')),
);

const NODE_INSTALL =
  'ci install i add remove rm uninstall update upgrade outdated ls list why audit view info config get set cache ' +
  'prune dedupe rebuild help init link unlink login logout whoami pack ping root prefix bin fund doctor fetch ' +
  'import store setup licenses sbom';

/** Subcommands that only install, look or check, by program; `a_b` is `a b`, and an empty list stands for all. */
export const HARMLESS_SUBCOMMANDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    npm: `${NODE_INSTALL} install-ci-test install-test`,
    pnpm: NODE_INSTALL,
    yarn: `${NODE_INSTALL} versions workspaces_list workspaces_info workspaces_focus plugin_list plugin_runtime`,
    bun:
      'install i add remove update outdated pm_ls pm_bin pm_cache pm_hash pm_hash-string pm_hash-print pm_migrate ' +
      'pm_untrusted pm_default-trusted pm_whoami pm_view pm_why',
    pip: 'install download uninstall list freeze show check config cache wheel index',
    pip3: 'install download uninstall list freeze show check config cache wheel index',
    pipx: 'install upgrade list ensurepath inject uninstall',
    uv: 'sync lock add remove pip venv python tool_install cache tree export build version self',
    poetry: 'install add remove lock update show check config env build version self export',
    pipenv: 'install sync lock update uninstall graph check',
    pdm: 'install add remove lock sync update list build',
    gem: 'install list update uninstall env fetch build sources',
    bundle: 'install config update check list lock add outdated cache info show',
    bundler: 'install config update check list lock',
    composer: 'install update require remove dump-autoload validate show config audit',
    cargo:
      'build check test clippy fmt doc fetch install add remove update tree metadata bench vendor ' +
      'generate-lockfile nextest audit deny llvm-cov tarpaulin version clean',
    go:
      'build test vet fmt mod get install list env version clean work doc tool_cover tool_pprof tool_covdata ' +
      'tool_trace tool_test2json tool_nm tool_objdump tool_addr2line tool_vet tool_dist',
    dotnet:
      'restore build test format list add remove clean nuget_add nuget_list sln new workload tool_install tool_restore',
    nuget: 'restore install sources locals',
    swift:
      'build test package_resolve package_update package_show-dependencies package_describe package_dump-package ' +
      'package_reset package_clean package_init package_tools-version package_purge-cache',
    zig: 'build test fmt version',
    stack: 'setup update path',
    cabal: 'update configure freeze',
    mix: 'deps.get deps.compile compile test format local.hex local.rebar credo dialyzer',
    flutter:
      'pub_get pub_upgrade pub_outdated pub_deps pub_add pub_remove pub_downgrade pub_cache analyze test doctor ' +
      'config precache format build',
    dart:
      'pub_get pub_upgrade pub_outdated pub_deps pub_add pub_remove pub_downgrade pub_cache analyze test format ' +
      'compile fix',
    'pre-commit': 'install autoupdate clean gc',
    brew:
      'install uninstall remove rm reinstall update upgrade tap untap list ls info search outdated cleanup doctor ' +
      'config link unlink pin unpin deps uses desc cat shellenv services analytics autoremove leaves log options ' +
      'fetch missing tap-info update-reset audit style bundle_ bundle_install bundle_check bundle_dump bundle_list',
    choco: 'install upgrade uninstall list search info outdated source sources feature features config pin pack new',
    mise:
      'install i use u activate deactivate env ls list ls-remote current latest trust settings set unset doctor ' +
      'where which prune reshim upgrade up self-update plugins plugin cache registry uninstall',
    opam:
      'install update upgrade init switch env remove reinstall list show pin repo repository config option var ' +
      'depext clean lint search source tree lock',
    luarocks:
      'install remove list search show make build config path purge download lint init doc pack unpack test which',
    buf: 'build lint format breaking generate mod dep config export convert ls-files stats',
    conftest: 'test verify fmt parse pull doc',
    codeql:
      'database resolve query dataset bqrs test generate pack_install pack_download pack_ls pack_bundle pack_create ' +
      'pack_init pack_add pack_upgrade pack_resolve-dependencies',
    trivy:
      'image i fs filesystem repo repository rootfs config k8s kubernetes sbom vm convert clean server registry ' +
      'module plugin_install plugin_list plugin_info plugin_update plugin_uninstall',
    systemctl:
      'status stop is-active is-failed is-enabled list-units list-unit-files list-timers show cat disable mask ' +
      'unmask daemon-reload kill reset-failed isolate poweroff reboot',
    cmake: '',
    ctest: '',
    xcodebuild: '-version -list -showsdks',
  }).map(([program, subcommands]): [string, ReadonlySet<string>] => [program, new Set(wordsIn(subcommands))]),
);

/** Subcommands that give a package to others, by program, written as those above. */
export const PUBLISHING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    npm: 'publish unpublish deprecate dist-tag owner access',
    pnpm: 'publish',
    yarn: 'publish',
    bun: 'publish',
    lerna: 'publish version',
    changeset: 'publish tag',
    twine: 'upload',
    uv: 'publish',
    poetry: 'publish',
    pdm: 'publish',
    flit: 'publish',
    hatch: 'publish',
    gem: 'push yank',
    choco: 'push',
    luarocks: 'upload',
    opam: 'publish',
    brew:
      'bump bump-formula-pr bump-cask-pr bump-revision bump-unversioned-casks pr-publish pr-pull pr-upload ' +
      'pr-automerge dispatch-build-bottle',
    buf: 'push registry',
    conftest: 'push',
    syft: 'attest',
    sops: 'publish',
    semgrep: 'publish',
    codeql: 'github pack_publish',
    cargo: 'publish yank owner',
    nuget: 'push',
    dotnet: 'nuget_push',
    vsce: 'publish',
    ovsx: 'publish',
    dart: 'publish',
    flutter: 'publish',
    pod: 'trunk_push',
    mvn: 'deploy',
    goreleaser: 'release',
    'semantic-release': '',
    'release-it': '',
    np: '',
  }).map(([program, subcommands]): [string, ReadonlySet<string>] => [program, new Set(wordsIn(subcommands))]),
);
