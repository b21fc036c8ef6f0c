import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { shortDate } from '../../shared/dates.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { dayOf } from '../components/format.ts'
import { act } from '../messages.ts'

/** Says on a removed body's own page that it is removed, and takes it into use again. */
export function Removed({ id, removedAt }: { id: string; removedAt: string }) {
  useFocusHeir('h1')
  const restore = () => act(() => call('bodies.restore', { id }), texts.done.restored)
  return (
    <Alert data-color="info" data-size="sm" className="removed-body">
      <Paragraph>{fill(texts.former.isRemoved, { date: shortDate(dayOf(removedAt)) })}</Paragraph>
      <Button variant="secondary" onClick={() => void restore()}>
        {texts.former.restore}
      </Button>
    </Alert>
  )
}
