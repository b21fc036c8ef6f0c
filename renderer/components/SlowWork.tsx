import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { common } from '../../shared/texts/common.ts'

/** Nothing for the first moment, in milliseconds: most work is done before it is worth saying. */
const patience = 400

type Props = Readonly<{
  className: string
  /** What the bar is called. */
  label: string
  /** How far it is; left out when nobody knows. */
  progress?: Readonly<{ value: number; max: number }> | undefined
  /** What is being done. */
  words: string
  onCancel: () => void
}>

/** Work that has lasted more than a moment: how far it is, and the way to stop it. Is drawn only while the work goes on. */
export function SlowWork({ className, label, progress, words, onCancel }: Props) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isSlow) return null
  return (
    <div className={className} data-size="sm">
      <progress aria-label={label} {...progress} />
      <span>{words}</span>
      <Button variant="tertiary" onClick={onCancel}>
        {common.cancel}
      </Button>
    </div>
  )
}
