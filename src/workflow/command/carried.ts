import { unbroken } from '../../policy/unbroken.ts';
import { Unknown } from '../data.ts';
import { join, type Text, textOf } from '../text.ts';

/**
 * What an option, a setting or a variable carries: a text that is run as a command, or why what is run cannot be seen.
 */
export type Carried = CarriedText | CarriedUnseen;

interface CarriedUnseen {
  readonly why: string;
  /** See `Opaque.lasts`. */
  readonly lasts?: true;
}

export interface CarriedText {
  readonly text: Text;
  /** A `why` stands beside it: that something of the text cannot be seen need not be said again. */
  readonly isSaid?: true;
}

/** A command to which the program adds arguments of its own. */
export function withArguments(text: Text): Text {
  // arguments that are passed on are those that are added
  const last = text.at(-1);
  const own =
    typeof last === 'string' ? textOf(...text.slice(0, -1), last.replace(/\s+(?:\$[@*]|"\$[@*]")\s*$/, '')) : text;
  return join(own, [' "', new Unknown('…'), '"']);
}

/** Words as a shell would have to be given them. */
export function asScript(words: readonly Text[]): Text {
  return join(...words.flatMap((word, index): Text[] => [index === 0 ? [] : [' '], quotedWord(word)]));
}

function quotedWord(word: Text): Text {
  return word.length === 0
    ? ["''"]
    : textOf(
        ...word.flatMap((part) =>
          typeof part === 'string' ? [`'${part.replaceAll("'", `'\\''`)}'`] : ['"', part, '"'],
        ),
      );
}

/**
 * Options with which `ssh` only connects: they name no command and no file that may hold one. See ssh(1),
 * ssh_config(5).
 */
const CONNECTING_WORDS = new RegExp(
  unbroken`
    ^(?:\S*\/)?ssh(?:\.exe)?(?:\s+(?:-[46CTaqvx]+|-[ilpm]\s*\S+|-F\s*\/dev\/null
    |-o\s*["']?(?:StrictHostKeyChecking|UserKnownHostsFile|GlobalKnownHostsFile|IdentitiesOnly|IdentityFile
    |IdentityAgent|BatchMode|LogLevel|Port|User|ConnectTimeout|ConnectionAttempts|ServerAliveInterval
    |ServerAliveCountMax|CheckHostIP|HashKnownHosts|PasswordAuthentication|PubkeyAuthentication|PreferredAuthentications
    |AddressFamily|Compression|HostKeyAlgorithms|PubkeyAcceptedKeyTypes|PubkeyAcceptedAlgorithms|KexAlgorithms|Ciphers
    |MACs|VerifyHostKeyDNS|TCPKeepAlive|ForwardAgent|RequestTTY|ControlMaster|ControlPath
    |ControlPersist)[= ][^\s"']*["']?))*\s*$
  `,
  'i',
);

/** The command by which git reaches a server: `ssh` with options that only say how to connect runs nothing else. */
export function sshCommand(text: Text): readonly Carried[] {
  // what is not known stands for one word, as elsewhere
  const written = text.map((part) => (typeof part === 'string' ? part : 'x')).join('');
  return typeof text[0] === 'string' && CONNECTING_WORDS.test(written) ? [] : [{ text: withArguments(text) }];
}
