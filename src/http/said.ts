/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = new RegExp(
  [
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;

export interface SaidOptions {
  /** What was sent, and must not come out again. */
  readonly secrets?: readonly (string | undefined)[];
  /** Most characters that are shown. */
  readonly most?: number;
}

/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
export function said(text: string, { secrets = [], most = 300 }: SaidOptions = {}): string {
  // what is longer is cut first by what may be in it, then by what is shown
  const bounded = text.slice(0, 16_384);
  const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
  const written = whole
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret.toWellFormed()),
      Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
    .toSorted((one, other) => other.length - one.length);
  const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
  const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
  return cut
    .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/[.\s]+$/, '');
}

/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run: string, secret: string): boolean {
  return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) =>
    run.slice(at, at + MIN_PIECE_CHARACTERS),
  ).some((piece) => secret.includes(piece));
}
