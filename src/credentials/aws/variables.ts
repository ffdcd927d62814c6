/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo
 * the session token and its end; with the other two, tools would fetch a session without bounds once these keys are
 * gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
export const EMPTIED = {
  AWS_SECURITY_TOKEN: '',
  AWS_CREDENTIAL_EXPIRATION: '',
  AWS_ROLE_ARN: '',
  AWS_WEB_IDENTITY_TOKEN_FILE: '',
};

/** Keys of an earlier step, which the CLI and SDKs would take before a profile. */
export const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

/** Variables that send tools to another address, and that cannot be emptied without harm. */
export const ELSEWHERE = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'] as const;

/** Variables that can lead later steps past the keys: whoever exports the keys warns when one is set. */
export const MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', ...ELSEWHERE] as const;
