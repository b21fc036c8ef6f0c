/** What is said of a text that cannot be saved, however often one tries. */
export const saving = {
  refused:
    '«{text}» er ikke lagret. {reason} Det du har skrevet, står på skjermen til du går til et annet sted. Kopier det hvis du trenger det.',
  notSaved:
    'Noe av det du har skrevet, er ikke lagret, så dette må vente. Ta bort det som ikke kan lagres, eller vent til alt er lagret. Ingenting er endret.',
  gone: 'Det teksten hører til, er fjernet.',
} as const
