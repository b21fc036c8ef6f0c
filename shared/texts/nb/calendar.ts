/** Words of calendar files. They are the same in bokmål and nynorsk; only the date written into them differs. */
export const calendar = {
  titles: { ordinary: 'Møte i {body}', extraordinary: 'Ekstraordinært møte i {body}' },
  cancelled: 'Avlyst: {title}',
  forms: { physical: 'Fysisk møte', remote: 'Digitalt møte' },
  link: 'Lenke: {link}',
  handIn: 'Frist for å levere saker: {date}',
  fileOfYear: 'Møteplan {year}',
} as const
