import { hinted } from '../hinted.ts';
import { addMismatch, showValue } from '../mismatch.ts';
import { httpsAddress } from '../request-rules.ts';
import { type Shape, text } from '../shape.ts';

/** Claims that are names which people change, or are given to somebody else once a person has left. */
const CHANGING_CLAIMS: Readonly<Record<string, string>> = {
  email: 'an e-mail address is given to somebody else one day, and in some tenants people set it themselves',
  mail: 'an e-mail address is given to somebody else one day',
  upn: 'a user principal name is an address that changes, and is given to somebody else one day',
  unique_name: 'it is a name for display that changes',
  preferred_username: 'it is a name that people may change themselves',
  username: 'a login is given to somebody else one day',
  user_name: 'a login is given to somebody else one day',
  login: 'a login is given to somebody else one day',
  name: 'names change, and two people may have the same',
  given_name: 'names change, and two people may have the same',
  family_name: 'names change, and two people may have the same',
  nickname: 'people choose it themselves',
  phone_number: 'a number is given to somebody else one day',
  samaccountname: 'a login is given to somebody else one day',
};
/** Claims that are not about a person. */
const NOT_A_PERSON = new Set(
  [
    ['iss', 'aud', 'exp', 'iat', 'nbf', 'jti', 'azp', 'appid', 'client_id', 'act', 'nonce', 'sid', 'tid', 'hd'],
    ['acr', 'amr', 'auth_time', 'at_hash', 'scope', 'scp', 'roles', 'groups', 'uti', 'ver', 'idp', 'email_verified'],
  ].flat(),
);

/** A claim that stays a person's own. */
export function immutableClaim(): Shape<string> {
  const inner = text({ pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/, expected: 'the name of a claim' });
  return {
    schema: { ...inner.schema, examples: ['sub', 'oid'] },
    parse: (value, path, mismatches) => {
      const claim = inner.parse(value, path, mismatches);
      if (claim === undefined) return undefined;
      const folded = claim.toLowerCase();
      const why = Object.hasOwn(CHANGING_CLAIMS, folded) ? CHANGING_CLAIMS[folded] : undefined;
      if (why !== undefined)
        return addMismatch(
          mismatches,
          path,
          `the claim \`${claim}\` does not stay one person's own: ${why}`,
          'use one that never changes: `oid` of Microsoft Entra, `sub` of any other',
        );
      return NOT_A_PERSON.has(folded)
        ? addMismatch(mismatches, path, `the claim \`${claim}\` does not say who somebody is`, 'use `sub` or `oid`')
        : claim;
    },
  };
}

/** Audiences that many services accept: what was issued for one of them was not issued for this gate. */
const GENERAL_AUDIENCES = new Set(
  [
    ['account', 'api', 'default', 'public', 'backstage', 'kubernetes', 'vault', 'grafana', 'https://api'],
    // that of the authorization server which every organisation of Okta has
    ['api://default'],
    ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000', 'https://management.azure.com'],
    ['https://management.core.windows.net', 'api://azureadtokenexchange', '00000002-0000-0000-c000-000000000000'],
    ['sts.amazonaws.com', 'https://kubernetes.default.svc', 'https://accounts.google.com', 'https://vault'],
    ['https://iam.googleapis.com', 'https://www.googleapis.com', 'https://github.com', 'https://api.github.com'],
  ].flat(),
);

/** An audience that is this gate's alone. */
export function audience(): Shape<string> {
  const inner = text({ pattern: /^[!-~]{3,}$/, expected: 'an audience, without blanks', maxLength: 512 });
  return {
    schema: { ...inner.schema, examples: ['api://grantgate'] },
    parse: (value, path, mismatches) => {
      if (Array.isArray(value))
        return addMismatch(
          mismatches,
          path,
          'expected one audience, got a list',
          'name one that is for this gate alone',
        );
      const written = inner.parse(value, path, mismatches);
      if (written === undefined) return undefined;
      const folded = written.toLowerCase().replace(/\/+$/, '');
      if (written.includes('*'))
        return addMismatch(mismatches, path, `the audience ${showValue(written)} is a pattern`, 'write it out');
      return GENERAL_AUDIENCES.has(folded)
        ? addMismatch(
            mismatches,
            path,
            `the audience ${showValue(written)} is not this gate's alone`,
            'a token that a person gave to another service would let that service start runs as her: register an ' +
              'API for this gate, such as `api://grantgate`',
          )
        : written;
    },
  };
}

/** The tool's client at the provider. */
export function clientId(): Shape<string> {
  return text({ pattern: /^[!-)+-~]{1,}$/, expected: 'the id of a client, without blanks and `*`', maxLength: 512 });
}

/** Who issues tokens: an https address as the claim `iss` has it (RFC 8414, 2). */
export function issuer(): Shape<string> {
  return hinted(
    text({
      pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#*{}]*)?$/,
      expected: 'an https address',
      maxLength: 2048,
    }),
    (written) => {
      if (written.startsWith('http:')) return 'it has to be https';
      if (/[{}*]/.test(written)) return 'write it out: an issuer for all tenants lets in people of others';
      return /[?#]/.test(written) ? 'an issuer has no `?` and no `#`' : undefined;
    },
    { examples: ['https://n8n.acme.example'] },
  );
}

/** Where public keys are (RFC 7517, 5). */
export function keySetAddress(): Shape<string> {
  const inner = httpsAddress();
  return { parse: inner.parse, schema: { ...inner.schema, examples: ['https://n8n.acme.example/jwks.json'] } };
}
