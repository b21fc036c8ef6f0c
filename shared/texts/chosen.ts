import type { Language } from '../values.ts'
import type { Words } from './words.ts'

/**
 * The written form of Norwegian the interface is in: bokmål, unless `motebokLanguage` said nynorsk before this was
 * loaded. Each process says so first of all; it stays the same until the program starts anew.
 */
export const interfaceLanguage: Language = Reflect.get(globalThis, 'motebokLanguage') === 'nn' ? 'nn' : 'nb'

/** The texts of the interface in the written form it is in. */
export const chosen = <const T>(nb: T, nn: Words<T>): Words<T> =>
  interfaceLanguage === 'nn' ? nn : (nb as unknown as Words<T>)
