import { Unknown } from '../../data.ts';
import { cut, known, show, startsWith, type Text } from '../../text.ts';
import { canCarry, SETTING_COMMANDS } from './git-setting-commands.ts';
import { cutLast } from '../text-ends.ts';
import { configuresGit } from '../variable-commands.ts';

/** A setting of git's configuration: `remote.origin.url` is `remote.url` of `origin`. */
export interface ConfigEntry {
  /** Section and name in lower case; `?` where they cannot be determined, and then it may be any. */
  readonly key: string;
  /** The subsection; empty where there is none. */
  readonly subsection: Text;
  readonly value: Text;
  /** It may not have been set. */
  readonly maybe?: true;
}

/** An unknown setting: from then on git may be configured to do anything. */
export const ANYTHING: ConfigEntry = { key: '?', subsection: [], value: [] };

/** Sections that affect where a push goes, or on what a word after `git` means. */
const RELEVANT = ['remote', 'branch', 'push', 'submodule', 'url', 'alias', 'include', 'includeif', 'init', 'clone'];

/** Sections with settings that carry a command. */
const CARRYING_SECTIONS = new Set(Object.keys(SETTING_COMMANDS).map((key) => key.split('.', 1)[0] ?? ''));

/** The entry for a key as it is written, or `undefined` when it has no bearing on pushes and carries no command. */
export function configEntry(key: Text, value: Text): ConfigEntry | undefined {
  const halves = cut(key, '.');
  const section = halves === undefined ? undefined : known(halves[0])?.toLowerCase();
  if (halves === undefined || section === undefined) return known(key) === undefined ? ANYTHING : undefined;
  if (section === 'include' || section === 'includeif') return ANYTHING;
  const [subsection, name] = cutLast(halves[1], '.') ?? [[], halves[1]];
  const last = known(name)?.toLowerCase();
  const isRelevant =
    RELEVANT.includes(section) ||
    (last === undefined ? CARRYING_SECTIONS.has(section) : canCarry(`${section}.${last}`));
  if (!isRelevant) return undefined;
  return last === undefined ? ANYTHING : { key: `${section}.${last}`, subsection, value };
}

/** The entry for `key=value` of `git -c`; without a value it is `true`. */
export function configOption(text: Text): ConfigEntry | undefined {
  const [key, value] = cut(text, '=') ?? [text, ['true']];
  return startsWith(key, '.') ? undefined : configEntry(key, value);
}

/** All values of a key, in order; entries whose subsection is unknown are among them. */
export function configEntries(config: readonly ConfigEntry[], key: string, subsection?: Text): readonly ConfigEntry[] {
  const name = subsection === undefined ? undefined : known(subsection);
  return config.filter(
    (entry) =>
      entry.key === key &&
      (subsection === undefined || name === undefined || (known(entry.subsection) ?? name) === name),
  );
}

/** The value that counts, the last one; unknown where it may not have been set, or not for this subsection. */
export function lastValue(config: readonly ConfigEntry[], key: string, subsection: Text): Text | undefined {
  const last = configEntries(config, key, subsection).at(-1);
  if (last === undefined) return undefined;
  const isSure = last.maybe !== true && known(subsection) !== undefined && known(last.subsection) !== undefined;
  return isSure ? last.value : [new Unknown(`git config ${key}`)];
}

/** Whether a key is on, as git reads a boolean; unknown counts as on. */
export function isSet(config: readonly ConfigEntry[], key: string, subsection: Text): boolean {
  const value = lastValue(config, key, subsection);
  return value !== undefined && !/^(?:false|no|off|0|)$/i.test(known(value) ?? 'true');
}

/** Configuration without the entries of a key. */
export function withoutConfigKey(
  config: readonly ConfigEntry[],
  key: string,
  subsection: Text,
): readonly ConfigEntry[] {
  return config.filter((entry) => entry.key !== key || show(entry.subsection) !== show(subsection));
}

/**
 * What the variables of a command configure: `GIT_CONFIG_COUNT` and those it counts, and files and folders of
 * configuration. See git-config(1), "ENVIRONMENT".
 */
export function configOfVariables(variables: ReadonlyMap<string, Text>): readonly ConfigEntry[] {
  const entries: ConfigEntry[] = [];
  for (const [name, value] of variables) if (configuresGit(name, value)) entries.push(ANYTHING);
  if (!variables.has('GIT_CONFIG_COUNT')) return entries;
  for (const [name, key] of variables) {
    if (!name.startsWith('GIT_CONFIG_KEY_')) continue;
    const entry = configEntry(key, variables.get(`GIT_CONFIG_VALUE_${name.slice('GIT_CONFIG_KEY_'.length)}`) ?? []);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}
