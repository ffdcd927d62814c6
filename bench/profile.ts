/** A profile as `node --cpu-prof` writes it, as far as it is read. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  /** Microseconds. */
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What the main thread did for a while; milliseconds from the start of the process. */
export interface Stretch {
  /** Undefined: it waited. */
  readonly what: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** What is done, by the function that does it: the innermost one counts. */
const WORK: Readonly<Record<string, string>> = {
  startRequests: 'send the first requests',
  verifyIdentity: "verify the job's token",
  verifySignature: "verify the job's token",
  readSources: 'read policy and grants',
  gatherEvidence: 'ask for the evidence',
  makeSurvey: 'read the steps',
  surveySteps: 'read the steps',
  stepChecks: 'judge the steps',
  reportSteps: 'judge the steps',
  decide: 'decide',
  firstSession: 'trade the token',
  exchangeAws: 'trade the token',
  rehearseAws: 'trade the token, for nobody',
  installGuard: 'set the guard',
  givenFor: 'hand out',
  conclude: 'report',
  passOn: 'hand out',
};
const LOADING = 'load pieces';
/** Node's functions while it reads, compiles and links a file. */
const LOADS = new Set(['#translate', 'compileSourceTextModule', 'loadAndTranslate', 'moduleStrategy', 'syncLink']);
/** Node's own modules. */
const NATIVE = new Set(['compileForInternalLoader', 'requireBuiltin']);

/** The stretches of a profile in order; `clock` is when the process started, `pieceAt` which piece was loaded last. */
export function stretchesOf(
  { nodes, startTime, samples, timeDeltas }: Profile,
  clock: number,
  pieceAt: (time: number) => string | undefined,
): readonly Stretch[] {
  const works = worksOf(nodes);
  const stretches: Stretch[] = [];
  let time = startTime / 1000 - clock;
  for (const [index, sample] of samples.entries()) {
    const start = time + (timeDeltas[index] ?? 0) / 1000;
    const end = start + (timeDeltas[index + 1] ?? 0) / 1000;
    time = start;
    const kind = works.get(sample);
    const what = kind === LOADING ? `load ${pieceAt(start) ?? 'the program'}` : kind;
    const last = stretches.at(-1);
    if (last !== undefined && last.what === what) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ what, start, end });
  }
  return stretches;
}

/** What each node of a profile is part of; undefined: waiting. */
function worksOf(nodes: Profile['nodes']): ReadonlyMap<number, string | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const works = new Map<number, string | undefined>();
  const enter = (id: number, around: string): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const { functionName: name, url } = node.callFrame;
    const own = workOf(name, url) ?? around;
    works.set(id, name === '(idle)' ? undefined : own);
    for (const child of node.children ?? []) enter(child, own);
  };
  const [root] = nodes;
  if (root !== undefined) enter(root.id, 'everything else');
  return works;
}

function workOf(name: string, url: string): string | undefined {
  if (name === '(garbage collector)') return 'collect garbage';
  if (LOADS.has(name)) return LOADING;
  if (NATIVE.has(name)) return "load Node's own modules";
  if (url === 'node:internal/tls/wrap') return 'shake hands';
  return Object.hasOwn(WORK, name) ? WORK[name] : undefined;
}
