import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { fill } from '../../../shared/texts/index.ts'
import { wordImport as texts } from '../../../shared/texts/word-import.ts'
import { stopReading, useReading } from './reading.ts'

/** Nothing for the first moment: most files are read before it is worth saying. */
const patience = 400

/** Which file is being read, and the way to stop it. */
export function ReadingFile() {
  const fileName = useReading((state) => state.fileName)
  return fileName === null ? null : <Slow fileName={fileName} />
}

function Slow({ fileName }: { fileName: string }) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isSlow) return null
  return (
    <div className="file-reading">
      <progress aria-label={fill(texts.reading, { fileName })} />
      <span>{fill(texts.reading, { fileName })}</span>
      <Button variant="tertiary" onClick={stopReading}>
        {texts.stop}
      </Button>
    </div>
  )
}
