/** What is said of a text that cannot be saved, however often one tries. */
export const saving = {
  refused:
    '«{text}» er ikke lagret. {reason} Det du har skrevet, står på skjermen til du går til et annet sted. Kopier det hvis du trenger det.',
  gone: 'Det teksten hører til, er fjernet.',
} as const
