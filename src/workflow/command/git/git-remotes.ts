import { Unknown } from '../../data.ts';
import { known, show, startsWith, type Text, textOf } from '../../text.ts';
import { addressOf, isOnServer, isOwnAddress, repositoryAt, serverOf } from './git-address.ts';
import type { GitCall } from './git-clones.ts';
import { type ConfigEntry, configEntries } from './git-config.ts';
import { after, begins, sameText } from '../same-text.ts';
import type { Setting } from '../setting.ts';

/** Where a push goes. */
export type Destination =
  /** Repositories, all of them; `undefined` stands for the run's own. */
  | { readonly repositories: readonly (Text | undefined)[] }
  /** The clone itself. */
  | 'here'
  /** Why the clone cannot be determined. */
  | { readonly unknownClone: string };

/** Where `git push` goes for an operand, which is the name of a remote or an address. */
export function destinationOf(call: GitCall, remote: Text): Destination {
  const written = known(remote);
  if (written === '.') return 'here';
  const named =
    call.found?.clone.remotes.has(show(remote)) === true || configEntries(call.config, 'remote.url', remote).length > 0;
  const isAddress = !named && (startsWith(remote, '/') || /[:/]/.test(written ?? show(remote)));
  if (!isAddress && call.found === undefined && !named) return { unknownClone: whichClone(call) };
  const addresses = isAddress ? [addressOf(remote)] : remoteAddresses(call, remote);
  const repositories = addresses.map((address) => repositoryAt(rewritten(address, call), call.setting));
  return {
    repositories: repositories.map((repository) => (isOwnAddress(repository, call.setting) ? undefined : repository)),
  };
}

/** Why the clone that a command works in cannot be determined. */
export function whichClone(call: GitCall): string {
  const folder = show(call.folder);
  if (known(call.folder) === undefined) return `which clone is in the folder \`${folder}\``;
  return folder === ''
    ? 'which repository the workspace is a clone of'
    : `which repository \`${folder}\` is a clone of`;
}

/** All addresses that a remote has for pushing. See git-config(1), `remote.<name>.pushurl`. */
function remoteAddresses(call: GitCall, remote: Text): readonly Text[] {
  const isGiven = (entry: ConfigEntry): boolean => entry.value.length > 0;
  const forPush = configEntries(call.config, 'remote.pushurl', remote).filter(isGiven);
  const own = call.found?.clone.remotes.get(show(remote));
  const all = [
    ...(own === undefined ? [] : [own]),
    ...configEntries(call.config, 'remote.url', remote).filter(isGiven).map(urlOf),
  ];
  const unknown: Text = [new Unknown(`remote ${show(remote)}`)];
  if (forPush.length === 0) return all.length === 0 ? [unknown] : all;
  const pushed = forPush.map(urlOf);
  return forPush.every((entry) => entry.maybe === true || known(entry.subsection) === undefined)
    ? [...pushed, ...all]
    : pushed;
}

function urlOf(entry: ConfigEntry): Text {
  return addressOf(entry.value);
}

/** An address as `url.<base>.insteadOf` and `pushInsteadOf` make it, the longest match winning. See git-config(1). */
function rewritten(address: Text, call: GitCall): Text {
  const rules = [...configEntries(call.config, 'url.insteadof'), ...configEntries(call.config, 'url.pushinsteadof')];
  const unkept = rules.filter((rule) => !keepsRepository(rule, call.setting));
  if (unkept.length === 0) return address;
  const unknown: Text = [new Unknown(`${show(address)}, which git is configured to rewrite`)];
  // an address that is kept as `owner/name` may have been written in any form
  if (/^[\w-][\w.-]*\/[\w.-]+$/.test(known(address) ?? ''))
    return unkept.some((rule) => mayMatchServer(rule, call.setting)) ? unknown : address;
  if (unkept.some((rule) => known(rule.value) === undefined)) return unknown;
  const matching = rules.filter((rule) => begins(address, rule.value));
  const longest = Math.max(0, ...matching.map((rule) => show(rule.value).length));
  const [best, ...others] = matching.filter((rule) => show(rule.value).length === longest);
  if (best === undefined) return address;
  const isSure =
    matching.every((rule) => rule.maybe !== true) && others.every((rule) => sameText(rule.subsection, best.subsection));
  return isSure ? textOf(...best.subsection, ...after(address, best.value)) : unknown;
}

/** What may come after the prefix of a rule, to make an address of both. */
const PROBES = ['probe/probe', '/probe/probe', 'probe', '/probe', ''];

/**
 * Whether a rule only changes how the server is reached, or as whom: it leads to the same repository with the prefix
 * and with what replaces it.
 */
function keepsRepository(rule: ConfigEntry, setting: Setting): boolean {
  return PROBES.some((probe) => {
    const before = repositoryAt(textOf(...rule.value, probe), setting);
    return isOnServer(before) && sameText(before, repositoryAt(textOf(...rule.subsection, probe), setting));
  });
}

function mayMatchServer(rule: ConfigEntry, setting: Setting): boolean {
  const prefix = known(rule.value);
  const server = serverOf(setting);
  const forms = [
    `https://${server}/`,
    `http://${server}/`,
    `git@${server}:`,
    `ssh://git@${server}/`,
    `git://${server}/`,
  ];
  if (prefix === undefined || forms.some((form) => form.startsWith(prefix))) return true;
  return PROBES.some((probe) => isOnServer(repositoryAt(textOf(prefix, probe), setting)));
}
