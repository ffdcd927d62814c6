import { isSameName } from '../../policy/fold.ts';
import type { StateItem } from '../state/inventory.ts';

/** One of the repositories that a policy is about. */
export interface AboutRepository {
  readonly repository: string;
  /** There is no other: an answer that does not say whose it is can only be about it. */
  readonly isOnly: boolean;
}

/** `owner/name` of the repository whose setting it is; `undefined` where that is not said. */
export function repositoryOfItem(item: StateItem): string | undefined {
  return ('repository' in item ? item.repository : undefined) ?? item.source.repository;
}

/** Settings of one repository: those that say so, or that nobody else's can be. Of another's nothing follows. */
export function itemsAbout(items: readonly StateItem[], { repository, isOnly }: AboutRepository): readonly StateItem[] {
  return items.filter((item) => {
    const named = repositoryOfItem(item);
    return named === undefined ? isOnly : isSameName(named, repository);
  });
}
