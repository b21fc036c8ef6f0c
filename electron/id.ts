import { v7 } from 'uuid'

/** A new id; they sort by the moment they were made, but nothing relies on that. */
export const newId = (): string => v7()
