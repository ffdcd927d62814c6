import { cut, dropStart, known, show, startsWith, type Text } from '../../text.ts';
import { type Carried, sshCommand, withArguments } from '../carried.ts';

/**
 * A setting as {@link carriedBySetting} looks at it: section and name in lower case, what stands between, and the
 * value.
 */
interface Entry {
  readonly key: string;
  readonly subsection: Text;
  readonly value: Text;
}

/** How a setting's value becomes a command. */
type Reader = (value: Text) => readonly Carried[];

const text: Reader = (value) => (value.length === 0 ? [] : [{ text: value }]);
const withMore: Reader = (value) => (value.length === 0 ? [] : [{ text: withArguments(value) }]);
const hidden =
  (why: string, nothing = /^$/): Reader =>
  (value) =>
    nothing.test(known(value) ?? '?') ? [] : [{ why }];
/** A boolean, or else a command. */
const unlessBoolean: Reader = (value) =>
  /^(?:true|false|yes|no|on|off|0|1|)$/i.test(known(value) ?? '?') ? [] : withMore(value);
/** Only with `!` before it. */
const afterMark: Reader = (value) =>
  startsWith(value, '!')
    ? withMore(dropStart(value, 1))
    : known(value) === undefined && typeof value[0] !== 'string'
      ? [{ why: "a command of git's configuration" }]
      : [];
/** `command for host`. */
const proxy: Reader = (value) => withMore(cut(value, ' for ')?.[0] ?? value);
const mailServer: Reader = (value) => (startsWith(value, '/') || typeof value[0] !== 'string' ? withMore(value) : []);

/** Helpers that only keep or look up what they are given. See gitcredentials(7). */
const HELPERS =
  /^(?:cache|store|manager|manager-core|osxkeychain|libsecret|wincred|netrc|gcloud\.sh|)(?:\s[^;&|`$()<>\n]*)?$/;

function helper(value: Text): readonly Carried[] {
  if (startsWith(value, '!')) return withMore(dropStart(value, 1));
  if (startsWith(value, '/') || startsWith(value, '~')) return withMore(value);
  return HELPERS.test(known(value) ?? '?') ? [] : [{ why: `the program \`git-credential-${show(value)}\`` }];
}

/** An address of another kind than git's own starts a program; `ext::` names it. See gitremote-helpers(7), git-remote-ext(1). */
export function carriedByAddress(address: Text): readonly Carried[] {
  const [first = ''] = address;
  const scheme = typeof first === 'string' ? /^([A-Za-z][\w.+-]*)::/.exec(first)?.[1] : undefined;
  if (scheme === undefined) return [];
  return scheme.toLowerCase() === 'ext'
    ? [{ text: dropStart(address, 5) }]
    : [{ why: `the program \`git-remote-${scheme}\`` }];
}

/**
 * Settings of git that carry a command, without what stands between section and name; `*` at the end stands for any name.
 * Sources: git-config(1) and the page of each command, git-lfs-config(5). `test/workflow/command/git-carries.test.ts` lets git prove them.
 */
export const SETTING_COMMANDS: Readonly<Record<string, Reader>> = {
  'core.pager': text,
  'core.editor': withMore,
  'core.sshcommand': sshCommand,
  'core.fsmonitor': unlessBoolean,
  'core.hookspath': hidden('hooks in a folder of their own', /^(?:|\/dev\/null)$/),
  'core.askpass': withMore,
  'core.gitproxy': proxy,
  'core.alternaterefscommand': withMore,
  'pager.*': unlessBoolean,
  'sequence.editor': withMore,
  'credential.helper': helper,
  'diff.external': withMore,
  'diff.command': withMore,
  'diff.textconv': withMore,
  'difftool.cmd': text,
  'difftool.path': withMore,
  'mergetool.cmd': text,
  'mergetool.path': withMore,
  'guitool.cmd': text,
  'merge.driver': text,
  'filter.clean': text,
  'filter.smudge': text,
  'filter.process': text,
  'gpg.program': withMore,
  'gpg.defaultkeycommand': text,
  'interactive.difffilter': text,
  'man.cmd': withMore,
  'man.path': withMore,
  'browser.cmd': withMore,
  'browser.path': withMore,
  'web.browser': hidden("a browser of git's configuration"),
  'instaweb.browser': withMore,
  'instaweb.httpd': withMore,
  'sendemail.tocmd': withMore,
  'sendemail.cccmd': withMore,
  'sendemail.headercmd': withMore,
  'sendemail.sendmailcmd': withMore,
  'sendemail.smtpserver': mailServer,
  'imap.tunnel': text,
  'remote.uploadpack': withMore,
  'remote.receivepack': withMore,
  'remote.vcs': hidden("a remote helper of git's configuration"),
  'remote.url': carriedByAddress,
  'remote.pushurl': carriedByAddress,
  'submodule.update': afterMark,
  'submodule.url': carriedByAddress,
  'tar.command': text,
  'trailer.command': withMore,
  'trailer.cmd': withMore,
  'uploadpack.packobjectshook': withMore,
  'gc.recentobjectshook': withMore,
  'hook.command': withMore,
  'init.templatedir': hidden('hooks of a template'),
  'lfs.path': withMore,
  'lfs.clean': withMore,
  'lfs.smudge': withMore,
  'lfs.standalonetransferagent': hidden('a program that git LFS starts'),
};

/** What an entry of git's configuration makes later commands of git run. */
export function carriedBySetting({ key, subsection, value }: Entry): readonly Carried[] {
  // what comes after it is in the address that it is put before
  if (key === 'url.insteadof' || key === 'url.pushinsteadof')
    return carriedByAddress(subsection).length === 0 ? [] : [{ why: "a remote helper of git's configuration" }];
  return readerOf(key)?.(value) ?? [];
}

/** Whether a setting of this name, without what stands between, can carry a command. */
export function canCarry(key: string): boolean {
  return readerOf(key) !== undefined;
}

function readerOf(key: string): Reader | undefined {
  return Object.hasOwn(SETTING_COMMANDS, key)
    ? SETTING_COMMANDS[key]
    : key.startsWith('pager.')
      ? SETTING_COMMANDS['pager.*']
      : undefined;
}
