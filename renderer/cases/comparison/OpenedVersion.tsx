import { lazy, Suspense } from 'react'
import { VersionReader } from '../VersionReader.tsx'
import type { Opened } from './opened.ts'

const Comparison = lazy(() => import('./Comparison.tsx').then((module) => ({ default: module.Comparison })))

type Props = Readonly<{ opened: Opened; onOpen: (opened: Opened | null) => void }>

/** A version, or two of them laid over each other, in the place of the paper. */
export function OpenedVersion({ opened, onOpen }: Props) {
  if (opened.as === 'reading') return <VersionReader id={opened.id} onOpen={onOpen} />
  const { older, newer } = opened
  return (
    <Suspense>
      <Comparison key={`${older}/${newer}`} older={older} newer={newer} onClose={() => onOpen(null)} />
    </Suspense>
  )
}
