import type { InnerShell } from '../shell/command.ts';
import type { Text } from '../text.ts';
import { mergeFiles } from './merge-setting.ts';
import type { Setting } from './setting.ts';

/** Of a setting, what belongs to one shell and is gone with it; clones and configuration are files, and stay. */
type OwnFacts = Setting & { readonly previous?: Text; readonly pushed?: readonly Text[]; readonly inside?: unknown };

/** Follows commands into subshells and out of them again. */
export class InnerShells {
  #at: InnerShell | undefined;
  /** What each shell that is open was entered with. */
  readonly #entered = new Map<InnerShell, Setting>();
  /** What may be there when one of them ends that may end early. */
  readonly #ends = new Map<InnerShell, Setting>();

  /** The setting of a command in that shell, after `setting` was that of the command before. */
  moveTo(shell: InnerShell | undefined, setting: Setting): Setting {
    if (shell === this.#at) return setting;
    const around = new Set<InnerShell>();
    for (let one = shell; one !== undefined; one = one.outer) around.add(one);
    let current = setting;
    while (this.#at !== undefined && !around.has(this.#at)) {
      const ends = this.#ends.get(this.#at);
      current = leaveShell(
        ends === undefined ? current : mergeFiles(ends, current),
        this.#entered.get(this.#at) ?? current,
      );
      this.#at = this.#at.outer;
    }
    for (const one of around) if (!this.#entered.has(one)) this.#entered.set(one, current);
    this.#at = shell;
    return current;
  }

  /** Notes what a command leaves: a shell may end after it. */
  note(setting: Setting): void {
    for (let one = this.#at; one !== undefined; one = one.outer)
      if (one.endsEarly === true) {
        const before = this.#ends.get(one) ?? this.#entered.get(one);
        this.#ends.set(one, before === undefined ? setting : mergeFiles(before, setting));
      }
  }
}

function leaveShell(inner: Setting, before: Setting): Setting {
  const {
    folder: _folder,
    variables: _variables,
    previous: _previous,
    pushed: _pushed,
    inside: _inside,
    ...files
  }: OwnFacts = inner;
  const { folder, variables, previous, pushed, inside }: OwnFacts = before;
  const own: OwnFacts = {
    ...files,
    folder,
    variables,
    ...(previous !== undefined && { previous }),
    ...(pushed !== undefined && { pushed }),
    ...(inside !== undefined && { inside }),
  };
  return own;
}
