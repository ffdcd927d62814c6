import { type ExtraAction, type ExtraActions, vouchesFor } from '../../policy/actions.ts';
import { withChanges } from '../command/changed-files.ts';
import { BY_CREDENTIALS } from '../command/deploy/changes.ts';
import { imageRepository } from '../command/deploy/image-name.ts';
import { resolveFolder } from '../command/folder-path.ts';
import { gitCloneAround } from '../command/git/git-clones.ts';
import { sameText } from '../command/same-text.ts';
import type { Setting } from '../command/setting.ts';
import { Unknown } from '../data.ts';
import { EMPTY, known } from '../text.ts';
import type { Touched, Undecided } from '../touch.ts';
import type { ActionEntry } from './action-entry.ts';
import type { ActionMeaning, ActionSetting } from './action-meaning.ts';
import type { ActionUse } from './action-use.ts';
import { afterCheckout } from './checkout.ts';
import { extraEntry } from './extra-entry.ts';
import { cloneOf } from './fallback-name.ts';
import { isHarmless } from './harmless-actions.ts';
import { hiddenByInputs } from './hiding-inputs.ts';
import { given, inputLine, splitList, surelyHolds } from './input-value.ts';
import { readScripts } from './read-script-input.ts';
import { readTarget } from './read-target.ts';
import { TOUCHING_ACTIONS } from './touching-actions.ts';
import { WRITING_ACTIONS } from './writing-actions.ts';

/** Why nothing is known of an action that neither the table nor the policy has. */
export const NO_ENTRY = 'an action without an entry in the table';
/** Why a commit or a pull request is not taken for the action: GitHub finds those of forks under the same name. */
export const ANY_COMMIT = 'an action at a commit, which may be that of a fork';

/**
 * Tags and branches are pushed by those who may write to the action's repository; commits and pull requests may be of
 * any fork in its network.
 */
const UNVOUCHED = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|(?:refs\/)?pull\/.*|)$/i;

/**
 * What an action touches, by its inputs. Never throws.
 *
 * INVARIANT: what the policy says about an action adds to the built-in table and takes nothing from it, but for
 * code that it vouches for.
 */
export function readAction(use: ActionUse, setting: ActionSetting, extra: ExtraActions): ActionMeaning {
  const name = use.name.toLowerCase();
  const said = [...extra].filter(([key]) => key.toLowerCase() === name).map(([, entry]) => entry);
  const meaning = readKnown(name, use, setting, said);
  // the policy's own entry vouches for every ref
  return meaning.opaque === undefined && said.length === 0 && UNVOUCHED.test(use.ref)
    ? { ...meaning, opaque: ANY_COMMIT }
    : meaning;
}

function readKnown(name: string, use: ActionUse, setting: ActionSetting, said: readonly ExtraAction[]): ActionMeaning {
  const added = said.map(extraEntry);
  if (name === 'actions/checkout' || said.some(({ checkout }) => checkout === true))
    return {
      ...readByTable(name, use, setting, added),
      setting: afterCheckout(use, setting),
      checksOut: true,
    };
  const meaning = readByTable(name, use, setting, added);
  if (name === 'actions/download-artifact') return { ...meaning, setting: afterDownload(use, setting) };
  const all = said.some(vouchesFor) ? meaning : { ...meaning, ...writtenBy(name, use, meaning) };
  if (!said.some(({ vouched }) => vouched === true)) return all;
  const { opaque: _opaque, ...seen } = all;
  return seen;
}

function readByTable(
  name: string,
  use: ActionUse,
  setting: ActionSetting,
  added: readonly ActionEntry[],
): ActionMeaning {
  const own = TOUCHING_ACTIONS.get(name);
  const entries = own === undefined ? added : [own, ...added];
  if (entries.length > 0) return readEntries(entries, use, setting);
  const isKnown = name === 'actions/checkout' || WRITING_ACTIONS.has(name) || isHarmless(name);
  const script = isKnown ? readScripts([], use, setting) : undefined;
  return {
    touches: [],
    undecided: [],
    ...(isKnown ? hiddenByInputs(name, use) : { opaque: NO_ENTRY }),
    ...(script === undefined ? {} : { script }),
  };
}

