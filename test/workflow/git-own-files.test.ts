import { describe, expect, it } from 'vitest';
import { told, toldOfScript } from './told.ts';

const CHECKOUT = '      - uses: actions/checkout@v4\n';
const PUSH = 'git push origin HEAD:release/1';
const seen = (found: readonly string[]): boolean => found.some((one) => /^[?!]/.test(one));

describe("git's own files after a checkout", () => {
  it.each([
    'echo "ref: refs/heads/main" > .git/HEAD; git push origin HEAD',
    `echo "ref: refs/heads/main" > .git/refs/heads/release/1; ${PUSH}`,
    `echo "ref: refs/heads/main" > .gi?/HEAD; ${PUSH}`,
    `echo "ref: refs/heads/main" > "$GITHUB_WORKSPACE/.git/HEAD"; ${PUSH}`,
    `echo "ref: refs/heads/main" > \${{ github.workspace }}/.git/HEAD; ${PUSH}`,
    `echo "ref: refs/heads/main" > /home/runner/work/shop/shop/.git/HEAD; ${PUSH}`,
    `echo "ref: refs/heads/main" >& .git/HEAD; ${PUSH}`,
    `echo "ref: refs/heads/main" 1<> .git/HEAD; ${PUSH}`,
    `exec 3> .git/HEAD; echo "ref: refs/heads/main" >&3; ${PUSH}`,
    `exec 3> .git/HEAD 4>&1; echo "ref: refs/heads/main" >&3; ${PUSH}`,
    `alias > .git/HEAD; ${PUSH}`,
    `[[ -n x ]] > .git/HEAD; ${PUSH}`,
    `if false; then :; fi > .git/HEAD; ${PUSH}`,
    `xxd -r x .git/HEAD; ${PUSH}`,
    `iconv -o .git/HEAD x; ${PUSH}`,
    `openssl enc -d -in x -out .git/HEAD; ${PUSH}`,
    `git bundle create .git/HEAD main; ${PUSH}`,
    'cd .git; echo "ref: refs/heads/main" > HEAD; cd ..; git push origin HEAD',
    '(cd .git && printf "ref: refs/heads/main" | tee HEAD); git push origin HEAD',
    `cd .git && cp ../x config; cd ..; ${PUSH}`,
    `cd .git && cat ../x > config; cd ..; ${PUSH}`,
    `cd .git/hooks && cp ../../x pre-push; cd ../..; ${PUSH}`,
    `cat x > "$(git rev-parse --git-dir)/config"; ${PUSH}`,
    `cp x "$(git rev-parse --absolute-git-dir)/config"; ${PUSH}`,
    `cp x "$(git rev-parse --git-path config)"; ${PUSH}`,
    `sort -o .git/config x; ${PUSH}`,
    `uniq x .git/config; ${PUSH}`,
    `curl -o .git/config https://x.example/c; ${PUSH}`,
    `git show origin/x:c > .git/config; ${PUSH}`,
    `rm -rf .git; mv other/.git .git; ${PUSH}`,
    `rm -rf .git; mv other/.git .; ${PUSH}`,
    `cp -r other/.git .; ${PUSH}`,
    `git clone https://github.com/acme/prod other; cp -r other/. .; ${PUSH}`,
    `ln -sfn /tmp/x/.git .git; ${PUSH}`,
    `ln -s /tmp/x/.git; ${PUSH}`,
    `echo "gitdir: ../x" > .git; ${PUSH}`,
    `echo "../x" > .git/commondir; ${PUSH}`,
    `tar -xf x.tar -C .git; ${PUSH}`,
    `tar --extract --file x.tar --directory=.git; ${PUSH}`,
    `unzip x.zip -d .git; ${PUSH}`,
    `export HOME=$PWD/x; ${PUSH}`,
    `XDG_CONFIG_HOME=./x ${PUSH}`,
    `GIT_COMMON_DIR=../x ${PUSH}`,
    `GIT_EDITOR="sed -i s/shop/prod/" git config --edit; ${PUSH}`,
    `git config edit; ${PUSH}`,
    `git config --global -e; ${PUSH}`,
  ])('%s', (script) => {
    expect(toldOfScript(script, '', CHECKOUT)).toSatisfy(seen);
  });

  it.each([
    'rm -f .git/index.lock',
    'echo x > .git/info/exclude',
    'tar --exclude=.git -czf x.tgz .',
    'cp -r .git /tmp/backup',
    'cat .git/HEAD',
    'cp -r dist/. .',
    'mv a/* .',
    'tar xzf x.tgz -C out',
    'sort x > y',
    'echo x >&2',
    'exec 3>&1 4>log',
    'git bundle create x.bundle main',
    'echo x >> "$GITHUB_STEP_SUMMARY"',
    'echo x > /tmp/other/.git/HEAD',
    'unzip -q x.zip -d out',
  ])('is not such a thing: %s', (script) => {
    expect(toldOfScript(`${script}\n${PUSH}`, '', CHECKOUT)).toEqual(['branch release/1']);
  });
});

describe("git's own files, written by PowerShell", () => {
  const toldOfPwsh = (script: string): readonly string[] =>
    told(`${CHECKOUT}      - shell: pwsh\n        run: |\n          ${script}; ${PUSH}\n`);

  it.each([
    "'ref: refs/heads/main' > .git/HEAD",
    "cd .git; 'ref: refs/heads/main' > HEAD; cd ..",
    'git show x:y > .git/HEAD',
    "'x' | Tee-Object -FilePath .git/HEAD",
    "'x' | Out-File -FilePath:.git/HEAD",
    'Set-Content -Value x -Path .git/HEAD',
    'sc .git/HEAD x',
    'ni .git/HEAD -Force -Value x',
    'Copy-Item -Path x -Destination .git/HEAD',
    'Invoke-WebRequest https://x.example -OutFile .git/HEAD',
    'Expand-Archive x.zip -DestinationPath .git',
    'Rename-Item .git2 .git',
    "[IO.File]::WriteAllText('.git/HEAD', 'x')",
  ])('%s', (script) => {
    expect(toldOfPwsh(script)).toSatisfy(seen);
  });

  it.each([
    'git log > log.txt',
    "'a=b' >> $env:GITHUB_OUTPUT",
    "'x' > $null",
    'Get-Content .git/HEAD',
    "[Console]::WriteLine('x')",
    'Set-Content -Path out.txt -Value .git/HEAD',
  ])('is not such a thing: %s', (script) => {
    expect(toldOfPwsh(script)).toEqual(['branch release/1']);
  });
});
