/** A line of an audit record, as far as a review looks at it. Times in milliseconds since 1970. */
export interface RecordedEvent {
  readonly kind:
    | 'decision'
    | 'credential-issued'
    | 'credential-renewed'
    | 'credential-revoked'
    | 'credential-not-revoked';
  readonly time: number;
  /** Repository of the run. */
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
  /** Repository of the policy, of a decision. */
  readonly home?: string;
  readonly decision?: 'allow' | 'deny';
  readonly grant?: string;
  readonly principal?: string;
  /** Whether a person was named by a delegation. */
  readonly isDelegated?: boolean;
  readonly event?: string;
  readonly ref?: string;
  readonly environment?: string;
  readonly credential?: string;
  readonly target?: string;
  readonly expires?: number;
  readonly boundedUntil?: number;
  readonly outlives?: boolean;
  /** `job_workflow_ref` of the workflow whose attestation of the record was verified; absent where none was. */
  readonly attestedBy?: string;
}
