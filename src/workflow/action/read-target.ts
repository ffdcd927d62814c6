import { Plain, Unknown } from '../data.ts';
import { imageRepository } from '../command/deploy/image-name.ts';
import type { GitClone } from '../command/git/git-clones.ts';
import type { Place } from '../file/place.ts';
import { dropStart, join, known, namedText, show, startsWith, type Text, textOf } from '../text.ts';
import type { Change, Touch, Touched } from '../touch.ts';
import type { Affix, Target } from './action-entry.ts';
import type { ActionSetting } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';
import { fallbackName } from './fallback-name.ts';
import { given, conditionHolds, inputLine, splitList } from './input-value.ts';
import { isOwnRepository, repositoryName } from './repository-name.ts';

/** A name with where it is from and how that is shown. */
interface NamedTarget {
  readonly name: Text;
  readonly place: Place;
  readonly text: string;
}

/** A SHA-1 or SHA-256 is a commit, which no call changes. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** What one target of an action touches with these inputs. */
export function readTarget(
  target: Target,
  use: ActionUse,
  clone: GitClone | undefined,
  setting: ActionSetting,
): readonly Touched[] {
  if (!(target.when ?? []).every((condition) => conditionHolds(condition, use, setting))) return [];
  const repository = targetRepository(target, use, clone, setting);
  const at = repository === undefined ? {} : { repository };
  const isForced = (target.forced ?? []).some((condition) => conditionHolds(condition, use, setting));
  const change = isForced ? 'force' : (target.change ?? 'write');
  if (target.kind === 'every-tag')
    return [{ touch: { kind: 'every-tag', change, ...at }, place: use.place, text: inputLine(`uses: ${use.name}`) }];
  return targetNames(target, use, clone, repository, setting)
    .filter(({ name }) => target.prepares !== true || known(name) !== undefined)
    .flatMap(({ name, place, text }) => {
      const touch = touchOf(target, name, change, at);
      return touch === undefined ? [] : [{ touch, place, text }];
    });
}

function targetNames(
  target: Target,
  use: ActionUse,
  clone: GitClone | undefined,
  repository: Text | undefined,
  setting: ActionSetting,
): readonly NamedTarget[] {
  const said = saidOf(target, use, setting);
  if (said !== undefined)
    return split(target, said.text).map((part) => {
      const name = withAffixes(part, target, use);
      return namedTarget(target, target.checked === true ? namedText(name) : name, said.place, use, '');
    });
  if ((target.unless ?? []).some((input) => given(use, input) !== undefined)) return [];
  const usual = target.default === undefined ? undefined : textOf(target.default);
  const name =
    usual ?? (target.fallback === undefined ? undefined : fallbackName(target.fallback, clone, repository, setting));
  if (name === undefined) return [];
  const full = target.kind === 'ref' && target.fallback === 'default-branch' ? join(['refs/heads/'], name) : name;
  return [namedTarget(target, withAffixes(full, target, use), use.place, use, ' (default)')];
}

function saidOf(
  { input, variable }: Target,
  use: ActionUse,
  { setting }: ActionSetting,
): { readonly text: Text; readonly place: Place } | undefined {
  if (input !== undefined) return given(use, input);
  const text = variable === undefined ? undefined : setting.variables.get(variable);
  return text === undefined || text.length === 0 ? undefined : { text, place: use.place };
}

function split({ list }: Target, text: Text): readonly Text[] {
  if (list === undefined) return [text];
  return splitList(text, list === 'words' ? /[\s,]+/ : /[\n,]/);
}

function namedTarget({ input, variable }: Target, name: Text, place: Place, use: ActionUse, note: string): NamedTarget {
  const source = input ?? variable;
  return {
    name,
    place,
    text: inputLine(source === undefined ? `uses: ${use.name}` : `${source}: ${inputLine(name)}${note}`),
  };
}

function withAffixes(name: Text, { before, after }: Target, use: ActionUse): Text {
  return join(affix(before, use), name, affix(after, use));
}

function affix(part: Affix | undefined, use: ActionUse): Text {
  if (part === undefined) return [];
  if ('literal' in part) return textOf(part.literal);
  if ('input' in part) return given(use, part.input)?.text ?? textOf(part.default ?? '');
  return given(use, part.when) === undefined ? [] : ['-', new Plain(part.unknown)];
}

function targetRepository(
  { in: where }: Target,
  use: ActionUse,
  clone: GitClone | undefined,
  setting: ActionSetting,
): Text | undefined {
  const inputs = where?.inputs ?? [];
  const owners = inputs
    .slice(0, -1)
    .map((input) => given(use, input)?.text)
    .find((text) => text !== undefined);
  const [name] = inputs.slice(-1).map((input) => given(use, input)?.text);
  const origin =
    where?.clone === true
      ? (clone?.remotes.get('origin') ?? [new Unknown('the repository that is checked out')])
      : undefined;
  const repository = inputs.length > 1 ? ownedName(owners, name, setting.repository) : name;
  const found = repositoryName(repository ?? origin ?? textOf(setting.repository));
  return isOwnRepository(found, setting.repository) ? undefined : found;
}

function ownedName(owner: Text | undefined, name: Text | undefined, own: string): Text | undefined {
  if (owner === undefined && name === undefined) return undefined;
  const [ownOwner = '', ownName = ''] = own.split('/');
  // some take `owner/name` for the name as well
  if (owner === undefined && name !== undefined && show(name).includes('/')) return name;
  return join(owner ?? textOf(ownOwner), ['/'], name ?? textOf(ownName));
}

function touchOf(target: Target, name: Text, change: Change, at: { readonly repository?: Text }): Touch | undefined {
  switch (target.kind) {
    case 'every-tag':
      return undefined;
    case 'branch':
      return gitTouch(name, change, at) ?? { kind: 'branch', name, change, ...at };
    case 'tag':
      return { kind: 'tag', name: tagName(name), change, ...at };
    case 'ref':
      return targetTouch(name, change, at);
    case 'environment':
      return { kind: 'environment', name };
    case 'repository':
      return { kind: 'repository', name: repositoryName(name) };
    case 'registry':
      return { kind: 'facet', facet: 'registry', name: imageRepository(name) };
    default:
      return { kind: 'facet', facet: target.kind, name };
  }
}

/** The touch of a full name of a ref, as git takes it wherever a branch may stand. */
function gitTouch(name: Text, change: Change, at: { readonly repository?: Text }): Touch | undefined {
  if (startsWith(name, 'refs/heads/'))
    return { kind: 'branch', name: dropStart(name, 'refs/heads/'.length), change, ...at };
  if (startsWith(name, 'refs/tags/')) return { kind: 'tag', name: dropStart(name, 'refs/tags/'.length), change, ...at };
  return startsWith(name, 'refs/') ? { kind: 'ref', name, change, ...at } : undefined;
}

function targetTouch(name: Text, change: Change, at: { readonly repository?: Text }): Touch | undefined {
  return COMMIT.test(known(name) ?? '')
    ? undefined
    : (gitTouch(name, change, at) ?? { kind: 'ref', name, change, ...at });
}

function tagName(name: Text): Text {
  const prefix = ['refs/tags/', 'refs/heads/'].find((start) => startsWith(name, start));
  return prefix === undefined ? name : dropStart(name, prefix.length);
}
