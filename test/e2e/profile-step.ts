import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

// A step after the gate that knows nothing of it: AWS's own SDK finds its keys as it always does.
const client = new STSClient({
  endpoint: process.env['STS'] ?? '',
  ...(process.env['PROFILE'] === undefined ? {} : { profile: process.env['PROFILE'] }),
});
try {
  const { Arn = 'nobody' } = await client.send(new GetCallerIdentityCommand({}));
  const { expiration } = await client.config.credentials();
  console.log(`AWS knows this job as ${Arn.split(':').slice(5).join(':')}`);
  console.log(`for ${Math.round(((expiration?.getTime() ?? Number.POSITIVE_INFINITY) - Date.now()) / 1000)} seconds`);
} catch (error) {
  console.log(`refused: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
