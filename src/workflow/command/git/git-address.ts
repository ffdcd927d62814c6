import { cut, dropStart, join, known, show, startsWith, type Text, textOf } from '../../text.ts';
import type { Setting } from '../setting.ts';
import { cutLast, dropEnd, trimCharacter } from '../text-ends.ts';

const SCHEME = /^(?:https?|ssh|git|git\+ssh|git\+https?|ftps?):\/\//i;
/** The ports of https, http, ssh and git, and that of ssh by way of https. */
const USUAL_PORT = /:(?:443|80|22|9418)?$/;
const OWNER_AND_NAME = /^[\w-][\w.-]*\/[\w.-]+$/;

/**
 * What the address of a repository names: `owner/name` on the run's own server, else host and path, or the path of a
 * folder; never the credentials in it. What is unknown in the credentials does not matter. See git-push(1), "GIT URLS".
 */
export function repositoryAt(address: Text, setting: Setting): Text {
  const text = withRunFacts(address, setting);
  const [first = ''] = text;
  if (OWNER_AND_NAME.test(known(text) ?? '')) return dropEnd(text, '.git');
  const scheme = typeof first === 'string' ? SCHEME.exec(first) : null;
  if (scheme !== null) {
    const rest = dropStart(text, scheme[0].length);
    const [authority, path] = cut(rest, '/') ?? [rest, []];
    return repositoryOn(authority, path, setting);
  }
  const halves = cut(text, ':');
  if (halves === undefined || isPath(text, halves[0])) return text;
  return repositoryOn(halves[0], halves[1], setting);
}

/**
 * An operand that names a repository by its address, made to differ from `owner/name`, which as an operand would be a
 * folder.
 */
export function addressOf(operand: Text): Text {
  return OWNER_AND_NAME.test(known(operand) ?? '') ? textOf('./', ...operand) : operand;
}

/**
 * What a clone keeps of a remote's address: `owner/name` on the run's own server, else the address, which git may be
 * configured to rewrite.
 */
export function keptAddress(operand: Text, setting: Setting): Text {
  const repository = repositoryAt(addressOf(operand), setting);
  return isOnServer(repository) ? repository : addressOf(operand);
}

/** Whether a repository is one of the run's server: `owner/name`, where another has its host before that. */
export function isOnServer(repository: Text): boolean {
  return /^[\w-]+\/[\w.-]+$/.test(known(repository) ?? '');
}

/** Whether it is the repository of the run itself. */
export function isOwnAddress(repository: Text, setting: Setting): boolean {
  return known(repository)?.toLowerCase() === setting.repository.toLowerCase();
}

/** Host of the server that the run belongs to. */
export function serverOf(setting: Setting): string {
  const address = known(setting.variables.get('GITHUB_SERVER_URL') ?? []) ?? '';
  return /^https?:\/\/([^/]+)/.exec(address)?.[1]?.toLowerCase() ?? 'github.com';
}

/** Fills in what the runner sets in every job, where it was left unknown. */
export function withRunFacts(text: Text, setting: Setting): Text {
  return textOf(
    ...text.map((part) => {
      if (typeof part === 'string') return part;
      const name = part.source.replace(/^\$(?:\{|env:)?/, '').replace(/\}$/, '');
      if (name === 'GITHUB_REPOSITORY' || name === 'github.repository') return setting.repository;
      if (/^GITHUB_SERVER_URL##?(?:https:\/\/|\*\/\/)$/.test(name)) return serverOf(setting);
      return name === 'GITHUB_SERVER_URL' || name === 'github.server_url' ? `https://${serverOf(setting)}` : part;
    }),
  );
}

function repositoryOn(authority: Text, path: Text, setting: Setting): Text {
  const host = cutLast(authority, '@')?.[1] ?? authority;
  // at another port there is another server
  const name = known(host)?.toLowerCase().replace(USUAL_PORT, '');
  const inside = trimPath(path);
  if (name === undefined || name === '') return join(host, ['/'], inside);
  const server = serverOf(setting);
  const isServer = name === server || name === `ssh.${server}`;
  return isServer && OWNER_AND_NAME.test(known(inside) ?? 'owner/name') ? inside : join([name, '/'], inside);
}

function trimPath(path: Text): Text {
  return dropEnd(trimCharacter(path, '/'), '.git');
}

/**
 * Whether it is the path of a folder: a colon after a slash, or the letter of a drive. See git-clone(1) on the scp-like
 * form.
 */
function isPath(text: Text, beforeColon: Text): boolean {
  return (
    startsWith(text, '/') ||
    startsWith(text, '.') ||
    show(beforeColon).includes('/') ||
    /^[A-Za-z]$/.test(known(beforeColon) ?? '')
  );
}
