import { registerHooks } from 'node:module';

/**
 * Lets Node load the SDK's files one by one, as `src/credentials/aws` imports them: they import each other without extensions, and JSON without an attribute, which
 * bundlers understand. Call it before the import.
 */
export function resolveSdkFiles(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const isOfSdk =
        specifier.startsWith('.') && /node_modules\/@(?:aws-sdk|smithy|aws-crypto)\//.test(context.parentURL ?? '');
      if (isOfSdk && specifier.endsWith('.json'))
        return { ...next(specifier, context), importAttributes: { type: 'json' } };
      for (const ending of isOfSdk ? ['.js', '/index.js'] : []) {
        try {
          return next(`${specifier}${ending}`, context);
        } catch {
          // another ending, or none
        }
      }
      return next(specifier, context);
    },
  });
}
