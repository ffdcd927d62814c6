import { type Holder, type HolderKind, KIND_FOLDERS } from './holder.ts';
import { HANDLE } from './delegation/people.ts';
import { addMismatch, showValue } from './mismatch.ts';
import { LOGIN } from './names.ts';
import { type Shape, text } from './shape.ts';

const HOLDER_KINDS = ['user', 'team', 'app', 'person'] as const satisfies readonly HolderKind[];
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps|people)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;

/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
export function isGrantId(text: string): boolean {
  return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}

/** Whose grant a path is. */
export interface GrantPlace {
  readonly id: string;
  readonly holder: Holder;
}

/** The kind of holder that a folder below `grants/` is for. */
export function kindOfFolder(folder: string): HolderKind | undefined {
  return HOLDER_KINDS.find((kind) => KIND_FOLDERS[kind] === folder);
}

/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
export function parseGrantPath(path: string): GrantPlace | undefined {
  const [folder = '', name = '', file = '', ...more] = path.split('/');
  const kind = kindOfFolder(folder);
  if (kind === undefined || more.length > 0 || !file.endsWith('.yml')) return undefined;
  const stem = file.slice(0, -'.yml'.length);
  // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
  if (!LOGIN.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
    return undefined;
  if (kind === 'person' && !HANDLE.test(name)) return undefined;
  return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}

/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
export function meantGrant(written: string): string | undefined {
  const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
  const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
  return named === written ? undefined : named;
}

/** The id of a grant: its path below `grants/` without `.yml`. */
export function grantId(): Shape<string> {
  const inner = text({ maxLength: 256, expected: 'the id of a grant' });
  return {
    schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
    parse: (value, path, mismatches) => {
      const id = inner.parse(value, path, mismatches);
      if (id === undefined || isGrantId(id)) return id;
      const near = meantGrant(id);
      return addMismatch(
        mismatches,
        path,
        `expected the id of a grant, got ${showValue(id)}`,
        near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`,
      );
    },
  };
}
