/** Words about who is there and what they did. */
export const presence = {
  deeds: { vote: 'har stemt', proposal: 'har fremmet forslag', statement: 'har en protokolltilførsel' },
  meetsFor: 'møter for {name}',
  goesOver: { remote: 'går over til digitalt', physical: 'går over til rommet' },
  comes: { remote: 'kommer digitalt', physical: 'kommer i rommet' },
  changed: { remote: '{name} deltar digitalt.', physical: '{name} deltar i rommet.' },
  edit: 'Rett',
  remove: 'Fjern',
  editStretch: 'Rett «{stretch}»',
  removeStretch: 'Fjern «{stretch}»',
  recusal: {
    title: 'Inhabilitet for {name} i {item}',
    grounds: 'Grunnlag til referatet',
    groundsHelp: 'Kan stå tomt.',
    settledBy: 'Avgjort av',
    settlers: { person: 'personen selv', body: 'organet' },
    save: 'Lagre inhabiliteten',
    changed: 'Inhabiliteten til {name} i {item} er rettet.',
  },
  standIn: {
    label: 'Møter for',
    help: 'Teller bare når medlemmet er borte eller inhabilt. Velger du et nytt medlem, står ferdige saker som de er. Velger du «ingen», blir alt tatt tilbake.',
    nobody: 'ingen',
    done: '{name} møter for {member}.',
    ended: '{name} møter ikke lenger for {member}.',
  },
} as const
