// Signs a spreadsheet takes for the start of a formula, also in their wide form.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const defused = /^'+[=+\-@\t\r\n＝＋－＠]/

/** The cell with an apostrophe before anything a spreadsheet would work out instead of showing. */
export const defuse = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** Takes away the apostrophe `defuse` put there, so that every cell comes back as it was. */
export const undoDefuse = (cell: string): string => (defused.test(cell) ? cell.slice(1) : cell)
