import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

// A step after the gate: what `aws sts get-caller-identity` does, with the keys that it finds in its variables.
const {
  AWS_ACCESS_KEY_ID: accessKeyId = '',
  AWS_SECRET_ACCESS_KEY: secretAccessKey = '',
  AWS_SESSION_TOKEN: sessionToken = '',
  AWS_REGION: region = '',
  STS: endpoint = '',
} = process.env;

if (accessKeyId === '' || secretAccessKey === '' || sessionToken === '') {
  console.log('there are no keys for AWS in this job');
} else {
  console.log(`the secret key is ${secretAccessKey}`);
  const client = new STSClient({ region, endpoint, credentials: { accessKeyId, secretAccessKey, sessionToken } });
  const { Arn = 'nobody' } = await client.send(new GetCallerIdentityCommand({}));
  console.log(`AWS knows this job as ${Arn.split(':').slice(5).join(':')}`);
}
