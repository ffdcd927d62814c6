/** What the token of a job, or an App, may do: `contents`, `pull-requests`, … */
export type Permissions = Record<string, Access | 'none'>;
export type Access = 'read' | 'write' | 'admin';
