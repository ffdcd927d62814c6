import type { CommandRight } from '../reply.ts';
import type { CommandName } from './names.ts';

/** What a command takes. */
export interface CommandRule {
  readonly right: CommandRight;
  /** Whether a reply to a mail is enough: only for what concerns nobody but whoever wrote it. */
  readonly byEmail: boolean;
  /** Whether it is about the grant that the issue asked for; others can be given below any issue. */
  readonly needs: 'grant' | 'emergency' | 'nothing';
}

/** Who may give a command, where, and how. */
export function ruleOf(name: CommandName): CommandRule {
  switch (name) {
    case 'withdraw':
      return { right: 'requester', byEmail: true, needs: 'grant' };
    case 'deny':
      return { right: 'approver', byEmail: false, needs: 'grant' };
    case 'extend':
      return { right: 'requester-or-principal', byEmail: false, needs: 'grant' };
    case 'end':
      return { right: 'principal', byEmail: true, needs: 'grant' };
    case 'revoke':
      return { right: 'approver-or-maintainer', byEmail: false, needs: 'grant' };
    case 'freeze':
    case 'unfreeze':
      return { right: 'approver', byEmail: false, needs: 'nothing' };
    case 'run':
      return { right: 'anybody', byEmail: false, needs: 'nothing' };
    case 'reviewed':
      return { right: 'reviewer', byEmail: false, needs: 'emergency' };
    case 'approve':
    case 'status':
      return { right: 'anybody', byEmail: true, needs: 'grant' };
  }
}
