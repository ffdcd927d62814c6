// Cuts the AWS SDK down to the few calls that are used, and the signature for others, before ncc bundles it. ncc takes the SDK's CommonJS builds, which cannot
// be tree-shaken: 975 kB, 41 ms of every start. From its ES modules 376 kB and 18 ms remain (bench/README.md). The chain that looks for credentials on the machine is left out
// altogether: the gate never uses any, and what is not there cannot be reached.
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';

const NO_CREDENTIALS = '\0no-credentials';

/** Rewrites the compiled file that speaks to the SDK so that it holds what it needs of it. Gives the folders of the packages it took. */
export async function slimSdk(root) {
  const file = join(root, 'lib/credentials/aws/sdk.js');
  const bundle = await rolldown({
    input: file,
    cwd: root,
    platform: 'node',
    // our own modules stay apart: an error's class must be the same everywhere
    external: (id, importer) => id.startsWith('.') && importer === file,
    resolve: { conditionNames: ['module', 'import', 'node'], mainFields: ['module', 'main'] },
    treeshake: { moduleSideEffects: false },
    plugins: [withoutCredentialChain],
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

const withoutCredentialChain = {
  name: 'without-credential-chain',
  resolveId: (id) => (id === '@aws-sdk/credential-provider-node' ? NO_CREDENTIALS : null),
  load: (id) =>
    id === NO_CREDENTIALS
      ? "export const defaultProvider = () => async () => { throw new Error('no credentials are taken from the environment'); };"
      : null,
};
