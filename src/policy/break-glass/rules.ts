import { globs, login, roleName, team } from '../names.ts';
import { eitherShape } from '../either-shape.ts';
import { described, list, object, type Of, optional, required } from '../shape.ts';
import { duration, rate } from '../time-shapes.ts';
import { listedByNameShape, listedShape } from '../who.ts';

const reviewShape = object({
  within: required(
    described(duration({ min: 3600 }), 'How long after its end it has to be reviewed; later it is overdue.'),
    '2d',
  ),
  by: required(
    described(listedShape('nobody could review it'), 'Who reviews it. Nobody reviews their own break-glass access.'),
    '{permission: maintain}',
  ),
});

/** Access in an emergency, which is reviewed afterwards. */
export const breakGlassShape = object({
  who: required(
    described(listedByNameShape('nobody could use it'), 'Who may take it, without an approval.'),
    '{users: [mona]}',
  ),
  lasts: required(
    described(duration({ min: 300, max: 86_400 }), 'How long it lasts from when it was asked for; `24h` at most.'),
    '1h',
  ),
  each: required(described(rate(), 'How often a person may take it, such as `2 per 30d`.'), '2 per 30d'),
  environments: optional(
    described(globs('environment'), 'Environments that it reaches, of those of the role; all of them when left out.'),
  ),
  drill: optional(
    described(
      roleName(),
      'Role whose credentials a drill gets in place of those of the role: a harmless one. No drills when left out.',
    ),
  ),
  notify: optional(
    described(
      list(eitherShape(login(), team(), 'a team or a login'), { min: 1 }),
      'Teams and people who are told at once, besides everybody who could have approved.',
    ),
  ),
  review: required(
    described(reviewShape, 'The review afterwards. While one is overdue, that person cannot take it again.'),
    '{within: 2d, by: {permission: maintain}}',
  ),
});
export type BreakGlassRules = Of<typeof breakGlassShape>;
