import type { FormId } from './questions.ts';

/** What somebody asked for in the form: every value is checked for its own form, and none yet against the role. */
export interface AccessRequest {
  readonly form: 'access-request';
  readonly role: string;
  /** Seconds. */
  readonly lasts: number;
  /** Names of branches, tags and environments, as they were written. */
  readonly only: readonly string[];
  readonly ticket?: string;
  readonly reason: string;
  /** Login of who is to get it, where that is not who asks. */
  readonly for?: string;
}

/** What somebody needs in an emergency. */
export interface BreakGlassRequest {
  readonly form: 'break-glass';
  readonly role: string;
  readonly incident: string;
  readonly drill: boolean;
  readonly reason: string;
}

/** A filled-in form. */
export type FilledForm = AccessRequest | BreakGlassRequest;

/** A request of one of the forms. */
export type RequestOf<F extends FormId> = Extract<FilledForm, { readonly form: F }>;
