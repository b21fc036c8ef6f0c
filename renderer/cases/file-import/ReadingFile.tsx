import { fill } from '../../../shared/texts/index.ts'
import { wordImport as texts } from '../../../shared/texts/word-import.ts'
import { SlowWork } from '../../components/SlowWork.tsx'
import { stopReading, useReading } from './reading.ts'

/** Which file is being read, and the way to stop it. */
export function ReadingFile() {
  const fileName = useReading((state) => state.fileName)
  if (fileName === null) return null
  const words = fill(texts.reading, { fileName })
  return <SlowWork className="file-reading" label={words} words={words} onCancel={stopReading} />
}
