import { fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { SlowWork } from '../../components/SlowWork.tsx'
import { cancelUploads, useUploading } from './uploads.ts'

/** Which file is being read, how far it is, and the way to stop it. */
export function Reading() {
  const current = useUploading((state) => state.current)
  if (current === null) return null
  const { done, total, count } = current
  return (
    <SlowWork
      className="attachments-reading"
      label={texts.progress}
      progress={{ value: done, max: Math.max(1, total) }}
      words={fill(count === 1 ? texts.reading : texts.readingOf, current)}
      onCancel={cancelUploads}
    />
  )
}
