import { Button } from '@digdir/designsystemet-react'
import type { Minutes } from '../../../shared/minutes.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { act } from '../../messages.ts'

const texts = minutesStanding.changes

/** How much has changed since the minutes were last looked through, until one says that it has been seen. */
export function ChangesNote({ minutes }: Readonly<{ minutes: Minutes }>) {
  const { model, disappeared } = minutes
  const sentences = [...model.sentences, ...model.items.flatMap((item) => item.sentences)]
  const count = sentences.filter(({ seen }) => seen !== null).length + disappeared.length
  return count === 0 ? null : <Note minutes={minutes} count={count} />
}

function Note({ minutes: { model, disappeared }, count }: Readonly<{ minutes: Minutes; count: number }>) {
  useFocusHeir('#standing')
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
