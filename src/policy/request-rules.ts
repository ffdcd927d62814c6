import { hinted } from './hinted.ts';
import { described, flag, integer, object, type Of, optional, type Shape, text } from './shape.ts';
import { duration } from './time-shapes.ts';
import { checkZone, timeZone } from './window.ts';

/** How access is asked for. */
export const requestsShape = object(
  {
    app: optional(
      described(
        integer(1),
        'Numeric id of the bot account of the App that may propose grants. Pull requests of any other bot do not ' +
          'count.',
      ),
    ),
    open: optional(described(integer(1, 1000), 'How many requests a person may have open at once; 5 when left out.')),
    lapse: optional(
      described(duration({ min: 3600 }), 'After how long an unanswered request lapses; `3d` when left out.'),
    ),
    'for-others': optional(
      described(flag(), '`true`: a person may ask for somebody else. Only for oneself when left out.'),
    ),
    'time-zone': optional(
      described(
        timeZone(),
        'Time zone of the people who ask, `Area/City`: what they are told has times in it, too. That of the windows ' +
          'of a role comes first.',
      ),
    ),
  },
  (value, path, mismatches) => {
    if (value['time-zone'] !== undefined) checkZone(value['time-zone'], path, mismatches);
  },
);
export type RequestRules = Of<typeof requestsShape>;

/** How a grant is renewed. A renewal is a grant of its own, with the same approvals. */
export const renewalShape = object({
  from: optional(
    described(
      duration({ min: 3600 }),
      'How long before its end a grant can be renewed; `14d` when left out. Never more than the last quarter of its ' +
        'life.',
    ),
  ),
  times: optional(
    described(integer(0, 1000), 'How often in a row a grant can be renewed; any number of times when left out.'),
  ),
});
export type RenewalRules = Of<typeof renewalShape>;

/** An https address without a login in it. */
export function httpsAddress(): Shape<string> {
  return hinted(
    text({
      pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?][^\s#]*)?$/,
      expected: 'an https address',
      maxLength: 2048,
    }),
    (written) =>
      /^https:\/\/[^/]*@/.test(written)
        ? 'the policy is read by many: leave out the login'
        : written.startsWith('http:')
          ? 'it has to be https'
          : undefined,
    { examples: ['https://hooks.acme.example/grantgate'] },
  );
}
