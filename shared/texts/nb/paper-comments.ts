/** Words of comments on a paper. */
export const paperComments = {
  words: 'Kommentar',
} as const
