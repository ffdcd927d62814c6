import { faultOf, FactError } from '../github/fact-error.ts';
import {
  HOLDER_TAGS_QUERY,
  holderTagVariables,
  readHolderTagsAnswer,
  type SourceFile,
} from '../github/policy-query.ts';
import { handlesOf, NO_PEOPLE_FILE } from '../policy/delegation/people.ts';
import type { Fault } from '../policy/fault.ts';
import { joinTags, NO_TAGS, type SeenTags } from '../policy/tags.ts';
import type { Established } from './establish.ts';
import { peopleOfPolicy } from './people-file.ts';
import type { Session } from './start-requests.ts';

/** Who the accounts of a run are as people of `people.yml`, and the tags that revoke them as such. */
export interface Linked {
  readonly handles?: ReadonlyMap<string, string>;
  readonly tags: SeenTags;
  readonly unavailable?: Fault;
}

const NOBODY: Linked = { tags: NO_TAGS };

/**
 * Finds out whether somebody of the run is revoked by her handle, whoever names her by what: she starts the run
 * herself, presses its button, or is named by the number of her account. Asks nothing while no person is revoked.
 *
 * INVARIANT: where a person is revoked, nobody is let in before it is known who that is, by a file that is there.
 */
export async function askLinked(
  session: Session,
  { files, run }: Established,
  file: Promise<SourceFile | undefined>,
): Promise<Linked> {
  if (!files.hasRevokedPeople) return NOBODY;
  const { api } = session.transport;
  const root = session.facts.inputs.policyPath;
  try {
    const people = peopleOfPolicy(await file, root);
    if (people === undefined) return { ...NOBODY, unavailable: NO_PEOPLE_FILE };
    if (!people.ok)
      return { ...NOBODY, unavailable: { message: `\`people.yml\` is broken: ${people.problems[0].message}` } };
    const handles = handlesOf(people.value, [run.actor_id, run.triggering_actor_id]);
    const [owner = '', name = ''] = files.repository.split('/');
    const tags = await Promise.all(
      // those of whoever was named by her handle came with her grants
      [...new Set(handles.values())]
        .filter((handle) => handle !== run.delegation?.handle)
        .map(async (handle) => {
          const holder = { kind: 'person', name: handle } as const;
          const { data } = await api.query(HOLDER_TAGS_QUERY, { owner, name, ...holderTagVariables(holder) });
          return readHolderTagsAnswer(data, holder);
        }),
    );
    return { handles, tags: joinTags(tags) };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { ...NOBODY, unavailable: faultOf(error) };
  }
}
