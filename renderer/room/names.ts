import { fill } from '../../shared/texts/index.ts'
import { room } from '../../shared/texts/room.ts'

type Named = Readonly<{ numberText: string | null; title: string; position: number; point?: number }>

/** What an item is called where there is little room: «sak 14/26», or «punkt 2» when it has no number. */
export const itemName = ({ numberText, position, point = position }: Named): string =>
  numberText === null ? fill(room.item.point, { position: point }) : fill(room.item.case, { number: numberText })

/** True when every word typed begins a word of the name. */
export function isNamed(name: string, query: string): boolean {
  const parts = name.toLocaleLowerCase('nb').split(/[\s-]+/)
  const words = query.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean)
  return words.every((word) => parts.some((part) => part.startsWith(word)))
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1)
