/** A refusal in the JSON protocol; the name of the member that holds the words differs from service to service. */
export class JsonError extends Error {
  readonly code: string;
  readonly member: 'message' | 'Message';
  readonly status: number;

  constructor(code: string, message: string, member: 'message' | 'Message' = 'message', status = 400) {
    super(message);
    this.code = code;
    this.member = member;
    this.status = status;
  }
}

/** What AWS says when a member is missing or beyond its constraint. */
export function constraint(member: string, value: string | undefined, broken: string): JsonError {
  const shown = value === undefined ? 'null' : `'${value}'`;
  return new JsonError(
    'ValidationException',
    `1 validation error detected: Value ${shown} at '${member}' failed to satisfy constraint: ${broken}`,
  );
}
