import { useEffect, useState } from 'react'
import { call } from '../../api.ts'
import { usePictureAtHand } from './PicturesAtHand.tsx'

/** A picture's address for an img element, or null when its bytes are not there. */
type Address = string | null

/** Pictures kept ready; more than stand in any paper one looks at. */
const mostKept = 80

const addresses = new Map<string, Promise<Address>>()
const known = new Set<string>()

/** Pictures of one workspace mean nothing in another. */
export function forgetPictures(): void {
  addresses.clear()
  known.clear()
}

/** True for a picture that the open workspace is known to have: it has been shown or just taken in. */
export const isKnownPicture = (hash: string): boolean => known.has(hash)

export const knowPicture = (hash: string): void => void known.add(hash)

function addressOf(hash: string): Promise<Address> {
  const asked = addresses.get(hash) ?? ask(hash)
  // What was asked for last is forgotten last.
  addresses.delete(hash)
  addresses.set(hash, asked)
  for (const oldest of addresses.keys()) {
    if (addresses.size <= mostKept) break
    addresses.delete(oldest)
  }
  return asked
}

async function ask(hash: string): Promise<Address> {
  try {
    const { mediaType, base64 } = await call('images.get', { hash })
    knowPicture(hash)
    return `data:${mediaType};base64,${base64}`
  } catch {
    // A picture that comes back, as by an undo, is asked for again.
    addresses.delete(hash)
    return null
  }
}

/** The picture's address; undefined while it is on its way. */
export function usePicture(hash: string): Address | undefined {
  const [shown, setShown] = useState<{ hash: string; address: Address } | null>(null)
  const atHand = usePictureAtHand(hash)
  useEffect(() => {
    if (atHand !== undefined) return undefined
    let isWanted = true
    void addressOf(hash).then((address) => isWanted && setShown({ hash, address }))
    return () => {
      isWanted = false
    }
  }, [hash, atHand])
  return atHand ?? (shown?.hash === hash ? shown.address : undefined)
}
