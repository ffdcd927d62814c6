import { describe, expect, test } from 'vitest';
import { keyAddress, likelyStsAddress, secretAddresses } from '../../../src/credentials/aws/address.ts';
import { stsSettings } from '../../../src/credentials/aws/endpoint.ts';
import { partitionOf } from '../../../src/credentials/aws/partition.ts';
import { rehearseAws } from '../../../src/credentials/aws/exchange.ts';
import { callerArn } from '../../../src/credentials/aws/sdk.ts';
import { caller, standIn } from './stand-in.ts';

type Spec = Parameters<typeof stsSettings>[0];
const KEYS = { accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' };
const urlOf = async (spec: Spec): Promise<string | undefined> => {
  const world = standIn(caller());
  await callerArn(stsSettings(spec), world.tools.send, { keys: KEYS, now: world.tools.now });
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
    [
      { region: 'eu-west-1', endpoint: 'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com' },
      'https://vpce-1.sts.eu-west-1.vpce.amazonaws.com/',
      'aws',
    ],
    [
      { region: 'eu-west-1', endpoint: 'https://sts.acme.example:8443/aws', fips: true },
      'https://sts.acme.example:8443/aws/',
      'aws',
    ],
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

describe('where connections are opened ahead', () => {
  const spec = { region: 'eu-west-1' };
  test.each<[string, Parameters<typeof secretAddresses>[0], string[]]>([
    ['nowhere without secrets', spec, []],
    [
      'secrets',
      {
        ...spec,
        secrets: [
          { secret: 'a', env: 'A' },
          { secret: 'b', env: 'B' },
        ],
      },
      ['https://secretsmanager.eu-west-1.amazonaws.com/'],
    ],
    [
      'parameters',
      { ...spec, fips: true, secrets: [{ parameter: 'a', env: 'A' }] },
      ['https://ssm-fips.eu-west-1.amazonaws.com/'],
    ],
    [
      'endpoints of one’s own',
      {
        ...spec,
        secrets: [
          { secret: 'a', env: 'A' },
          { parameter: 'b', env: 'B' },
        ],
        endpoints: { ssm: 'https://ssm.acme.example' },
      },
      ['https://secretsmanager.eu-west-1.amazonaws.com/', 'https://ssm.acme.example'],
    ],
  ])('%s', (_what, given, addresses) => {
    expect(secretAddresses(given)).toEqual(addresses);
    expect(keyAddress(given)).toBe(
      given.fips === true ? 'https://kms-fips.eu-west-1.amazonaws.com/' : 'https://kms.eu-west-1.amazonaws.com/',
    );
  });
});
