// What files import: each use with its line, and the circles that come of it.

/** Every `import`, `export … from` and `import()` with its line; a source that is not a literal is `undefined`. */
export function importsOf(lines) {
  const code = lines.map((line) => (isComment(line) ? '' : line)).join('\n');
  const uses = [];
  for (const match of code.matchAll(IMPORT)) {
    const line = code.slice(0, match.index).split('\n').length + (/^\n*/.exec(match[0])?.[0].length ?? 0);
    uses.push({ source: match[1] ?? match[2] ?? match[3], line });
  }
  return uses;
}

const IMPORT = new RegExp(
  [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/,
    /^\s*import\s*['"]([^'"]+)['"]/,
    /\bimport\(\s*(?:['"]([^'"]+)['"]\s*\)|[^)'"])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

export function isComment(line) {
  return /^\s*(?:\/\/|\/\*|\*)/.test(line);
}

/**
 * The shortest way from each file back to itself, once for every circle. `graph` says for each file what it imports,
 * types included: what knows another only by its types still cannot be read, moved or tested without it.
 */
export function circlesIn(graph) {
  const circles = new Map();
  for (const start of graph.keys()) {
    const circle = wayBack(graph, start);
    if (circle !== undefined) circles.set(circle.toSorted().join(), circles.get(circle.toSorted().join()) ?? circle);
  }
  return [...circles.values()];
}

function wayBack(graph, start) {
  const from = new Map();
  const queue = [start];
  for (const file of queue) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return wayTo(file, start, from);
      if (from.has(next)) continue;
      from.set(next, file);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(end, start, from) {
  const way = [end];
  while (way[0] !== start) way.unshift(from.get(way[0]));
  return way;
}
