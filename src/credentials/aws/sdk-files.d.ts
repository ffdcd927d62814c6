/**
 * The SDK's files that are imported one by one: the package's own entry drags in every command. Their types are the
 * package's.
 */
declare module '@aws-sdk/client-sts/dist-es/STSClient.js' {
  export { STSClient } from '@aws-sdk/client-sts';
}
declare module '@aws-sdk/client-sts/dist-es/commands/AssumeRoleWithWebIdentityCommand.js' {
  export { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
}
declare module '@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js' {
  export { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
}
declare module '@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js' {
  export { AssumeRoleCommand } from '@aws-sdk/client-sts';
}
