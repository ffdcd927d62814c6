import { Unknown } from '../data.ts';
import { join, type Text } from '../text.ts';
import type { ShellState } from './shell-state.ts';

/** A word that begins with `~`, which stands for a folder; `isWhole`: no expansion and no quote follows. */
export function tildeText(text: Text, isWhole: boolean, state: ShellState): Text {
  const [first = '', ...rest] = text;
  const [, user, path] = typeof first === 'string' ? (/^~([^/]*)(\/[^]*)?$/.exec(first) ?? []) : [];
  if (user === undefined || (path === undefined && (!isWhole || rest.length > 0))) return [new Unknown('~…'), ...rest];
  const folder = user === '' ? (state.get('HOME')?.items[0] ?? [new Unknown('$HOME')]) : [new Unknown(`~${user}`)];
  return join(folder, path === undefined ? [] : [path], rest);
}

/** The value of an assignment, where a tilde after a colon stands for a folder too: `PATH=/bin:~/bin`. */
export function withFolders(text: Text, state: ShellState): Text {
  return join(
    ...text.flatMap((part): readonly Text[] =>
      typeof part === 'string'
        ? part.split(/(?<=:)(?=~)/).map((item, index) => (index === 0 ? [item] : tildeInList(item, state)))
        : [[part]],
    ),
  );
}

function tildeInList(item: string, state: ShellState): Text {
  const end = item.search(/[/:]/);
  return end < 0
    ? tildeText([item], true, state)
    : join(tildeText([item.slice(0, end)], true, state), [item.slice(end)]);
}
