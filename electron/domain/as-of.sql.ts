type Former = Readonly<{
  table: 'former_body_name' | 'former_position'
  /** SQL for «belongs to this one», where `former` is the row. */
  of: string
  column: string
  /** What its last day must be, such as `>= @on`. */
  until: string
}>

/** SQL for what still held on a day, of what somebody or something has left behind; null when only the present does. */
export const formerOn = ({ table, of, column, until }: Former): string =>
  `(SELECT former.${column} FROM ${table} former
    WHERE ${of} AND former.until_on ${until} ORDER BY former.until_on LIMIT 1)`
