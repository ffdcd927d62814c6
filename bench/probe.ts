// Runs within every process that is measured, with --require: what it took goes to descriptor 3 as it ends. With
// BENCH_TIMELINE also when it asked whom, opened which connection and loaded which piece. It is no module, and takes
// Node's own as they are, because loading anything would be measured too.
const { writeSync } = process.getBuiltinModule('node:fs');
const events: object[] = [];

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const clock = Number(process.hrtime.bigint() / 1000n) / 1000 - performance.now();
  const taken = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 };
  writeSync(3, JSON.stringify({ ...taken, events, clock, end: performance.now() }));
});

if (process.env['BENCH_TIMELINE'] !== undefined) {
  watchRequests();
  watchConnections();
  watchPieces();
}

function begun(kind: string, what: string): () => void {
  const entry = { kind, what, start: performance.now() };
  events.push(entry);
  return () => void Object.assign(entry, { end: performance.now() });
}

function watchRequests(): void {
  const { subscribe } = process.getBuiltinModule('node:diagnostics_channel');
  const ends = new Map<object, () => void>();
  type Request = Readonly<Record<'method' | 'host' | 'path', string>>;
  subscribe('http.client.request.start', (message) => {
    const { request } = message as { readonly request: Request };
    const [path = ''] = request.path.split('?');
    ends.set(request, begun('request', `${request.method} ${request.host}${path}`));
  });
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { readonly request: Request; readonly response: NodeJS.EventEmitter };
    response.once('end', () => ends.get(request)?.());
  });
}

function watchConnections(): void {
  process.getBuiltinModule('node:diagnostics_channel').subscribe('net.client.socket', (message) => {
    const { socket } = message as { readonly socket: NodeJS.EventEmitter };
    socket.once('connect', begun('connection', 'TCP'));
  });
  const tls = process.getBuiltinModule('node:tls');
  const { connect } = tls;
  const watched = (...given: Parameters<typeof connect>): ReturnType<typeof connect> => {
    const [options] = given as unknown as readonly [{ readonly host?: string }];
    return connect(...given).once('secureConnect', begun('handshake', `TLS ${options.host ?? ''}`));
  };
  Object.assign(tls, { connect: watched });
}

function watchPieces(): void {
  process.getBuiltinModule('node:module').registerHooks({
    resolve: (specifier, context, next) => {
      begun('piece', specifier);
      return next(specifier, context);
    },
  });
}
