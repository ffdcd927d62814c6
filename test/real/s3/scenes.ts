import { setTimeout as sleep } from 'node:timers/promises';
import type { Checks } from '../../act/checks.ts';
import type { Run } from '../../world/state.ts';
import type { World } from '../../world/world.ts';
import { openBucket, type Bucket } from './objects.ts';
import type { S3Server } from './server.ts';
import { providerCode, trade, type Outcome } from './session.ts';

/** What a server does with our request, besides what every one has to. */
export interface Traits {
  /** Writes the policy so that the server takes it; none where it takes it as it is. */
  readonly alter?: (policy: string) => string;
  /** Knows `aws:CurrentTime`. */
  readonly knowsTime: boolean;
  /** Knows the actions of AWS's STS, which a wide policy denies so that no session is born of this one. */
  readonly knowsActions: boolean;
  /** What the whole provider says about this server. */
  readonly provider: string;
}

export interface S3Stage {
  readonly server: S3Server;
  readonly world: World;
  readonly run: Run;
  readonly checks: Checks;
}

/**
 * A denial that is refused at once, wherever the key is not known: what keeps a server from letting everything through.
 */
const NO_TIME = { Effect: 'Deny', Action: 's3:*', Resource: '*', Condition: { Null: { 'aws:CurrentTime': 'true' } } };

const keysOf = (
  outcome: Outcome,
): { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string } =>
  'keys' in outcome ? outcome.keys : { accessKeyId: 'none', secretAccessKey: 'none' };

/** The exchanged credentials read what they may, nothing else, and until the grant ends. */
export async function playS3(stage: S3Stage, traits: Traits): Promise<void> {
  const { server, checks } = stage;
  const check = (name: string, passed: boolean, detail?: unknown): void =>
    checks.check(`${server.name}: ${name}`, passed, detail);
  const operator = openBucket(server, 'shop', server.operator);
  check(
    'an operator makes a bucket and objects',
    (await operator.create()) === 'done' &&
      (await operator.write('flags/banner', 'on')) === 'done' &&
      (await operator.write('other/banner', 'secret')) === 'done',
  );
  const ask = async (asking: Parameters<typeof trade>[3]): ReturnType<typeof trade> =>
    await trade(server, stage.world, stage.run, {
      ...(traits.alter === undefined ? {} : { alter: traits.alter }),
      ...asking,
    });
  if (traits.alter !== undefined) {
    const { outcome } = await ask({ until: Date.now() + 600_000, alter: (policy) => policy });
    check(
      'the policy as it is for AWS is refused rather than ignored',
      'code' in outcome && /aws:CurrentTime/.test(outcome.message),
      outcome,
    );
  }
  const { outcome } = await ask({ until: Date.now() + 600_000 });
  check('the job’s token is traded for keys', 'keys' in outcome, outcome);
  const mine = openBucket(server, 'shop', keysOf(outcome));
  await reach(mine, check);
  await strangers(stage, ask, check);
  await theEnd(stage, ask, traits, check);
  await wide(ask, traits, check);
  const code = await providerCode(server, stage.world, stage.run);
  check(`the provider as a whole hands no key of it out (${traits.provider})`, code === traits.provider, code);
  for (const bucket of [operator, mine]) bucket.close();
}

type Check = (name: string, passed: boolean, detail?: unknown) => void;
type Ask = (asking: Parameters<typeof trade>[3]) => ReturnType<typeof trade>;

async function strangers({ world }: S3Stage, ask: Ask, check: Check): Promise<void> {
  const stranger = await ask({ until: Date.now() + 600_000, audience: 'somebody-else' });
  check('a token for another audience is refused', 'code' in stranger.outcome, stranger.outcome);
  world.signWith('attacker-key');
  const forged = await ask({ until: Date.now() + 600_000 });
  world.signWith('issuer');
  check('a forged token is refused', 'code' in forged.outcome, forged.outcome);
}

async function wide(ask: Ask, { knowsActions }: Traits, check: Check): Promise<void> {
  const { outcome } = await ask({
    until: Date.now() + 600_000,
    spec: { policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } },
  });
  check(
    `a policy with actions of AWS’s STS is ${knowsActions ? 'taken' : 'refused rather than ignored'}`,
    knowsActions ? 'keys' in outcome : 'code' in outcome && /unsupported action 'sts:/.test(outcome.message),
    outcome,
  );
}

async function reach(mine: Bucket, check: Check): Promise<void> {
  const read = await mine.read('flags/banner');
  check('they read an object with the official client', read === 'on', read);
  for (const [name, said] of [
    ['another prefix', await mine.read('other/banner')],
    ['writing', await mine.write('flags/new', 'x')],
    ['deleting', await mine.remove('flags/banner')],
    ['listing', await mine.list()],
  ] as const) {
    check(`the session policy refuses ${name}, though the role allows it`, said === 'AccessDenied', said);
  }
}

async function theEnd(
  { server }: S3Stage,
  ask: Ask,
  { knowsTime, alter = (policy) => policy }: Traits,
  check: Check,
): Promise<void> {
  // whole seconds, as the policy writes them
  const until = Math.floor(Date.now() / 1000) * 1000 + 5000;
  const { outcome, policy } = await ask({ until });
  const bucket = openBucket(server, 'shop', keysOf(outcome));
  const reads: { readonly asked: number; readonly answered: number; readonly said: string }[] = [];
  while (Date.now() < until + 1500) {
    const asked = Date.now();
    const said = await bucket.read('flags/banner');
    reads.push({ asked, answered: Date.now(), said });
    await sleep(25);
  }
  bucket.close();
  const before = reads.filter(({ answered }) => answered < until);
  const after = reads.filter(({ asked }) => asked >= until);
  check(
    'until the second at which the grant ends they work',
    before.length > 5 && before.every(({ said }) => said === 'on'),
    before.at(-1),
  );
  if (knowsTime) {
    check(
      'from that second on they do not, while their own end is far',
      after.length > 5 &&
        after.every(({ said }) => said === 'AccessDenied') &&
        'expires' in outcome &&
        outcome.expires > until + 600_000,
      [after[0], policy],
    );
    return;
  }
  await withoutTime(server, ask, alter, check, after);
}

/** For a server that does not know `aws:CurrentTime`. */
async function withoutTime(
  server: S3Server,
  ask: Ask,
  alter: (policy: string) => string,
  check: Check,
  after: readonly { readonly said: string }[],
): Promise<void> {
  // told as it is: this server does not know the time of a request, and lets a denial by it pass
  check(
    'afterwards they still do: this server does not know `aws:CurrentTime` (and says nothing)',
    after.every(({ said }) => said === 'on'),
    after[0],
  );
  const closed = await ask({ until: Date.now() + 600_000, alter: (written) => withStatement(alter(written)) });
  const shut = openBucket(server, 'shop', keysOf(closed.outcome));
  const said = await shut.read('flags/banner');
  check('a denial where the key is missing shuts it', said === 'AccessDenied', said);
  shut.close();
}

function withStatement(policy: string): string {
  const document = JSON.parse(policy) as { Statement: unknown[] };
  return JSON.stringify({ ...document, Statement: [...document.Statement, NO_TIME] });
}
