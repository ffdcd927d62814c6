import { describe, expect, it } from 'vitest';
import { readCurl, readWget } from '../../../src/workflow/command/http.ts';
import { type Around, command, render, setting } from './words.ts';

const API = 'https://api.github.com/repos/acme/shop';

function read(line: string, around: Around = {}): string {
  return render(
    (line.startsWith('wget') ? readWget : readCurl)(command(line, around), setting(around, around.variables)),
  );
}

describe('curl', () => {
  it.each([
    [`curl -fsSL ${API}/releases/latest`, ''],
    ['curl -fsSLO https://dl.acme.example/tool.tgz', ''],
    [`curl -X DELETE ${API}/git/refs/heads/main`, 'branch main delete'],
    [`curl -sSLXDELETE ${API}/git/refs/heads/main`, 'branch main delete'],
    [`curl -sSX DELETE -H "Authorization: x" ${API}/git/refs/heads/main`, 'branch main delete'],
    [`curl --request=DELETE --url ${API}/git/refs/heads/$BRANCH`, 'branch $BRANCH delete'],
    [`curl --req DELETE ${API}/git/refs/heads/main`, 'branch main delete'],
    [`curl -d '{"ref":"main"}' ${API}/actions/workflows/d.yml/dispatches`, 'ref main'],
    [`curl --json '{"ref":"$REF"}' ${API}/actions/workflows/d.yml/dispatches`, 'ref $REF'],
    [`curl -d @body.json ${API}/actions/workflows/d.yml/dispatches`, 'ref `ref` of the request'],
    [`curl -d $DATA ${API}/actions/workflows/d.yml/dispatches`, 'ref `ref` of the request'],
    [`curl -G -d per_page=1 ${API}/pulls`, ''],
    [`curl -I ${API}/git/refs`, ''],
    [`curl --head ${API}/git/refs`, ''],
    [`curl --parallel -X DELETE ${API}/git/refs/heads/main`, 'branch main delete'],
    [`curl -T file ${API}/contents/a`, 'branch `branch` of the request'],
    [`curl -X $METHOD ${API}/merges`, 'branch the default branch'],
    [`curl -X DELETE ${API}/git/refs/heads/{main,x}`, 'branch {main,x} delete'],
    [`curl ${API}/pulls --next -X DELETE ${API}/git/refs/heads/main`, 'branch main delete'],
    [`curl -X DELETE ${API}/git/refs/heads/a --next ${API}/pulls`, 'branch a delete'],
    ['curl -X POST $GITHUB_API_URL/repos/acme/shop/dispatches -d {}', 'branch the default branch'],
    ['curl -X POST $GITHUB_API_URL/repos/$GITHUB_REPOSITORY/dispatches -d {}', 'branch the default branch'],
    [
      'curl -X POST https://ghe.acme.example/api/v3/repos/other/repo/dispatches -d {}',
      'branch the default branch in other/repo',
    ],
    ['curl -X POST https://x@api.github.com:443/repos/acme/shop/dispatches', 'branch the default branch'],
    ['curl -X POST HTTPS://API.GITHUB.COM/repos/acme/shop/dispatches', 'branch the default branch'],
    ['curl -X POST https://uploads.github.com/repos/acme/shop/releases/1/assets?name=a', 'tag the tag of the release'],
    [`curl https://api.github.com/graphql -d '{"query":"query { viewer { login } }"}'`, ''],
    [
      `curl https://api.github.com/graphql -d '{"query":"mutation { mergeBranch(input: {}) { x } }"}'`,
      '? what the GraphQL mutation `mergeBranch` touches',
    ],
    [`curl https://api.github.com/graphql -d '{"query":"$QUERY"}'`, '? what the GraphQL request does'],
    ['curl -X POST https://hooks.acme.example/x -d hi', '~ a request to `hooks.acme.example`'],
    ['curl -d hi localhost:8080/x', '~ a request to `localhost`'],
    ['curl -d hi https://$HOST/x', '? to which address `https://$HOST/x` the request goes'],
    ['curl -d hi https://api.github.com$X', '? which path `$X` is'],
    ['curl -d hi https://api.github.com$HOST/x', '? which path `$HOST/x` is'],
    ['curl -d hi $URL', '? to which address `$URL` the request goes'],
    ['curl -d hi $SLACK_WEBHOOK_URL', '~ a request to `$SLACK_WEBHOOK_URL`'],
    ['curl $URL', ''],
    ['curl -K request.conf', '~ a configuration file of curl'],
    ['curl $CURL_ARGS https://acme.example', '? which options `$CURL_ARGS` stands for'],
    ['curl --version', ''],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it('takes the body from a here-document and the address from the run', () => {
    expect(read(`curl -d @- ${API}/merges`, { stdin: '{"base": "main"}' })).toBe('branch main');
    expect(
      read('curl -X POST https://git.acme.example/rest/repos/acme/shop/dispatches', {
        variables: { GITHUB_API_URL: 'https://git.acme.example/rest' },
      }),
    ).toBe('branch the default branch');
  });
});

describe('wget', () => {
  it.each([
    ['wget -qO- https://acme.example/x', ''],
    [`wget --method=DELETE ${API}/git/refs/heads/main`, 'branch main delete'],
    [`wget --method DELETE ${API}/git/refs/heads/$BRANCH`, 'branch $BRANCH delete'],
    [`wget --post-data '{"base":"main"}' -O - ${API}/merges`, 'branch main'],
    [`wget --post-file body.json ${API}/merges`, 'branch `base` of the request'],
    ['wget --post-data x https://acme.example/x', '~ a request to `acme.example`'],
    ['wget --post-data x $URL', '? to which address `$URL` the request goes'],
    ['wget -i list.txt', '~ a file with addresses or settings of wget'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });
});
