import { Button } from '@digdir/designsystemet-react'
import type { Minutes } from '../../../shared/minutes.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = minutesStanding.changes

/** How much has changed since the minutes were last looked through, until one says that it has been seen. */
export function ChangesNote({ minutes: { model, disappeared } }: Readonly<{ minutes: Minutes }>) {
  const sentences = [...model.sentences, ...model.items.flatMap((item) => item.sentences)]
  const count = sentences.filter(({ seen }) => seen !== null).length + disappeared.length
  if (count === 0) return null
  const see = () => act(() => call('minutes.markSeen', { meetingId: model.attendance.meetingId }))
  return (
    <section
      className="panel changes-note"
      aria-label={count === 1 ? texts.one : fill(texts.many, { count })}
      data-size="sm"
    >
      <p>{count === 1 ? texts.one : fill(texts.many, { count })}</p>
      {disappeared.length > 0 && (
        <ul>
          {disappeared.map(({ key, before }) => (
            <li key={key}>{fill(texts.gone, { text: before })}</li>
          ))}
        </ul>
      )}
      <Button variant="secondary" onClick={() => void see()}>
        {texts.seen}
      </Button>
    </section>
  )
}
