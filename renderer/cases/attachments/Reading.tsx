import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { common } from '../../../shared/texts/common.ts'
import { cancelUploads, useUploading } from './uploads.ts'

/** Nothing for the first moment: most files are read before it is worth saying. */
const patience = 400

/** Which file is being read, how far it is, and the way to stop it. */
export function Reading() {
  const isReading = useUploading(({ current }) => current !== null)
  return isReading ? <Slow /> : null
}

function Slow() {
  const [isSlow, setSlow] = useState(false)
  const current = useUploading((state) => state.current)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isSlow || !current) return null
  const { done, total, count } = current
  return (
    <div className="attachments-reading">
      <progress aria-label={texts.progress} value={done} max={Math.max(1, total)} />
      <span>{fill(count === 1 ? texts.reading : texts.readingOf, current)}</span>
      <Button variant="tertiary" onClick={cancelUploads}>
        {common.cancel}
      </Button>
    </div>
  )
}
