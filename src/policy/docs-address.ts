/** Where the documentation is, for whoever has only the action. */
export const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';
