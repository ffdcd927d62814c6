import { describe, expect, it } from 'vitest';
import { readGh } from '../../../src/workflow/command/github/gh.ts';
import { known, show } from '../../../src/workflow/text.ts';
import { within } from '../../spent-time.ts';
import { type Around, command, render, setting, text } from './words.ts';

function read(line: string, around: Around = {}): string {
  return render(readGh(command(line, around), setting(around)));
}

const MERGED = 'branch the branch that the pull request is merged into';
const MERGED_BY_REQUEST = '? into which branch the pull request is merged';

describe('gh', () => {
  it.each([
    ['gh pr create --base release/1 --title x', 'branch release/1'],
    ['gh pr create -B release/1 -H topic', 'branch release/1; branch topic'],
    ['gh pr create -Brelease/1 --fill', 'branch release/1'],
    ['gh pr create --base=main --head=fork:topic', 'branch main'],
    ['gh pr create --base main --head acme:topic', 'branch main; branch topic'],
    ['gh pr create --fill', 'branch the default branch'],
    // a list, and no cluster of options with -R
    ['gh pr create --body "- Refreshes the cache"', 'branch the default branch'],
    ['gh pr create -R x/y --body "-Rx/z"', 'branch the default branch in x/z; ? which options `-Rx/z` stands for'],
    ['gh pr create --base $BASE', 'branch $BASE'],
    ['gh pr create --title x$BASE', 'branch the default branch'],
    ['gh pr new', '? what `gh pr new` does'],
    ['gh pr merge 7 --squash', MERGED],
    ['gh pr merge $URL --auto --merge', MERGED],
    ['gh pr merge 7 --disable-auto', ''],
    ['gh pr merge 7 -R other/repo --squash', `${MERGED} in other/repo`],
    ['gh pr edit 7 --base main', 'branch main'],
    ['gh pr edit 7 --add-label x', ''],
    ['gh pr edit 7 --add-label x -R other/repo', 'repository other/repo'],
    ['gh pr update-branch 7', '? from which branch the pull request comes'],
    ['gh pr close 7', ''],
    ['gh pr close 7 -d', '? which branch is deleted with the pull request'],
    ['gh pr view 7 --json title', ''],
    ['gh pr comment 7 --body hi', ''],
    ['gh pr comment 7 --body hi -R other/repo', 'repository other/repo'],
    ['gh -R other/repo pr create -B main', 'branch main in other/repo'],
    ['gh pr -R acme/shop create -B main', 'branch main'],
    ['gh pr create -R ACME/Shop -B main', 'branch main'],
    ['gh pr create -R github.com/acme/shop -B main', 'branch main'],
    ['gh pr create -R https://github.com/other/repo -B main', 'branch main in other/repo'],
    ['gh pr create -R ghe.acme.example/acme/shop -B main', 'branch main in ghe.acme.example/acme/shop'],
    ['gh pr create -R $GITHUB_REPOSITORY -B main', 'branch main'],
    ['gh pr create -R $REPO -B main', 'branch main in $REPO'],
    ['gh pr create $FLAGS', 'branch the default branch; ? which options `$FLAGS` stands for'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    ['gh release create v1 dist/app.tgz', 'tag v1'],
    ['gh release create v1 --target release/1 --notes x', 'tag v1; branch release/1'],
    ['gh release create v1 --target 0123456789abcdef0123456789abcdef01234567', 'tag v1'],
    ['gh release create $TAG --generate-notes', 'tag $TAG'],
    ['gh release create --generate-notes', '? which tag the release has'],
    ['gh release create -t Title -n Notes v2', 'tag v2'],
    ['gh release edit v1 --tag v2 --draft=false', 'tag v1; tag v2'],
    ['gh release upload v1 a b --clobber', 'tag v1'],
    ['gh release delete v1 -y', 'tag v1'],
    ['gh release delete v1 --cleanup-tag -y', 'tag v1 delete'],
    ['gh release delete-asset v1 a -y', 'tag v1'],
    ['gh release download v1 -p "*.tgz"', ''],
    ['gh workflow run deploy.yml --ref main -f env=prod', 'ref main'],
    ['gh workflow run deploy.yml -r refs/heads/main', 'branch main'],
    ['gh workflow run deploy.yml -r refs/tags/v1', 'tag v1'],
    ['gh workflow run deploy.yml', 'branch the default branch'],
    ['gh workflow run deploy.yml --ref $REF', 'ref $REF'],
    ['gh workflow run deploy.yml --repo other/repo --ref main', 'ref main in other/repo'],
    ['gh workflow disable deploy.yml', 'repository acme/shop'],
    ['gh workflow enable deploy.yml -R other/repo', 'repository other/repo'],
    ['gh workflow list', ''],
    ['gh run rerun 1 --failed', '? which run is started, and what it touches'],
    ['gh run cancel 1 -R other/repo', 'repository other/repo'],
    ['gh run watch 1 -R other/repo', ''],
    ['gh secret set KEY --env production --body x', 'environment production'],
    ['gh secret set KEY -e $ENVIRONMENT', 'environment $ENVIRONMENT'],
    ['gh secret set KEY -b x', '? a secret or variable of the whole repository'],
    ['gh secret delete KEY --org acme', '? a secret or variable of an organisation or a user'],
    ['gh secret list --env production', ''],
    ['gh variable set KEY -e staging -R other/repo', 'repository other/repo; environment staging'],
    ['gh variable delete KEY', '? a secret or variable of the whole repository'],
    ['gh repo view', ''],
    ['gh repo create acme/new --private', '? which repository is created'],
    ['gh repo delete other/repo --yes', 'repository other/repo; ? the repository itself'],
    ['gh repo edit --default-branch x', 'repository acme/shop; ? the repository itself'],
    ['gh repo sync acme/shop -b main --force', 'branch main force'],
    ['gh repo sync other/repo', 'branch the default branch in other/repo'],
    ['gh repo sync', ''],
    ['gh repo deploy-key add key.pub -w', '? the settings of the repository (`keys`)'],
    ['gh repo deploy-key list', ''],
    ['gh issue create -t x -b y', ''],
    ['gh issue close 1 -R other/repo', 'repository other/repo'],
    ['gh issue develop 1 --name fix/1', 'branch fix/1'],
    ['gh label create bug', ''],
    ['gh cache delete --all', ''],
    ['gh ruleset list', ''],
    ['gh auth setup-git', ''],
    ['gh search repos x', ''],
    ['gh attestation verify a -R acme/shop', ''],
    ['gh extension install a/b', ''],
    ['gh extension exec b', '~ an extension of `gh`'],
    ['gh dash', '~ an extension of `gh`'],
    ['gh alias set x "pr merge"', '? what the alias of `gh` runs'],
    ['gh alias list', ''],
    ['gh $CMD', '? which command of `gh` is run'],
    ['gh pr $CMD', '? what `gh pr $CMD` does'],
    ['gh', ''],
    ['gh pr merge --help', ''],
    ['gh constructor', '~ an extension of `gh`'],
    ['gh pr constructor', '? what `gh pr constructor` does'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('takes the repository from the variable, then from the clone', () => {
    const clones = new Map([
      ['tools', { remotes: new Map([['origin', text('https://github.com/acme/tools.git')]]), branch: text('main') }],
    ]);
    expect(read('gh pr create -B main', { folder: 'tools/src', clones })).toBe('branch main in acme/tools');
    expect(read('gh pr create -B main', { folder: 'tools', clones, variables: { GH_REPO: 'acme/shop' } })).toBe(
      'branch main',
    );
    expect(read('gh pr create -B main', { folder: '', clones })).toBe('branch main');
    expect(read('gh pr create -B main', { folder: '$DIR', clones })).toBe(
      'branch main in the repository of the folder',
    );
    expect(read('gh pr create -B main', { variables: { GH_REPO: '$REPO' } })).toBe('branch main in $REPO');
  });

  it('knows what a checkout, a clone and a default repository change', () => {
    const clones = new Map([['', { remotes: new Map([['origin', text('acme/shop')]]), branch: text('main') }]]);
    const checkedOut = readGh(command('gh pr checkout 7'), setting({ clones })).setting?.clones.get('')?.branch;
    expect(checkedOut === undefined ? '' : known(checkedOut), 'the branch is not known').toBeUndefined();
    const named = readGh(command('gh pr checkout 7 -b fix'), setting({ clones })).setting?.clones.get('')?.branch;
    expect(show(named ?? [])).toBe('fix');
    const cloned = readGh(command('gh repo clone acme/tools'), setting({ clones, folder: 'work' })).setting?.clones.get(
      'work/tools',
    );
    expect(show(cloned?.remotes.get('origin') ?? [])).toBe('acme/tools');
    const after = readGh(command('gh repo set-default acme/tools'), setting({ clones })).setting;
    expect(after === undefined ? '' : render(readGh(command('gh pr create -B x'), after))).toBe(
      'branch x in acme/tools',
    );
  });
});

describe('gh api', () => {
  it.each([
    ['gh api repos/acme/shop/pulls', ''],
    ['gh api -X GET repos/acme/shop/git/refs/heads/main -f per_page=1', ''],
    ['gh api repos/{owner}/{repo}/git/refs -f ref=refs/heads/new -f sha=abc', 'branch new'],
    ['gh api repos/:owner/:repo/git/refs -f ref=refs/tags/v1', 'tag v1'],
    ['gh api /repos/acme/shop/git/refs/heads/main -X PATCH -f sha=abc', 'branch main'],
    ['gh api /repos/acme/shop/git/refs/heads/main -X PATCH -F force=true', 'branch main force'],
    ['gh api --method DELETE repos/acme/shop/git/refs/heads/release/1', 'branch release/1 delete'],
    ['gh api -XDELETE repos/acme/shop/git/refs/tags/v1', 'tag v1 delete'],
    ['gh api -X $METHOD repos/acme/shop/git/refs/heads/main', 'branch main force; branch main delete'],
    ['gh api -X DELETE repos/acme/shop/git/refs/heads/$BRANCH', 'branch $BRANCH delete'],
    ['gh api -X DELETE repos/acme/shop/git/refs/heads/a%2Fb', 'branch a/b delete'],
    ['gh api -X PUT repos/acme/shop/contents/a.txt -f branch=main', 'branch main'],
    ['gh api -X PUT repos/acme/shop/contents/a.txt -f message=x', 'branch the default branch'],
    ['gh api -X PUT repos/acme/shop/contents/a.txt --input body.json', 'branch `branch` of the request'],
    ['gh api -X DELETE "repos/acme/shop/contents/a.txt?branch=main" -f sha=1', 'branch main'],
    ['gh api repos/acme/shop/merges -f base=main -f head=topic', 'branch main'],
    ['gh api repos/acme/shop/merge-upstream -f branch=main', 'branch main'],
    ['gh api repos/acme/shop/pulls -f base=main -f head=topic', 'branch main; branch topic'],
    ['gh api -X PUT repos/acme/shop/pulls/7/merge', MERGED_BY_REQUEST],
    ['gh api -X PATCH repos/acme/shop/pulls/7 -f base=main', 'branch main'],
    ['gh api repos/acme/shop/pulls/7/reviews -f event=APPROVE', ''],
    ['gh api repos/acme/shop/branches/a/b/rename -f new_name=c', 'branch a/b delete; branch c'],
    ['gh api -X DELETE repos/acme/shop/branches/main/protection', 'branch main force'],
    ['gh api repos/acme/shop/releases -f tag_name=v1 -f target_commitish=main', 'tag v1; branch main'],
    ['gh api -X PATCH repos/acme/shop/releases/12 -f body=x', 'tag the tag of the release'],
    ['gh api repos/acme/shop/deployments -f ref=main -f environment=staging', 'environment staging; ref main'],
    ['gh api repos/acme/shop/deployments -f ref=main', 'environment production; ref main'],
    ['gh api repos/acme/shop/deployments/7/statuses -f state=success', '? which environment the deployment is for'],
    ['gh api repos/acme/shop/deployments/7/statuses -f environment=staging', 'environment staging'],
    ['gh api -X PUT repos/acme/shop/environments/prod', 'environment prod'],
    ['gh api -X PUT repos/acme/shop/environments/prod%20eu/secrets/KEY -f x=y', 'environment prod eu'],
    ['gh api -X PUT repos/acme/shop/actions/secrets/KEY -f x=y', '? a secret or variable of the whole repository'],
    ['gh api repos/acme/shop/dispatches -f event_type=x', 'branch the default branch'],
    ['gh api repos/other/repo/dispatches -f event_type=x', 'branch the default branch in other/repo'],
    ['gh api repos/$REPO/dispatches -f event_type=x', 'branch the default branch in $REPO'],
    ['gh api repos/$GITHUB_REPOSITORY/dispatches -f event_type=x', 'branch the default branch'],
    ['gh api repos/$OWNER/shop/dispatches -f event_type=x', 'branch the default branch in $OWNER/shop'],
    ['gh api repos/acme/shop/actions/workflows/d.yml/dispatches -f ref=main', 'ref main'],
    ['gh api -X POST repos/acme/shop/actions/runs/7/rerun', '? which run is started, and what it touches'],
    [
      'gh api repos/acme/shop/actions/runs/7/pending_deployments -f state=approved',
      '? which environments are approved',
    ],
    ['gh api repos/acme/shop/rulesets -f name=x', '? the settings of the repository (`rulesets`)'],
    ['gh api -X PUT repos/acme/shop/collaborators/mona', '? the settings of the repository (`collaborators`)'],
    ['gh api repos/acme/shop/issues -f title=x', ''],
    ['gh api repos/acme/shop/statuses/abc -f state=success', ''],
    ['gh api repos/other/repo/issues -f title=x', 'repository other/repo'],
    ['gh api repos/acme/shop/pages/deployments -f x=y', 'environment github-pages'],
    ['gh api -X DELETE repos/acme/shop', '? the repository itself'],
    ['gh api repos/acme/shop/$ROUTE -f x=y', '? what a request to `repos/acme/shop/$ROUTE` changes'],
    ['gh api -X POST $API', '? which path `$API` is'],
    ['gh api $API', ''],
    ['gh api orgs/acme/actions/secrets -X PUT', '? what a request to `orgs/acme/actions/secrets` changes'],
    [
      'gh api -X DELETE repos/acme/shop/issues/../git/refs/heads/main',
      '? which path `repos/acme/shop/issues/../git/refs/heads/main` is',
    ],
    ['gh api -X DELETE repos/acme/shop/constructor', '? what a request to `repos/acme/shop/constructor` changes'],
    ['gh api https://api.github.com/repos/acme/shop/merges -f base=main', 'branch main'],
    ['gh api https://ghe.acme.example/api/v3/repos/acme/shop/merges -f base=main', 'branch main'],
    ['gh api graphql -f query="query { viewer { login } }"', ''],
    ['gh api graphql -f query="{ viewer { login } }"', ''],
    [
      'gh api graphql -f query="mutation { mergePullRequest(input: {}) { clientMutationId } }"',
      '? what the GraphQL mutation `mergePullRequest` touches',
    ],
    [
      'gh api graphql -f query="mutation { a: addComment(input: {}) { clientMutationId } ' +
        'b: mergeBranch(input: {}) { x } }"',
      '? what the GraphQL mutation `addComment` touches',
    ],
    [
      'gh api graphql -f query="mutation($x: ID!) { addProjectV2ItemById(input: {projectId: $x}) { item { id } } }"',
      '',
    ],
    ['gh api graphql -f query="mutation { x: mergeBranch }"', '? what the GraphQL mutation `mergeBranch` touches'],
    ['gh api graphql -F query=@q.graphql', '? what the GraphQL request does'],
  ])('%s', (line, expected) => {
    expect(read(line.replaceAll('$x', '%x'))).toBe(expected);
  });

  it('reads a body from a here-document, with unknown parts inside its strings', () => {
    const line = 'gh api repos/acme/shop/actions/workflows/d.yml/dispatches --input -';
    expect(read(line, { stdin: '{"ref": "main", "inputs": {"x": "$X"}}' })).toBe('ref main');
    expect(read(line, { stdin: '{"ref": "release/$X"}' })).toBe('ref release/$X');
    expect(read(line, { stdin: '{"ref": $X}' })).toBe('ref `ref` of the request');
    expect(read(line)).toBe('ref `ref` of the request');
  });

  it('reads a long string that does not end in linear time', () => {
    const stdin = JSON.stringify({ query: `mutation ${'"\\'.repeat(30_000)}` });
    expect(within(1000, () => read('gh api graphql --input -', { stdin }))).toBe('');
  });

  it('fills in the branch of the clone', () => {
    const clones = new Map([['', { remotes: new Map(), branch: text('topic') }]]);
    expect(read('gh api -X DELETE repos/{owner}/{repo}/git/refs/heads/{branch}', { clones })).toBe(
      'branch topic delete',
    );
    expect(read('gh api -X DELETE repos/{owner}/{repo}/git/refs/heads/{branch}')).toBe(
      'branch the branch that is checked out delete',
    );
  });
});
