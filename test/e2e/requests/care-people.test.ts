import { afterEach, describe, expect, test } from 'vitest';
import { readRef } from '../../world/git/refs.ts';
import { addGrant, closeSound } from '../gate.ts';
import { GRANT, SHOP, shopPolicy } from '../shop.ts';
import { type Desk, type DeskEvent, openDesk, proposals } from './desk.ts';
import { bothHere } from './here.ts';

let desk: Desk;
afterEach(async () => await closeSound(desk.world));

const DAILY: DeskEvent = { event: 'schedule', actor: 'tom', payload: { schedule: '17 6 * * *' } };
const PEOPLE_FILE = '.github/access/people.yml';
const PEOPLE = `version: 1
people:
  mona-marketing: {name: Mona Marketing}
  lisa-ops: {name: Lisa, github: 99}
`;
const GRANTS = ['people/mona-marketing/banner', 'people/lisa-ops/banner'] as const;

async function openWith(lines: string, people = PEOPLE): Promise<void> {
  desk = await openDesk({ virtual: true, files: { [PEOPLE_FILE]: people }, policy: () => `${lines}${POLICY}` });
  for (const id of GRANTS) addGrant(desk.world, id, PERSON_GRANT, { author: 'lisa' });
}
const POLICY = shopPolicy('https://127.0.0.1:1/');
const PERSON_GRANT = GRANT.replace('principal-id: 583231', 'requested-by: lisa');

async function look(): Promise<string[]> {
  const handled = await bothHere(desk, DAILY);
  expect(handled.flatMap(({ faults }) => faults)).toEqual([]);
  return handled.flatMap(({ warnings }) => warnings.filter((text) => !text.includes('private key')));
}
const writePeople = (text: string): string =>
  desk.world.commit(SHOP, { branch: 'main', author: 'hubot', files: { [PEOPLE_FILE]: text } });
const isRevoked = (id: string): boolean => readRef(desk.shop.gitDir, `refs/tags/grantgate/revoked/${id}`) !== undefined;

describe('people who are known by other things than an account', () => {
  test('are here as long as they are listed, and their account, where they have one, is there', async () => {
    await openWith('offboarding: revoke\n');
    expect(await look()).toEqual([]);
    expect(GRANTS.map(isRevoked)).toEqual([false, false]);
  });

  test('and are listed no longer lose their grants', async () => {
    await openWith('offboarding: revoke\n');
    writePeople(PEOPLE.replace(/ {2}mona-marketing.*\n/, ''));
    await look();
    expect(GRANTS.map(isRevoked)).toEqual([true, false]);
  });

  test('and whose account is gone lose them as well; one that is renamed is the same account', async () => {
    await openWith('offboarding: revoke\n');
    desk.world.rename('lisa', 'lisa-b');
    await look();
    expect(GRANTS.map(isRevoked)).toEqual([false, false]);
    desk.world.deleteAccount('lisa-b');
    await look();
    expect(GRANTS.map(isRevoked)).toEqual([false, true]);
  });

  test('have them proposed for removal where the policy does not revoke', async () => {
    await openWith('');
    writePeople('version: 1\npeople: {}\n');
    await look();
    const pull = proposals(desk).find(({ branch }) => branch.startsWith('grantgate/retire-'));
    for (const id of GRANTS) expect(pull?.body).toContain(id);
  });

  test('are not known to have left where the file is broken, and nothing is revoked', async () => {
    await openWith('offboarding: revoke\n', 'version: 1\npeople: [mona]\n');
    expect(await look()).toEqual(
      GRANTS.toSorted().map((id) => expect.stringMatching(`${id}.*is not known: .people.yml. is broken`) as string),
    );
    expect(GRANTS.map(isRevoked)).toEqual([false, false]);
  });

  test('of whose account GitHub does not say anything are not known to have left', async () => {
    await openWith('offboarding: revoke\n');
    const end = desk.world.fail({ path: '*/user/99' }, { status: 403 });
    expect(await look()).toEqual([expect.stringMatching(/people\/lisa-ops\/banner.*is not known/)]);
    end();
    expect(GRANTS.map(isRevoked)).toEqual([false, false]);
  });

  test('have grants of whose use nothing is known: that is said, and none goes for it', async () => {
    await openWith('unused: 1d\n');
    desk.world.setTime('2026-11-27T12:00:00Z');
    expect(await look()).toContainEqual(expect.stringMatching(/When 2 grants were used last could not be read/));
    const pull = proposals(desk).find(({ branch }) => branch.startsWith('grantgate/retire-'));
    for (const id of GRANTS) expect(pull?.body ?? '').not.toContain(id);
  });
});
