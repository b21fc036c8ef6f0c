import { chosenLanguage } from './chosen-language.ts'
import { speak } from './interface-language.ts'

// Imported before anything with texts, by the program that starts the others and knows the user.
speak(chosenLanguage())