/** What an action writes elsewhere that is neither a branch nor an environment. */
function writtenBy(name: string, use: ActionUse, { touches }: ActionMeaning): Partial<ActionMeaning> {
  const writing = WRITING_ACTIONS.get(name);
  const isOn = (input: string): boolean => !/^false$/i.test(known(given(use, input)?.text ?? ['false']) ?? '');
  if (writing === undefined || (writing.when ?? [name]).every((input) => input !== name && !isOn(input))) return {};
  const images = writing.images === undefined ? undefined : given(use, writing.images);
  const written = splitList(images?.text ?? [], /[\n,]/).map((image): Touched => ({
    touch: { kind: 'facet', facet: 'registry', name: imageRepository(image) },
    place: images?.place ?? use.place,
    text: inputLine(`${writing.images ?? ''}: ${inputLine(image)}`),
  }));
  return { touches: [...touches, ...written], bounded: BY_CREDENTIALS };
}

/** What is downloaded may take the place of any file where it is put: the workspace, where no folder is named. */
function afterDownload(use: ActionUse, { setting }: ActionSetting): Setting {
  return withChanges(setting, [resolveFolder(EMPTY, given(use, 'path')?.text ?? EMPTY, setting.variables)]);
}

function readEntries(entries: readonly ActionEntry[], use: ActionUse, setting: ActionSetting): ActionMeaning {
  const opaque = entries.map((entry) => entry.opaque).find((why) => why !== undefined);
  const script = readScripts(
    entries.flatMap((entry) => entry.scripts ?? []),
    use,
    setting,
  );
  // a name that only says what later steps work on changes nothing
  const isChange = entries.some((entry) =>
    (entry.targets ?? []).some(
      (target) =>
        target.prepares !== true &&
        readTarget(target, use, cloneOf(entry, use, setting), setting).some(({ touch }) => touch.kind === 'facet'),
    ),
  );
  const [first] = entries;
  const after = first === undefined ? undefined : afterAction(first, use, setting);
  return {
    touches: entries.flatMap((entry) => {
      const clone = cloneOf(entry, use, setting);
      return (entry.targets ?? []).flatMap((target) => readTarget(target, use, clone, setting));
    }),
    undecided: entries.flatMap((entry) => actionUndecided(entry, use, setting)),
    ...(opaque === undefined ? {} : { opaque }),
    ...(isChange ? { bounded: BY_CREDENTIALS } : {}),
    ...(script === undefined ? {} : { script }),
    ...(after === undefined ? {} : { setting: after }),
  };
}

function actionUndecided({ undecided }: ActionEntry, use: ActionUse, setting: ActionSetting): readonly Undecided[] {
  if (undecided === undefined || surelyHolds(undecided.unless, use, setting)) return [];
  const said = given(use, undecided.unless.input);
  const text = said === undefined ? `uses: ${use.name}` : `${undecided.unless.input}: ${inputLine(said.text)}`;
  return [{ place: said?.place ?? use.place, text: inputLine(text), why: undecided.why }];
}

/** An action that checks out a branch may do so, or may have had nothing to do. */
function afterAction(entry: ActionEntry, use: ActionUse, { setting }: ActionSetting): Setting | undefined {
  const branch = entry.checksOut === undefined ? undefined : given(use, entry.checksOut)?.text;
  if (branch === undefined) return undefined;
  const folder = entry.folder === undefined ? undefined : given(use, entry.folder)?.text;
  const found = gitCloneAround(setting, resolveFolder(EMPTY, folder ?? EMPTY, setting.variables));
  if (found === undefined || sameText(found.clone.branch, branch)) return undefined;
  const clone = { ...found.clone, branch: [new Unknown(`the branch after ${use.name}`)] };
  return { ...setting, clones: new Map([...setting.clones, [found.key, clone]]) };
}
