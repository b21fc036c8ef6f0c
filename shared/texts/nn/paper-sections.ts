import type { paperSections as nb, lengthHelp as nbLength } from '../nb/paper-sections.ts'
import type { Words } from '../words.ts'

/** The program's own names and help texts of the sections of a case paper, in nynorsk. */
export const paperSections = {
  proposal: {
    name: 'Framlegg',
    help: 'Kva organet blir bede om å gi råd om eller slutte seg til. Eitt punkt for kvart råd.',
  },
  summary: { name: 'Samandrag', help: 'Det viktigaste i saka, for den som berre les dette.' },
  background: { name: 'Bakgrunn', help: 'Fakta i saka: kva som er gjort, kva som gjeld, og kven saka vedkjem.' },
  assessment: {
    name: 'Vurdering',
    help: 'Kva som talar for og imot, kva det kostar, og kvifor framlegget er det beste.',
  },
  process: {
    name: 'Vidare prosess',
    help: 'Kva som skjer etter møtet, kven som har ansvaret, og når det skal vere gjort.',
  },
} satisfies Words<typeof nb>

/** What is added to the help of a section with advice on its length. */
export const lengthHelp = {
  one: 'Bør få plass på éi linje.',
  many: 'Bør ikkje vere lengre enn {count} linjer.',
} satisfies Words<typeof nbLength>

/** Over a section that is no longer known to the template. */
export const unnamedSection = 'Del utan namn'
