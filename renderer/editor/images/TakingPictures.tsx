import { fill } from '../../../shared/texts/index.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { SlowWork } from '../../components/SlowWork.tsx'
import { cancelTaking, useTaking } from './take-in.ts'

const texts = paperBlocks.image

/** Which picture is made ready, and the way to stop it. */
export function TakingPictures() {
  const current = useTaking((state) => state.current)
  if (current === null) return null
  const { count, index } = current
  return (
    <SlowWork
      className="file-reading"
      label={texts.progress}
      progress={count > 1 ? { value: index - 1, max: count } : undefined}
      words={fill(count === 1 ? texts.reading : texts.readingOf, current)}
      onCancel={cancelTaking}
    />
  )
}
