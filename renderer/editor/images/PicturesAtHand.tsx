import { createContext, use, useMemo, type ReactNode } from 'react'
import type { ReadImage } from '../../../shared/word-import.ts'

const none: ReadonlyMap<string, string> = new Map()
const AtHand = createContext(none)

type Props = Readonly<{ images: readonly Pick<ReadImage, 'hash' | 'base64'>[]; children: ReactNode }>

/** Pictures of a text that is shown before it is taken in, which the workspace does not have yet. */
export function PicturesAtHand({ images, children }: Props) {
  const addresses = useMemo(() => new Map(images.map(({ hash, base64 }) => [hash, addressOf(base64)])), [images])
  return <AtHand value={addresses}>{children}</AtHand>
}

/** How JPEG files begin, in letters; the others that are kept are PNG. */
const jpegStart = '/9j/'

const addressOf = (base64: string): string =>
  `data:image/${base64.startsWith(jpegStart) ? 'jpeg' : 'png'};base64,${base64}`

/** The address of a picture at hand, for an img element. */
export const usePictureAtHand = (hash: string): string | undefined => use(AtHand).get(hash)
