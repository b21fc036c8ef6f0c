/** What stands in the paper's place: a version to read, or two laid over each other; `newer` null is the text now. */
export type Opened =
  | Readonly<{ as: 'reading'; id: string }>
  | Readonly<{ as: 'comparison'; older: string; newer: string | null }>

export const reading = (id: string): Opened => ({ as: 'reading', id })
