import { Button, Checkbox, Table, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { shortDate } from '../../shared/dates.ts'
import type { FollowUpEntry, FollowUpMeeting } from '../../shared/follow-ups.ts'
import { fill } from '../../shared/texts/index.ts'
import { followUps as texts } from '../../shared/texts/follow-ups.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { routes } from '../routes.ts'
import { setDone, takeUp } from './acts.ts'
import { DueDate } from './DueDate.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { History } from './History.tsx'
import { useFocusNextRow } from './rows.ts'

type Panel = 'form' | 'history'

/** One follow-up: done or not, what, where it came from, how far it has come, who and when. */
export function FollowUpRow({ followUp, isSought }: Readonly<{ followUp: FollowUpEntry; isSought: boolean }>) {
  const [panel, setPanel] = useState<Panel | null>(null)
  const row = useFocusNextRow()
  const { text, status } = followUp
  const close = () => setPanel(null)
  return (
    <>
      <Table.Row ref={row} data-follow-up={followUp.id} aria-current={isSought || undefined}>
        <Table.Cell>
          <Checkbox
            aria-label={fill(texts.markDone, { text })}
            checked={followUp.doneOn !== null}
            onChange={() => void setDone(followUp)}
          />
        </Table.Cell>
        <Table.HeaderCell scope="row" tabIndex={isSought ? -1 : undefined}>
          {text}
          <Places followUp={followUp} />
        </Table.HeaderCell>
        <Table.Cell>
          <Tag data-color={status === 'started' ? 'info' : 'neutral'}>{texts.statuses[status]}</Tag>
        </Table.Cell>
        <Table.Cell>{followUp.responsibleName ?? <span className="quiet">{texts.noResponsible}</span>}</Table.Cell>
        <Table.Cell className="due">
          <DueDate followUp={followUp} />
        </Table.Cell>
        <Table.Cell className="actions">
          <Actions followUp={followUp} panel={panel} onPanel={setPanel} />
        </Table.Cell>
      </Table.Row>
      {panel !== null && (
        <Table.Row className="panel-row">
          <Table.Cell colSpan={6}>
            {panel === 'form' && <FollowUpForm followUp={followUp} onClose={close} />}
            {panel === 'history' && <History followUp={followUp} onClose={close} />}
          </Table.Cell>
        </Table.Row>
      )}
    </>
  )
}

/** Where it came from, and where it is taken up again. */
function Places({ followUp: { meetingId, source, onAgenda } }: { followUp: FollowUpEntry }) {
  return (
    <>
      <Link href={routes.meeting(meetingId, 'etterarbeid')} className="ds-link source">
        {source}
      </Link>
      {onAgenda && (
        <Link href={routes.meeting(onAgenda.meetingId)} className="ds-link source">
          {fill(texts.onAgenda, { body: onAgenda.bodyName, date: shortDate(onAgenda.onDate) })}
        </Link>
      )}
    </>
  )
}

type ActionProps = Readonly<{
  followUp: FollowUpEntry
  panel: Panel | null
  onPanel: (panel: Panel | null) => void
}>

function Actions({ followUp, panel, onPanel }: ActionProps) {
  const { text, nextMeeting } = followUp
  const toggle = (wanted: Panel) => onPanel(panel === wanted ? null : wanted)
  return (
    <span className="row-tools">
      {nextMeeting && <TakeUp followUp={followUp} nextMeeting={nextMeeting} />}
      <Button
        variant="tertiary"
        aria-label={fill(texts.historyOf, { text })}
        aria-expanded={panel === 'history'}
        onClick={() => toggle('history')}
      >
        {texts.showHistory}
      </Button>
      <Button variant="tertiary" aria-label={fill(texts.editThis, { text })} onClick={() => toggle('form')}>
        {texts.edit}
      </Button>
    </span>
  )
}

type TakeUpProps = Readonly<{ followUp: FollowUpEntry; nextMeeting: FollowUpMeeting }>

/** Goes away when it has been pressed; what is beside it gets the focus. */
function TakeUp({ followUp, nextMeeting }: TakeUpProps) {
  const { id, text } = followUp
  const { bodyName: body, onDate } = nextMeeting
  useFocusHeir(`[data-follow-up="${id}"] .row-tools button`)
  return (
    <Button
      variant="tertiary"
      aria-label={fill(texts.takeUpThis, { text, body, date: shortDate(onDate) })}
      onClick={() => void takeUp(followUp, nextMeeting)}
    >
      {texts.takeUp}
    </Button>
  )
}
