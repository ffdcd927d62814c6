import { unbroken } from '../../policy/unbroken.ts';
import { Unknown } from '../data.ts';
import { join, known, show, type Text, textOf } from '../text.ts';
import { type Command } from '../shell/command.ts';
import { apiAddresses } from './github/gh-api.ts';
import { type RequestBody, EMPTY_BODY, jsonBody, UNKNOWN_BODY } from './github/github-body.ts';
import { apiPath, readApiCall } from './github/github-path.ts';
import { undecided } from './github/github-touch.ts';
import { type Arguments, hasOption, optionSpec, parseArguments, optionValue, valuesOf } from './options.ts';
import { type CommandReader, HARMLESS, type Meaning } from './reader.ts';
import { type Setting } from './setting.ts';

/** Options of curl with a value. Source: https://curl.se/docs/manpage.html */
const CURL = optionSpec(
  `-X|--request -d|--data|--data-ascii --data-binary --data-raw --data-urlencode --json -F|--form --form-string
  -T|--upload-file --url --expand-url --url-query -K|--config
  -A|--user-agent -b|--cookie -c|--cookie-jar -C|--continue-at -D|--dump-header -e|--referer -E|--cert -H|--header
  -m|--max-time -o|--output -P|--ftp-port -Q|--quote -r|--range -t|--telnet-option -u|--user -U|--proxy-user
  -w|--write-out -x|--proxy -y|--speed-time -Y|--speed-limit -z|--time-cond
  --retry --retry-delay --retry-max-time --connect-timeout --cacert --capath --cert-type --key --key-type --pass
  --resolve --connect-to --limit-rate --max-filesize --max-redirs --oauth2-bearer --output-dir --interface --ciphers
  --tls-max --proto --proto-default --proto-redir --stderr --trace --trace-ascii --unix-socket --aws-sigv4 --variable
  --netrc-file --noproxy --parallel-max --pinnedpubkey --dns-servers --local-port --keepalive-time --hostpubsha256
  --create-file-mode --rate --etag-save --etag-compare --expect100-timeout`,
  { abbreviates: true, switches: new Set(['--head', '--parallel', '--netrc', '--get']) },
);
const CURL_DATA = new Set(['-d', '--data-binary', '--data-raw', '--data-urlencode', '--json', '-F', '--form-string']);

/** Options of wget with a value. Source: https://www.gnu.org/software/wget/manual/wget.html */
const WGET = optionSpec(
  '--method --post-data --post-file --body-data --body-file -i|--input-file --config -e|--execute ' +
    '-O|--output-document -o|--output-file -a|--append-output -P|--directory-prefix -t|--tries -T|--timeout ' +
    '-w|--wait -U|--user-agent --header --user --password --http-user --http-password -B|--base -Q|--quota ' +
    '-A|--accept -R|--reject -D|--domains -I -X -l|--level --limit-rate --referer --load-cookies --save-cookies ' +
    '--certificate --private-key --ca-certificate --retry-on-http-error --waitretry --connect-timeout ' +
    '--read-timeout --dns-timeout',
  { abbreviates: true },
);

interface ReadRequest {
  readonly method: Text;
  readonly addresses: readonly Text[];
  readonly body: RequestBody;
  /** Whether `{a,b}` and `[1-3]` in an address stand for several. */
  readonly globs: boolean;
}

/** Reads a command of curl: requests to GitHub's API by their path, others by whether they write. */
export const readCurl: CommandReader = (command, setting) => {
  const words = command.words.slice(1);
  const meanings = transfersOf(words).map((transfer) => readTransfer(parseArguments(transfer, CURL), command, setting));
  return mergeMeanings(meanings);
};

/** Reads a command of wget, as {@link readCurl} does. */
export const readWget: CommandReader = (command, setting) => {
  const args = parseArguments(command.words.slice(1), WGET);
  if (hasOption(args, '-i', '--config', '-e')) return { opaque: 'a file with addresses or settings of wget' };
  const isPosted = hasOption(args, '--post-data', '--post-file');
  const data = optionValue(args, '--post-data') ?? optionValue(args, '--body-data');
  const body =
    data !== undefined ? jsonBody(data) : hasOption(args, '--post-file', '--body-file') ? UNKNOWN_BODY : EMPTY_BODY;
  return withUnclear(
    args,
    readRequest(
      {
        method: optionValue(args, '--method') ?? [isPosted ? 'POST' : 'GET'],
        addresses: args.operands.map(({ text }) => text),
        body,
        globs: false,
      },
      command,
      setting,
    ),
  );
};

/** The options between `--next`: each part is a transfer of its own. */
function transfersOf(words: readonly Text[]): readonly (readonly Text[])[] {
  const transfers: Text[][] = [[]];
  for (const word of words) {
    if (known(word) === '--next' || known(word) === '-:') transfers.push([]);
    else transfers.at(-1)?.push(word);
  }
  return transfers;
}

function readTransfer(args: Arguments, command: Command, setting: Setting): Meaning {
  if (hasOption(args, '-K')) return { opaque: 'a configuration file of curl' };
  if (hasOption(args, '--expand-url')) return undecided('which address curl requests');
  const addresses = [...valuesOf(args, '--url'), ...args.operands.map(({ text }) => text)];
  const meaning = readRequest(
    { method: curlMethod(args), addresses, body: curlBody(args, command), globs: !hasOption(args, '-g', '--globoff') },
    command,
    setting,
  );
  return withUnclear(args, meaning);
}

