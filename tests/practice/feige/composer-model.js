/** Where the composer puts the way to read React's state; empty while no conversation is open. */
export const composer = { model: () => '' };
