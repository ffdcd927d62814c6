// Cuts the AWS SDK down to the few calls that are used, and the signature for others, before ncc bundles it. ncc takes
// the SDK's CommonJS builds, which cannot be tree-shaken. Its client, and with it the chain that looks for credentials
// on the machine, is not imported at all: the gate never uses any, and what is not there cannot be reached. Streams of
// events, which STS does not have, are loaded by name inside the SDK and are left out here.
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';

/** The compiled files that import the SDK. */
const FILES = ['lib/credentials/aws/sdk.js', 'lib/credentials/aws/signature.js'];
const NO_EVENT_STREAMS = '\0no-event-streams';

/**
 * Rewrites the compiled files that speak to the SDK so that they hold what they need of it. Gives the folders of the
 * packages it took.
 */
export async function slimSdk(root) {
  const folders = await Promise.all(FILES.map(async (file) => await slimFile(root, join(root, file))));
  return folders.flat();
}

async function slimFile(root, file) {
  const bundle = await rolldown({
    input: file,
    cwd: root,
    platform: 'node',
    // our own modules stay apart: an error's class must be the same everywhere
    external: (id, importer) => id.startsWith('.') && importer === file,
    resolve: { conditionNames: ['module', 'import', 'node'], mainFields: ['module', 'main'] },
    treeshake: { moduleSideEffects: false },
    plugins: [withoutEventStreams],
    logLevel: 'warn',
  });
  const { output } = await bundle.write({ file, format: 'esm', codeSplitting: false, comments: { legal: false } });
  await bundle.close();
  const [chunk] = output;
  return Object.keys(chunk.modules)
    .map(
      (module) =>
        /node_modules\/.*/
          .exec(relative(root, module).replaceAll('\\', '/'))?.[0]
          .match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0],
    )
    .filter((folder) => folder !== undefined);
}

const withoutEventStreams = {
  name: 'without-event-streams',
  resolveId: (id) => (id === '@smithy/core/event-streams' ? NO_EVENT_STREAMS : null),
  load: (id) => (id === NO_EVENT_STREAMS ? 'export const EventStreamSerde = undefined;' : null),
};