function curlMethod(args: Arguments): Text {
  const named = optionValue(args, '-X');
  if (named !== undefined) return named;
  if (hasOption(args, '-T')) return ['PUT'];
  const isSent = args.options.some(({ name }) => CURL_DATA.has(name));
  return [hasOption(args, '-I', '--head') || hasOption(args, '-G', '--get') || !isSent ? 'GET' : 'POST'];
}

/** What is sent; several pieces of `--data` are joined with `&`. */
function curlBody(args: Arguments, command: Command): RequestBody {
  const sent = args.options.filter(({ name }) => CURL_DATA.has(name) || name === '-T');
  if (sent.length === 0 || hasOption(args, '-G', '--get')) return EMPTY_BODY;
  const pieces = sent.map(({ name, value = [] }) => pieceOf(name, value, command));
  const texts = pieces.filter((piece): piece is Text => piece !== undefined);
  const isJson = sent.every(({ name }) => name === '--json');
  return texts.length < pieces.length
    ? UNKNOWN_BODY
    : jsonBody(join(...texts.flatMap((text, index) => (index === 0 || isJson ? [text] : [['&'], text]))));
}

function pieceOf(name: string, value: Text, command: Command): Text | undefined {
  if (name === '-F' || name === '--form-string' || name === '--data-urlencode' || name === '-T') return undefined;
  const [first = ''] = value;
  if (name === '--data-raw' || typeof first !== 'string' || !first.startsWith('@')) return value;
  return known(value) === '@-' ? command.stdin : undefined;
}

function readRequest(request: ReadRequest, command: Command, setting: Setting): Meaning {
  const api = apiAddresses({ command, setting });
  return mergeMeanings(request.addresses.map((address) => readAddress(address, request, api, setting)));
}

function readAddress(
  address: Text,
  { method, body, globs }: ReadRequest,
  api: readonly Text[],
  setting: Setting,
): Meaning {
  const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(known(method)?.toUpperCase() ?? '');
  const path = apiPath(address, api);
  if (isConnection(address)) return { opaque: 'what is sent through a connection' };
  if (path !== undefined)
    return readApiCall({
      method,
      path: globs && !isReading ? withoutGlobs(path) : path,
      body,
      repository: setting.repository,
    });
  if (isReading) return HARMLESS;
  const host = hostOf(address);
  if (host !== undefined) return { opaque: `a request to \`${host}\`` };
  // a hook's address is secret as a rule, and never one of GitHub's API
  const [only] = address;
  const source = typeof only === 'object' && isOwnPath(address.slice(1)) ? only.source : '';
  return /hook/i.test(source) || isSecretAddress(source)
    ? { opaque: `a request to \`${show(address)}\`` }
    : undecided(`to which address \`${show(address)}\` the request goes`);
}

/** Where paths of GitHub's API begin. Source: GitHub's REST reference. */
const API_PATH = new RegExp(unbroken`
  ^\/+(?:repos|repositories|orgs|organizations|users?|teams|projects|graphql|enterprises|gists|apps?|applications
  |installation|notifications|authorizations|scim|admin|setup|manage|markdown|api\/v3|api\/graphql)(?:\/|$)
`);

/** What follows the address is nothing, or a path that GitHub's API does not have. */
function isOwnPath([path, ...rest]: Text): boolean {
  if (path === undefined) return true;
  return typeof path === 'string' && /^\/[\w-]/.test(path) && !API_PATH.test(rest.length === 0 ? path : `${path}/`);
}

/** A secret that is an address and not called like one of GitHub's API: those who may write workflows cannot set it. */
function isSecretAddress(source: string): boolean {
  return (
    /^(?:\$\{\{\s*)?secrets\.\w+(?:\s*\}\})?$/i.test(source) &&
    !/git|gh_|_gh|api|dispatch|url_?base|base_?url|server/i.test(source)
  );
}

/** Protocols by which any bytes can be sent. */
function isConnection([first = '']: Text): boolean {
  return (
    typeof first === 'string' &&
    /^(?:telnet|gophers?|dict|mqtt|ldaps?|smtps?|imaps?|pop3s?|rtmp\w*|smbs?|tftp|wss?):/i.test(first)
  );
}

/** Braces and brackets stand for several addresses: what they hold is not one name. */
function withoutGlobs(path: Text): Text {
  return textOf(
    ...path.flatMap((part) =>
      typeof part === 'string'
        ? part.split(/([[{][^\]}]*[\]}]?)/).map((piece) => (/^[[{]/.test(piece) ? new Unknown(piece) : piece))
        : [part],
    ),
  );
}

function hostOf(address: Text): string | undefined {
  const [first = ''] = address;
  if (typeof first !== 'string') return undefined;
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?![a-z][a-z0-9+.-]*:\/\/))(?:[^/?#@]*@)?([^/?#@:]+)/i.exec(first);
  const isWhole = match !== null && (match[0].length < first.length || address.length === 1);
  return isWhole && match[1] !== undefined && !first.slice(match[0].length).startsWith('@') ? match[1] : undefined;
}

function withUnclear(args: Arguments, meaning: Meaning): Meaning {
  const unclear = args.unclear.map((word) => `which options \`${show(word)}\` stands for`);
  return unclear.length === 0 ? meaning : { ...meaning, undecided: [...(meaning.undecided ?? []), ...unclear] };
}

function mergeMeanings(meanings: readonly Meaning[]): Meaning {
  const touches = meanings.flatMap((meaning) => meaning.touches ?? []);
  const reasons = [...new Set(meanings.flatMap((meaning) => meaning.undecided ?? []))];
  const opaque = meanings.find((meaning) => meaning.opaque !== undefined)?.opaque;
  return {
    ...(touches.length > 0 && { touches }),
    ...(reasons.length > 0 && { undecided: reasons }),
    ...(opaque !== undefined && { opaque }),
  };
}
