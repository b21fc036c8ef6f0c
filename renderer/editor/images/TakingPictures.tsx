import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { common } from '../../../shared/texts/common.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { cancelTaking, useTaking } from './take-in.ts'

const texts = paperBlocks.image

/** Nothing for the first moment: most pictures are ready before it is worth saying. */
const patience = 400

/** Which picture is made ready, and the way to stop it. */
export function TakingPictures() {
  const isTaking = useTaking(({ current }) => current !== null)
  return isTaking ? <Slow /> : null
}

function Slow() {
  const [isSlow, setSlow] = useState(false)
  const current = useTaking((state) => state.current)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isSlow || !current) return null
  const { count, index } = current
  return (
    <div className="file-reading" data-size="sm">
      <progress aria-label={texts.progress} {...(count > 1 ? { value: index - 1, max: count } : {})} />
      <span>{fill(count === 1 ? texts.reading : texts.readingOf, current)}</span>
      <Button variant="tertiary" onClick={cancelTaking}>
        {common.cancel}
      </Button>
    </div>
  )
}
