/** The reason of a visit's end where the user has left, and not only the page. */
export const signedOut = 'signed-out';
