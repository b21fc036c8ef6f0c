import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Attendee } from '../../../shared/attendance.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { dayOf } from '../../components/format.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'
import { ExpectedMode } from './ExpectedMode.tsx'

const texts = noticeTexts.people

/** `item` is the one item an officer is called for; empty for the whole meeting. */
type Props = Readonly<{ attendee: Attendee; item: string }>

/** One who is called, and what can be registered about that before the meeting. */
export function CalledPerson({ attendee, item }: Props) {
  const [isReporting, setReporting] = useState(false)
  const { id, name, apology } = attendee
  useFocusHeir('.invite')
  return (
    <li>
      <div className="called-person">
        <span>
          <strong>{name}</strong>
          {apology && <em>{apologyWords(apology)}</em>}
          <small>{[attendee.title, attendee.organisation].filter(Boolean).join(', ')}</small>
          {item !== '' && <small className="only-item">{fill(noticeTexts.guests.onlyFor, { item })}</small>}
        </span>
        <span className="row-buttons">
          {apology === null && <ExpectedMode attendee={attendee} />}
          {apology ? (
            <Button
              variant="tertiary"
              aria-label={fill(texts.withdrawFor, { name })}
              onClick={() => withdraw(attendee)}
            >
              {texts.withdraw}
            </Button>
          ) : (
            <Button
              variant="tertiary"
              aria-label={fill(texts.registerFor, { name })}
              aria-expanded={isReporting}
              onClick={() => setReporting(!isReporting)}
            >
              {texts.register}
            </Button>
          )}
          {canBeUninvited(attendee) && (
            <Button
              variant="tertiary"
              aria-label={fill(texts.uninviteFor, { name })}
              onClick={() =>
                act(() => call('attendance.uninvite', { attendeeId: id }), fill(texts.uninvited, { name }))
              }
            >
              {texts.uninvite}
            </Button>
          )}
        </span>
      </div>
      {isReporting && apology === null && <ReportAbsence attendee={attendee} onClose={() => setReporting(false)} />}
    </li>
  )
}

const apologyWords = ({ registeredBy, registeredAt }: NonNullable<Attendee['apology']>): string =>
  fill(noticeVersions.absent.byAndWhen, { name: registeredBy, date: shortDate(dayOf(registeredAt)) })

const canBeUninvited = ({ role }: Attendee): boolean => role === 'guest' || role === 'standing' || role === 'deputy'

const withdraw = ({ id, name }: Attendee) =>
  act(() => call('attendance.withdrawApology', { attendeeId: id }), fill(texts.withdrawn, { name }))

/** Who announced the absence; the reason is nobody's business and has no field. */
function ReportAbsence({ attendee, onClose }: { attendee: Attendee; onClose: () => void }) {
  const [by, setBy] = useState(attendee.name)
  const save = () =>
    act(
      async () => {
        await call('attendance.registerApology', { attendeeId: attendee.id, registeredBy: by })
        return by
      },
      fill(texts.done, { name: attendee.name }),
    )
  return (
    <InlineForm
      title={fill(texts.registerFor, { name: attendee.name })}
      submit={texts.submit}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        label={texts.by}
        description={texts.byHelp}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
    </InlineForm>
  )
}
