import { formatInstant, parseInstant } from '../instant.ts';
import { ROOT } from '../tags.ts';
import type { Rate } from '../time-shapes.ts';

/**
 * The tags that count break-glass access: `grantgate/break-glass/<account id>/<role>/<n>`, for a drill
 * `…/<role>/_drill/<n>`. Together they are a log that can only grow: the creation of a ref is atomic, the next number
 * is taken only by whoever has read all before it, and a ruleset keeps them from being moved and deleted. Each is an
 * annotated tag that says which issue it is for. So an issue has its place once and for all, as often as it is used.
 */

/** Folder of all tags that count break-glass access. */
export const BREAK_GLASS = `${ROOT}/break-glass`;
/** No role can be called so. */
const DRILL_FOLDER = '_drill';

/** A tag of the log as it is seen: `tag` below `refs/tags/`, and what an annotated one says. */
export interface Slot {
  readonly tag: string;
  readonly note?: string;
}

/** What a tag of the log is for. */
export interface SlotOwner {
  readonly issue: number;
  /** When the issue was opened, milliseconds since 1970. */
  readonly opened: number;
}

/** Folder of the tags of one person. */
export function slotsOf(account: string): string {
  return `${BREAK_GLASS}/${account}/`;
}

/** Folder of one log: drills are counted apart, so that nobody goes without a drill for fear of using up the real. */
export function slotFolder(account: string, role: string, isDrill: boolean): string {
  return `${slotsOf(account)}${role}/${isDrill ? `${DRILL_FOLDER}/` : ''}`;
}

/** What the tag for an issue says. */
export function slotNote({ issue, opened }: SlotOwner): string {
  return `issue ${issue}, opened ${formatInstant(opened)}`;
}

/** What a tag says; `undefined` where the gate has not written it so. */
export function readSlotNote(note: string | undefined): SlotOwner | undefined {
  const [, issue, time = ''] = /^issue ([1-9]\d{0,9}), opened (\S{1,40})\n?$/.exec(note ?? '') ?? [];
  const opened = parseInstant(time);
  if (issue === undefined || opened === undefined) return undefined;
  const owner = { issue: Number(issue), opened };
  return slotNote(owner) === note?.trimEnd() ? owner : undefined;
}

/** Role and kind of a log by the name of one of its tags. */
export function slotPlace(tag: string): { readonly account: string; readonly role: string; readonly isDrill: boolean } {
  const [account = '', role = '', next] = tag.slice(BREAK_GLASS.length + 1).split('/');
  return { account, role, isDrill: next === DRILL_FOLDER };
}

/** A log in order; an entry that says nothing readable is `undefined`. */
export type SlotLog =
  | { readonly ok: true; readonly entries: readonly (SlotOwner | undefined)[] }
  /** A tag that cannot be part of it: it stands in the way, or one before it is missing. */
  | { readonly ok: false; readonly tag: string };

/**
 * Puts the tags of one folder in order.
 *
 * INVARIANT: a log with a gap counts nothing, since what filled it later would come before what was let in already.
 */
export function slotLog(slots: readonly Slot[], folder: string): SlotLog {
  const entries = new Map<number, SlotOwner | undefined>();
  for (const { tag, note } of slots) {
    if (folder.startsWith(`${tag}/`)) return { ok: false, tag };
    if (!tag.startsWith(folder)) continue;
    const rest = tag.slice(folder.length);
    if (!folder.endsWith(`/${DRILL_FOLDER}/`) && rest.startsWith(`${DRILL_FOLDER}/`)) continue;
    if (!/^[1-9]\d{0,5}$/.test(rest)) return { ok: false, tag };
    entries.set(Number(rest), readSlotNote(note));
  }
  const last = Math.max(0, ...entries.keys());
  if (last !== entries.size) return { ok: false, tag: `${folder}${last}` };
  return { ok: true, entries: Array.from({ length: last }, (_, index) => entries.get(index + 1)) };
}

/** How often break-glass access was taken before an issue, and whether that has its place already. */
export interface SlotCount {
  readonly spent: number;
  readonly hasPlace: boolean;
}

/**
 * Counts what was taken before an issue within the time of the rate: everything with a lower number that is not older.
 * What cannot be read counts. An issue without a place comes after all.
 *
 * Of any `count + 1` issues opened within that time, the one with the highest number has the others below it and is
 * refused: so never more than `count` are let in, in whatever order they came.
 */
export function countSlots(
  entries: readonly (SlotOwner | undefined)[],
  { issue, opened }: SlotOwner,
  { per }: Pick<Rate, 'per'>,
): SlotCount {
  const own = entries.findIndex((entry) => entry?.issue === issue && entry.opened === opened);
  const before = own === -1 ? entries : entries.slice(0, own);
  const spent = before.filter((entry) => entry === undefined || entry.opened > opened - per * 1000).length;
  return { spent, hasPlace: own !== -1 };
}
