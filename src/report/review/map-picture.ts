import { accessMap, type AccessMap, MAP_COLUMNS } from './access-map.ts';
import type { AccessPath } from '../../review/access-path.ts';
import { markup, type Markup } from './markup.ts';

const [COLUMN_PIXELS, NODE_PIXELS, ROW_PIXELS, BOX_PIXELS, HEAD_PIXELS] = [240, 200, 30, 22, 34];
const MAX_LABEL_CHARACTERS = 25;

/** The access map as a picture; the tables below it say the same. `bad` are keys of nodes with a serious finding. */
export function mapPicture(paths: readonly AccessPath[]): Markup {
  const map = accessMap(paths);
  const rows = Math.max(...map.columns.map(({ length }) => length));
  const [width, height] = [COLUMN_PIXELS * (MAP_COLUMNS.length - 1) + NODE_PIXELS + 8, HEAD_PIXELS + rows * ROW_PIXELS];
  const spots = nodeSpots(map, rows);
  return markup`<figure><div class="scroll" role="region" aria-label="Access map" tabindex="0">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-text">
<title id="map-title">Access map</title><desc id="map-text">People on the left, then their grants, the roles of
these, the credentials of the roles and the identities that they give. The tables of access paths have the same
facts.</desc>
${MAP_COLUMNS.map(
  (name, column) => markup`<text class="head" x="${column * COLUMN_PIXELS + 4}" y="16">${name}</text>\n`,
)}
${edgeLines(map, spots)}${nodeBoxes(map, spots)}</svg></div>
<figcaption class="dim">From people to what they reach. Where there are many, a box stands for a group and says how
many. <a href="#paths">The same as tables.</a></figcaption></figure>`;
}

interface NodeSpot {
  readonly x: number;
  readonly y: number;
}

/** Each column is spread over the whole height. */
function nodeSpots({ columns }: AccessMap, rows: number): ReadonlyMap<string, NodeSpot> {
  return new Map(
    columns.flatMap((nodes, column) => {
      const step = (rows * ROW_PIXELS) / Math.max(nodes.length, 1);
      return nodes.map(({ key }, index): [string, NodeSpot] => [
        key,
        { x: 4 + column * COLUMN_PIXELS, y: Math.round(HEAD_PIXELS + (index + 0.5) * step - BOX_PIXELS / 2) },
      ]);
    }),
  );
}

function edgeLines({ edges }: AccessMap, spots: ReadonlyMap<string, NodeSpot>): readonly Markup[] {
  return edges.flatMap(({ from, to, count }) => {
    const [start, end] = [spots.get(from), spots.get(to)];
    if (start === undefined || end === undefined) return [];
    const [x1, y1, x2, y2] = [start.x + NODE_PIXELS, start.y + BOX_PIXELS / 2, end.x, end.y + BOX_PIXELS / 2];
    const middle = Math.round((x1 + x2) / 2);
    const thick = Math.min(6, Math.round(10 + 10 * Math.log2(count)) / 10);
    return [
      markup`<path class="edge" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"
stroke-width="${thick}"/>\n`,
    ];
  });
}

function nodeBoxes({ columns }: AccessMap, spots: ReadonlyMap<string, NodeSpot>): readonly Markup[] {
  return columns.flat().flatMap(({ key, label }) => {
    const spot = spots.get(key);
    if (spot === undefined) return [];
    const short = shortLabel(label);
    return [
      markup`<g><title>${label}</title><rect class="node" x="${spot.x}" y="${spot.y}" width="${NODE_PIXELS}"
height="${BOX_PIXELS}" rx="3"/><text x="${spot.x + 6}" y="${spot.y + 15}">${short}</text></g>\n`,
    ];
  });
}

/** Of an address its end says which; of everything else its beginning. */
function shortLabel(label: string): string {
  if (label.length <= MAX_LABEL_CHARACTERS) return label;
  return /^(?:arn:|https:)/.test(label)
    ? `…${label.slice(1 - MAX_LABEL_CHARACTERS)}`
    : `${label.slice(0, MAX_LABEL_CHARACTERS - 1)}…`;
}
