import { speak } from './interface-language.ts'

// Imported before anything with texts, by programs that are told through the environment.
speak(null)
