/**
 * The SDK's files that are imported one by one: the package's own entry drags in every command and the client. Their
 * types are the package's.
 */
declare module '@aws-sdk/client-sts/dist-es/schemas/schemas_0.js' {
  export {
    AssumeRole$,
    AssumeRoleWithWebIdentity$,
    errorTypeRegistries,
    GetCallerIdentity$,
  } from '@aws-sdk/client-sts/dist-types/schemas/schemas_0.js';
}
declare module '@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js' {
  export { defaultEndpointResolver } from '@aws-sdk/client-sts/dist-types/endpoint/endpointResolver.js';
}
