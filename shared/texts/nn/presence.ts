import type { presence as bokmaal } from '../nb/presence.ts'
import type { Words } from '../words.ts'

/** Words about who is there and what they did. */
export const presence = {
  deeds: { vote: 'har røysta', proposal: 'har sett fram framlegg', statement: 'har ein protokolltilførsel' },
  meetsFor: 'møter for {name}',
  goesOver: { remote: 'går over til digitalt', physical: 'går over til rommet' },
  comes: { remote: 'kjem digitalt', physical: 'kjem i rommet' },
  changed: { remote: '{name} deltek digitalt.', physical: '{name} deltek i rommet.' },
  edit: 'Rett',
  remove: 'Fjern',
  editStretch: 'Rett «{stretch}»',
  removeStretch: 'Fjern «{stretch}»',
  recusal: {
    title: 'Inhabilitet for {name} i {item}',
    grounds: 'Grunnlag til referatet',
    groundsHelp: 'Kan stå tomt.',
    settledBy: 'Avgjort av',
    settlers: { person: 'personen sjølv', body: 'organet' },
    save: 'Lagre inhabiliteten',
    changed: 'Inhabiliteten til {name} i {item} er retta.',
  },
  standIn: {
    label: 'Møter for',
    help: 'Tel berre når medlemmen er borte eller inhabil. Saker som er ferdige, står som dei er.',
    takeBack: 'Ta tilbake at {name} har møtt for {members}',
    takenBack: '{name} har ikkje møtt for {members}.',
    nobody: 'ingen',
    done: '{name} møter for {member}.',
    ended: '{name} møter ikkje lenger for {member}.',
  },
} as const satisfies Words<typeof bokmaal>
