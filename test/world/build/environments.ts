import { nextId, type Repository, type State } from '../state.ts';

export type EnvironmentSpec = {
  name: string;
  /** Every branch when left out. */
  refs?: 'all' | 'protected' | { branches?: string[]; tags?: string[] };
  adminsBypass?: boolean | undefined;
  waitMinutes?: number;
  /** Logins. */
  reviewers?: string[];
};

/** Adds an environment as an administrator does; it may be passed by administrators unless told otherwise. */
export function addEnvironment(state: State, repository: Repository, spec: EnvironmentSpec): void {
  const { refs = 'all' } = spec;
  repository.settings.environments.push({
    id: nextId(state),
    name: spec.name,
    refs:
      typeof refs === 'string'
        ? refs
        : [
            ...(refs.branches ?? []).map((name) => ({ id: nextId(state), name, type: 'branch' as const })),
            ...(refs.tags ?? []).map((name) => ({ id: nextId(state), name, type: 'tag' as const })),
          ],
    adminsBypass: 'adminsBypass' in spec ? spec.adminsBypass : true,
    waitMinutes: spec.waitMinutes ?? 0,
    reviewers: spec.reviewers ?? [],
  });
}
