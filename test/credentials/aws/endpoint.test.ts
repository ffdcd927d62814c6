import { describe, expect, test } from 'vitest';
import { likelyStsAddress } from '../../../src/credentials/aws/address.ts';
import { stsSettings } from '../../../src/credentials/aws/endpoint.ts';
import { partitionOf } from '../../../src/credentials/aws/partition.ts';
import { rehearseAws } from '../../../src/credentials/aws/rehearsal.ts';
import { callerArn } from '../../../src/credentials/aws/sdk.ts';
import { caller, standIn } from './stand-in.ts';

type Spec = Parameters<typeof stsSettings>[0];
const KEYS = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' };
const urlOf = async (spec: Spec): Promise<string | undefined> => {
  const world = standIn(caller());
  await callerArn(KEYS, stsSettings(spec), world.tools.send);
  return world.requests[0]?.url;
};

describe('where STS is asked', () => {
  test.each<[Spec, string, string]>([
    [{ region: 'eu-west-1' }, 'https://sts.eu-west-1.amazonaws.com/', 'aws'],
    [{ region: 'us-east-1' }, 'https://sts.us-east-1.amazonaws.com/', 'aws'],
    [{ region: 'us-east-1', fips: true }, 'https://sts-fips.us-east-1.amazonaws.com/', 'aws'],
    [{ region: 'cn-north-1' }, 'https://sts.cn-north-1.amazonaws.com.cn/', 'aws-cn'],
    [{ region: 'us-gov-west-1' }, 'https://sts.us-gov-west-1.amazonaws.com/', 'aws-us-gov'],
    [{ region: 'us-gov-west-1', fips: true }, 'https://sts.us-gov-west-1.amazonaws.com/', 'aws-us-gov'],
    [{ region: 'us-iso-east-1' }, 'https://sts.us-iso-east-1.c2s.ic.gov/', 'aws-iso'],
    [{ region: 'us-isob-east-1' }, 'https://sts.us-isob-east-1.sc2s.sgov.gov/', 'aws-iso-b'],
    [{ region: 'eu-isoe-west-1' }, 'https://sts.eu-isoe-west-1.cloud.adc-e.uk/', 'aws-iso-e'],
    [{ region: 'us-isof-south-1' }, 'https://sts.us-isof-south-1.csp.hci.ic.gov/', 'aws-iso-f'],
    [{ region: 'eusc-de-east-1' }, 'https://sts.eusc-de-east-1.amazonaws.eu/', 'aws-eusc'],
    [{ region: 'eu-west-1', endpoint: 'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com' }, 'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com/', 'aws'],
    [{ region: 'eu-west-1', endpoint: 'https://sts.acme.example:8443/aws', fips: true }, 'https://sts.acme.example:8443/aws/', 'aws'],
  ])('%j', async (spec, url, partition) => {
    expect(await urlOf(spec)).toBe(url);
    expect(partitionOf(spec.region).name).toBe(partition);
    // a connection opened to another host would be opened in vain
    expect(new URL(likelyStsAddress(spec)).host).toBe(new URL(url).host);
  });
});

test('a rehearsal sends nothing and fails at nothing', async () => {
  await expect(rehearseAws({ role: 'arn:aws:iam::111122223333:role/x', region: 'eu-west-1' })).resolves.toBeUndefined();
  await expect(rehearseAws({ role: '', region: 'not a region' })).resolves.toBeUndefined();
});
