import { known, type Text, textOf } from '../../text.ts';

/** Keys whose value is taken as the name of an environment. */
const ENVIRONMENT_KEYS = new Set([
  'env',
  'environment',
  'stage',
  'env_name',
  'environment_name',
  'environmentname',
  'envname',
  'stage_name',
  'deployment_environment',
  'deploy_env',
  'app_env',
  'target_env',
]);

/** The parts between separators, which count in literal parts only; empty ones are left out. */
export function splitText(text: Text, separators: ReadonlySet<string>): readonly Text[] {
  const pieces: Text[number][][] = [[]];
  for (const part of text) {
    if (typeof part !== 'string') {
      pieces.at(-1)?.push(part);
      continue;
    }
    let from = 0;
    for (let index = 0; index <= part.length; index += 1) {
      if (index < part.length && !separators.has(part[index] ?? '')) continue;
      if (index > from) pieces.at(-1)?.push(part.slice(from, index));
      if (index < part.length) pieces.push([]);
      from = index + 1;
    }
  }
  return pieces.filter((piece) => piece.length > 0).map((piece) => textOf(...piece));
}

const COMMA: ReadonlySet<string> = new Set([',']);
const BETWEEN_PAIRS: ReadonlySet<string> = new Set(['{', '}', '[', ']', ',', ';', ':', '=', '"', "'", ' ', '\t', '\n']);

/** The names in a list: `-f a.yaml,b.yaml`. */
export function separateNames(text: Text): readonly Text[] {
  return splitText(text, COMMA).map((name) =>
    typeof name[0] === 'string' && name[0].startsWith('./') ? textOf(name[0].slice(2), ...name.slice(1)) : name,
  );
}

/** Names of environments in `key=value` pairs, JSON or YAML. What begins with an unknown part may be any pair. */
export function environmentsIn(pairs: Text): readonly Text[] {
  const tokens = splitText(pairs, BETWEEN_PAIRS);
  const [first] = tokens;
  if (first !== undefined && typeof first[0] === 'object') return [tokens[1] ?? first];
  return tokens.flatMap((token, index) => {
    const key = known(token)?.split('.').at(-1)?.toLowerCase().replaceAll('-', '_');
    if (key === undefined || !ENVIRONMENT_KEYS.has(key)) return [];
    const value = tokens.slice(index + 1, index + 3).find((next) => known(next)?.toLowerCase() !== 'parametervalue');
    return value === undefined ? [] : [value];
  });
}
