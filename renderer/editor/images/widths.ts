/** The width of the text on a page of A4 with margins of 25 mm, in pixels of 1/96 inch. */
export const textWidth = 604

export type Size = Readonly<{ width: number; height: number }>

const shares = { full: 1, threeQuarters: 0.75, half: 0.5, quarter: 0.25 } as const
export type WidthChoice = 'original' | keyof typeof shares

export const widthChoices: readonly WidthChoice[] = ['original', 'full', 'threeQuarters', 'half', 'quarter']

/** As large as the picture is, and never wider than the text. */
export const naturalSize = (natural: Size): Size => withWidth(natural, Math.min(natural.width, textWidth))

/** The size a choice gives a picture that is `natural` by itself; its shape stays. */
export const sizeOf = (choice: WidthChoice, natural: Size): Size =>
  choice === 'original' ? naturalSize(natural) : withWidth(natural, Math.round(textWidth * shares[choice]))

const withWidth = (natural: Size, width: number): Size => ({
  width,
  height: Math.max(1, Math.round((width * natural.height) / natural.width)),
})

/** The choice a picture is shown by now; null for a width of its own. */
export const choiceOf = (width: number, natural: Size): WidthChoice | null =>
  widthChoices.find((choice) => sizeOf(choice, natural).width === width) ?? null
