import { Unknown } from '../../data.ts';
import { cut, join, known, type Text, textOf } from '../../text.ts';
import { ghCommand, type GhCall, type GhCommand } from './gh-command.ts';
import { settingBranch, variableOf } from './gh-repository.ts';
import { type RequestBody, EMPTY_BODY, jsonBody, UNKNOWN_BODY } from './github-body.ts';
import { apiPath, readApiCall } from './github-path.ts';
import { undecided } from './github-touch.ts';
import { optionValue } from '../options.ts';
import { type Meaning } from '../reader.ts';

/** `gh api`. Source: https://cli.github.com/manual/gh_api */
export const API: GhCommand = ghCommand(
  '--hostname -X|--method -F|--field -f|--raw-field -H|--header -p|--preview --input -t|--template -q|--jq --cache',
  readGhApi,
);

function readGhApi(call: GhCall): Meaning {
  const [path] = call.operands;
  if (path === undefined) return undecided('which path is requested');
  const isSent = call.args.options.some(({ name }) => name === '-f' || name === '-F' || name === '--input');
  const method = optionValue(call.args, '-X') ?? [isSent ? 'POST' : 'GET'];
  const filled = fillIn(path, call);
  return readApiCall({
    method,
    path: apiPath(filled, apiAddresses(call)) ?? filled,
    body: requestBody(call),
    repository: call.setting.repository,
  });
}

/** The addresses of the API that the run has in its variables. */
export function apiAddresses({ command, setting }: Pick<GhCall, 'command' | 'setting'>): readonly Text[] {
  const address = variableOf('GITHUB_API_URL', command, setting);
  return address === undefined ? [] : [address];
}

function requestBody({ args, command, ...call }: GhCall): RequestBody {
  const input = optionValue(args, '--input');
  if (input !== undefined)
    return known(input) === '-' && command.stdin !== undefined ? jsonBody(command.stdin) : UNKNOWN_BODY;
  const fields = new Map<string, Text>();
  for (const { name, value } of args.options) {
    if ((name !== '-f' && name !== '-F') || value === undefined) continue;
    const pair = cut(value, '=');
    const key = pair === undefined ? undefined : known(pair[0]);
    if (pair === undefined || key === undefined) return UNKNOWN_BODY;
    fields.set(key, name === '-F' ? typed(pair[1], { args, command, ...call }, key) : pair[1]);
  }
  return fields.size === 0 ? EMPTY_BODY : { fields, complete: true };
}

/** The value of `-F`: `@file` is read from a file, placeholders are filled in. */
function typed(value: Text, call: GhCall, key: string): Text {
  const [first = ''] = value;
  return typeof first === 'string' && first.startsWith('@')
    ? [new Unknown(`\`${key}\` of the request`)]
    : fillIn(value, call);
}

/** Fills in `{owner}`, `{repo}` and `{branch}`. */
function fillIn(text: Text, { where, setting }: GhCall): Text {
  const repository = where ?? [setting.repository];
  const [owner, repo] = cut(repository, '/') ?? [repository, [new Unknown('the repository')]];
  const values = new Map<string, Text>([
    ['owner', owner],
    ['repo', repo],
    ['branch', settingBranch(setting)],
  ]);
  return join(
    ...text.map((part): Text => {
      if (typeof part !== 'string') return [part];
      const pieces = part.split(/\{(owner|repo|branch)\}|(?<=^|\/):(?=owner\/|repo\/|branch\b)(owner|repo|branch)/);
      // split gives both groups of the pattern between the pieces, one of them undefined
      return textOf(
        ...pieces.flatMap((piece: string | undefined, index): Text =>
          piece === undefined ? [] : index % 3 === 0 ? [piece] : (values.get(piece) ?? [piece]),
        ),
      );
    }),
  );
}
