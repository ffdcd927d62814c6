/** A part of AWS with accounts and credentials of its own. */
export interface Partition {
  readonly name: string;
  /** What its regions begin with. */
  readonly prefix: string;
  /** What the names of its hosts end with. */
  readonly domain: string;
}

/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS: readonly Partition[] = [
  { name: 'aws-cn', prefix: 'cn-', domain: 'amazonaws.com.cn' },
  { name: 'aws-us-gov', prefix: 'us-gov-', domain: 'amazonaws.com' },
  { name: 'aws-iso', prefix: 'us-iso-', domain: 'c2s.ic.gov' },
  { name: 'aws-iso-b', prefix: 'us-isob-', domain: 'sc2s.sgov.gov' },
  { name: 'aws-iso-e', prefix: 'eu-isoe-', domain: 'cloud.adc-e.uk' },
  { name: 'aws-iso-f', prefix: 'us-isof-', domain: 'csp.hci.ic.gov' },
  { name: 'aws-eusc', prefix: 'eusc-', domain: 'amazonaws.eu' },
];
const COMMERCIAL: Partition = { name: 'aws', prefix: '', domain: 'amazonaws.com' };

/** The partition a region belongs to. */
export function partitionOf(region: string): Partition {
  return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}
