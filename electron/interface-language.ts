import type { Language } from '../shared/values.ts'

/** How the written form of the interface goes from the program to what it starts: workers, and pages through the preload. */
const variable = 'MOTEBOK_LANGUAGE'

/**
 * Makes everything loaded from now on speak that written form; without one, the one the environment names, or bokmål.
 * Texts are chosen as they are loaded, so this must come before any of them.
 */
export function speak(language: Language | null): void {
  if (language !== null) process.env[variable] = language
  Reflect.set(globalThis, 'motebokLanguage', process.env[variable])
}
