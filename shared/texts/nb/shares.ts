/** Shares of a number of people or seats that have a name; `other` is for the rest: «3 av 7». */
export const shares = {
  names: {
    '1/2': 'halvparten',
    '1/3': 'en tredel',
    '2/3': 'to tredeler',
    '1/4': 'en firedel',
    '3/4': 'tre firedeler',
    '1/5': 'en femdel',
    '2/5': 'to femdeler',
    '3/5': 'tre femdeler',
    '4/5': 'fire femdeler',
    '1/6': 'en seksdel',
    '5/6': 'fem seksdeler',
  },
  other: '{part} av {of}',
} as const
