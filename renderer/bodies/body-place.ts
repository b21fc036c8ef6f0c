import { createContext, useContext } from 'react'
import type { BodyDetails } from '../../shared/bodies.ts'
import type { MembershipView } from '../../shared/members.ts'
import type { Years } from './TermBar.tsx'

/** What every row and form about members needs to know of the body they are in. */
export type BodyPlace = Readonly<{
  details: BodyDetails
  /** The day whose members are shown. */
  day: string
  years: Years
  /** All memberships there have ever been, oldest first. */
  all: readonly MembershipView[]
}>

const Place = createContext<BodyPlace | null>(null)

export const BodyPlaceProvider = Place.Provider

/** The body the component stands in. */
export function useBodyPlace(): BodyPlace {
  const place = useContext(Place)
  if (!place) throw new Error('Members are shown within a body.')
  return place
}
