import { cut, dropStart, known, show, startsWith, type Text } from '../../text.ts';
import { type Carried, sshCommand, withArguments } from '../carried.ts';

/**
 * A setting as {@link carriedBySetting} looks at it: section and name in lower case, what stands between, and the
 * value.
 */
interface CarryingSetting {
  readonly key: string;
  readonly subsection: Text;
  readonly value: Text;
}

/** How a setting's value becomes a command. */
type SettingReader = (value: Text) => readonly Carried[];

const asSettingText: SettingReader = (value) => (value.length === 0 ? [] : [{ text: value }]);
const withMoreArguments: SettingReader = (value) => (value.length === 0 ? [] : [{ text: withArguments(value) }]);
const hiddenSetting =
  (why: string, nothing = /^$/): SettingReader =>
  (value) =>
    nothing.test(known(value) ?? '?') ? [] : [{ why }];
/** A boolean, or else a command. */
const unlessBoolean: SettingReader = (value) =>
  /^(?:true|false|yes|no|on|off|0|1|)$/i.test(known(value) ?? '?') ? [] : withMoreArguments(value);
/** Only with `!` before it. */
const afterMark: SettingReader = (value) =>
  startsWith(value, '!')
    ? withMoreArguments(dropStart(value, 1))
    : known(value) === undefined && typeof value[0] !== 'string'
      ? [{ why: "a command of git's configuration" }]
      : [];
/** `command for host`. */
const proxy: SettingReader = (value) => withMoreArguments(cut(value, ' for ')?.[0] ?? value);
const mailServer: SettingReader = (value) =>
  startsWith(value, '/') || typeof value[0] !== 'string' ? withMoreArguments(value) : [];

/** Helpers that only keep or look up what they are given. See gitcredentials(7). */
const HELPERS =
  /^(?:cache|store|manager|manager-core|osxkeychain|libsecret|wincred|netrc|gcloud\.sh|)(?:\s[^;&|`$()<>\n]*)?$/;

function helper(value: Text): readonly Carried[] {
  if (startsWith(value, '!')) return withMoreArguments(dropStart(value, 1));
  if (startsWith(value, '/') || startsWith(value, '~')) return withMoreArguments(value);
  return HELPERS.test(known(value) ?? '?') ? [] : [{ why: `the program \`git-credential-${show(value)}\`` }];
}

/**
 * An address of another kind than git's own starts a program; `ext::` names it. See gitremote-helpers(7),
 * git-remote-ext(1).
 */
export function carriedByAddress(address: Text): readonly Carried[] {
  const [first = ''] = address;
  const scheme = typeof first === 'string' ? /^([A-Za-z][\w.+-]*)::/.exec(first)?.[1] : undefined;
  if (scheme === undefined) return [];
  return scheme.toLowerCase() === 'ext'
    ? [{ text: dropStart(address, 5) }]
    : [{ why: `the program \`git-remote-${scheme}\`` }];
}

/**
 * Settings of git that carry a command, without what stands between section and name; `*` at the end stands for any
 * name.
 * Sources: git-config(1) and the page of each command, git-lfs-config(5). `test/workflow/command/git-carries.test.ts`
 * lets git prove them.
 */
export const SETTING_COMMANDS: Readonly<Record<string, SettingReader>> = {
  'core.pager': asSettingText,
  'core.editor': withMoreArguments,
  'core.sshcommand': sshCommand,
  'core.fsmonitor': unlessBoolean,
  'core.hookspath': hiddenSetting('hooks in a folder of their own', /^(?:|\/dev\/null)$/),
  'core.askpass': withMoreArguments,
  'core.gitproxy': proxy,
  'core.alternaterefscommand': withMoreArguments,
  'pager.*': unlessBoolean,
  'sequence.editor': withMoreArguments,
  'credential.helper': helper,
  'diff.external': withMoreArguments,
  'diff.command': withMoreArguments,
  'diff.textconv': withMoreArguments,
  'difftool.cmd': asSettingText,
  'difftool.path': withMoreArguments,
  'mergetool.cmd': asSettingText,
  'mergetool.path': withMoreArguments,
  'guitool.cmd': asSettingText,
  'merge.driver': asSettingText,
  'filter.clean': asSettingText,
  'filter.smudge': asSettingText,
  'filter.process': asSettingText,
  'gpg.program': withMoreArguments,
  'gpg.defaultkeycommand': asSettingText,
  'interactive.difffilter': asSettingText,
  'man.cmd': withMoreArguments,
  'man.path': withMoreArguments,
  'browser.cmd': withMoreArguments,
  'browser.path': withMoreArguments,
  'web.browser': hiddenSetting("a browser of git's configuration"),
  'instaweb.browser': withMoreArguments,
  'instaweb.httpd': withMoreArguments,
  'sendemail.tocmd': withMoreArguments,
  'sendemail.cccmd': withMoreArguments,
  'sendemail.headercmd': withMoreArguments,
  'sendemail.sendmailcmd': withMoreArguments,
  'sendemail.smtpserver': mailServer,
  'imap.tunnel': asSettingText,
  'remote.uploadpack': withMoreArguments,
  'remote.receivepack': withMoreArguments,
  'remote.vcs': hiddenSetting("a remote helper of git's configuration"),
  'remote.url': carriedByAddress,
  'remote.pushurl': carriedByAddress,
  'submodule.update': afterMark,
  'submodule.url': carriedByAddress,
  'tar.command': asSettingText,
  'trailer.command': withMoreArguments,
  'trailer.cmd': withMoreArguments,
  'uploadpack.packobjectshook': withMoreArguments,
  'gc.recentobjectshook': withMoreArguments,
  'hook.command': withMoreArguments,
  'init.templatedir': hiddenSetting('hooks of a template'),
  'lfs.path': withMoreArguments,
  'lfs.clean': withMoreArguments,
  'lfs.smudge': withMoreArguments,
  'lfs.standalonetransferagent': hiddenSetting('a program that git LFS starts'),
};

/** What an entry of git's configuration makes later commands of git run. */
export function carriedBySetting({ key, subsection, value }: CarryingSetting): readonly Carried[] {
  // what comes after it is in the address that it is put before
  if (key === 'url.insteadof' || key === 'url.pushinsteadof')
    return carriedByAddress(subsection).length === 0 ? [] : [{ why: "a remote helper of git's configuration" }];
  return settingReader(key)?.(value) ?? [];
}

/** Whether a setting of this name, without what stands between, can carry a command. */
export function canCarry(key: string): boolean {
  return settingReader(key) !== undefined;
}

function settingReader(key: string): SettingReader | undefined {
  return Object.hasOwn(SETTING_COMMANDS, key)
    ? SETTING_COMMANDS[key]
    : key.startsWith('pager.')
      ? SETTING_COMMANDS['pager.*']
      : undefined;
}
