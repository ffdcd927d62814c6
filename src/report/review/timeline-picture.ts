import { formatInstant } from '../../policy/instant.ts';
import type { AccessPath } from '../../review/access-path.ts';
import { holderText } from './path-words.ts';
import { markup, type Markup } from './markup.ts';
import { groupedBy } from '../../policy/grouped.ts';

const MAX_TIMELINE_ROWS = 36;
const [TIMELINE_PIXELS, LABEL_PIXELS, BAR_ROW_PIXELS, AXIS_PIXELS] = [1120, 260, 20, 30];
const TIMELINE_DAY_MS = 86_400_000;
/** What lies further away is cut off, and says so by its end. */
const MAX_TIMELINE_DAYS = 400;

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly until: number;
}

/** When access begins and ends; the tables of access paths say the same. */
export function timelinePicture(paths: readonly AccessPath[], now: number): Markup {
  const all = barsOf(paths);
  if (all.length === 0) return markup`<p class="dim">No grant says when it begins and ends.</p>`;
  const first = Math.max(
    Math.min(...all.map(({ from }) => from), now),
    now - (MAX_TIMELINE_DAYS / 4) * TIMELINE_DAY_MS,
  );
  const last = Math.min(Math.max(...all.map(({ until }) => until), now), now + MAX_TIMELINE_DAYS * TIMELINE_DAY_MS);
  const scale = (TIMELINE_PIXELS - LABEL_PIXELS - 10) / Math.max(last - first, TIMELINE_DAY_MS);
  const at = (time: number): number =>
    Math.round(LABEL_PIXELS + (Math.min(Math.max(time, first), last) - first) * scale);
  const height = AXIS_PIXELS + all.length * BAR_ROW_PIXELS + 6;
  return markup`<figure><div class="scroll" role="region" aria-label="Timeline" tabindex="0">
<svg viewBox="0 0 ${TIMELINE_PIXELS} ${height}" role="img" aria-labelledby="time-title time-text">
<title id="time-title">Timeline</title><desc id="time-text">A bar for each grant, or for each role where there are
many, from its beginning to its end. The line is the time of the review. The tables of access paths have the same
facts.</desc>
${ticks(first, last, at, height)}${all.map((bar, index) => barOf(bar, index, { at, now, last }))}<line class="now"
x1="${at(now)}" y1="14" x2="${at(now)}" y2="${height}"/><text x="${at(now) + 3}" y="26" class="sub">now</text>
</svg></div><figcaption class="dim">From when until when. <a href="#paths">The same as
tables.</a></figcaption></figure>`;
}

function barsOf(paths: readonly AccessPath[]): readonly Bar[] {
  const timed = paths.flatMap((path) =>
    path.until === undefined ? [] : [{ path, from: path.from ?? path.until, until: path.until }],
  );
  if (timed.length <= MAX_TIMELINE_ROWS)
    return timed
      .map(({ path, from, until }) => ({ label: `${holderText(path)}: ${path.role}`, from, until }))
      .toSorted((one, other) => one.until - other.until);
  const groups = groupedBy(timed, ({ path }) => `${path.role} of ${path.home}`);
  const bars = [...groups].map(([name, entries]) => ({
    label: `${entries.length} for ${name}`,
    from: Math.min(...entries.map(({ from }) => from)),
    until: Math.max(...entries.map(({ until }) => until)),
  }));
  const sorted = bars.toSorted((one, other) => one.until - other.until);
  if (sorted.length <= MAX_TIMELINE_ROWS) return sorted;
  const rest = sorted.slice(MAX_TIMELINE_ROWS - 1);
  return [
    ...sorted.slice(0, MAX_TIMELINE_ROWS - 1),
    {
      label: `${rest.length} more roles`,
      from: Math.min(...rest.map(({ from }) => from)),
      until: Math.max(...rest.map(({ until }) => until)),
    },
  ];
}

function ticks(first: number, last: number, at: (time: number) => number, height: number): readonly Markup[] {
  const step = Math.max(1, Math.ceil((last - first) / TIMELINE_DAY_MS / 8)) * TIMELINE_DAY_MS;
  const times = Array.from({ length: 9 }, (_, index) => first + index * step).filter((time) => time <= last - step / 2);
  return times.map(
    (time) =>
      markup`<line class="tick" x1="${at(time)}" y1="14" x2="${at(time)}" y2="${height}"/><text class="sub"
x="${at(time)}" y="11">${formatInstant(time).slice(0, 10)}</text>\n`,
  );
}

/** Where times are drawn; what ends after the last of them says when it does. */
interface TimeScale {
  readonly at: (time: number) => number;
  readonly now: number;
  readonly last: number;
}

function barOf({ label, from, until }: Bar, index: number, { at, now, last }: TimeScale): Markup {
  const y = AXIS_PIXELS + index * BAR_ROW_PIXELS;
  const width = Math.max(3, at(until) - at(from));
  const short = label.length > 40 ? `${label.slice(0, 39)}…` : label;
  const times = `${label}, ${formatInstant(from)} to ${formatInstant(until)}`;
  const [x, below, day] = [at(last) - 4, y + 13, formatInstant(until).slice(0, 10)];
  const cut = until <= last ? markup`` : markup`<text class="cut" x="${x}" y="${below}">→ ${day}</text>`;
  return markup`<g><title>${times}</title><text x="0" y="${y + 13}">${short}</text><rect
class="${until <= now ? 'over' : 'bar'}" x="${at(from)}" y="${y + 3}" width="${width}" height="13"
rx="2"/>${cut}</g>\n`;
}
