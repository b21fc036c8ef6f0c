/** Words about who is there and what they did. */
export const presence = {
  deeds: { vote: 'har stemt', proposal: 'har fremmet forslag', statement: 'har en protokolltilførsel' },
} as const
