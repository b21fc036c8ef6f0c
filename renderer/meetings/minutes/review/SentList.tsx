import { FileWordIcon, TrashIcon } from '@navikt/aksel-icons'
import { clockDigits, shortDate } from '../../../../shared/dates.ts'
import type { MinutesReview } from '../../../../shared/minutes-review.ts'
import { fill } from '../../../../shared/texts/index.ts'
import { minutesReview as texts } from '../../../../shared/texts/minutes-review.ts'
import { call } from '../../../api.ts'
import { dayOf, timeOf } from '../../../components/format.ts'
import { IconTool } from '../../../components/IconTool.tsx'
import { useFocusNeighbour } from '../../../components/use-focus-neighbour.ts'
import { act, sayDone } from '../../../messages.ts'
import { writeToFolder } from '../../../write-to-folder.ts'

/** Whom the minutes have been sent to, and who is still waited for. */
export function SentList({ reviews }: Readonly<{ reviews: readonly MinutesReview[] }>) {
  if (reviews.length === 0) return null
  return (
    <ul className="review-sent">
      {reviews.map((review) => (
        <Sent key={review.id} review={review} />
      ))}
    </ul>
  )
}

function Sent({ review }: Readonly<{ review: MinutesReview }>) {
  const row = useFocusNeighbour<HTMLLIElement>()
  const { id, name, sequence } = review
  const writeAgain = () =>
    writeToFolder(async (folder) => {
      await call('minutesReview.writeFile', { reviewId: id, folder })
      await sayDone(fill(texts.send.madeAgain, { name }))
    })
  const remove = () => act(() => call('minutesReview.remove', { id }), fill(texts.removed, { name }))
  return (
    <li ref={row}>
      <span>
        <strong>{name}</strong>
        <small>
          {fill(texts.version, { version: sequence })}. {standing(review)}
        </small>
      </span>
      <IconTool words={fill(texts.send.again, { name })} icon={FileWordIcon} onClick={() => void writeAgain()} />
      <IconTool words={fill(texts.remove, { name })} icon={TrashIcon} onClick={() => void remove()} />
    </li>
  )
}

function standing({ sentAt, receivedAt }: MinutesReview): string {
  const date = shortDate(dayOf(sentAt))
  return receivedAt === null
    ? fill(texts.waiting, { date, time: clockDigits(timeOf(sentAt)) })
    : fill(texts.received, { date, back: shortDate(dayOf(receivedAt)) })
}
