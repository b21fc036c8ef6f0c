import { Button } from '@digdir/designsystemet-react'
import { MonitorIcon } from '@navikt/aksel-icons'
import { room as roomTexts } from '../../shared/texts/room.ts'
import { roomCourse } from '../../shared/texts/room-course.ts'
import { call } from '../api.ts'
import { useCommands } from '../components/commands.ts'
import { act } from '../messages.ts'
import { useQuery } from '../use-query.ts'

const texts = roomCourse.projector

/** Opens the window everyone in the room sees, and closes it. */
export function ProjectorButton({ meetingId }: { meetingId: string }) {
  const { data } = useQuery('window.status')
  const isOpen = data?.isProjecting ?? false
  const toggle = () => act(() => (isOpen ? call('window.closeProjector') : call('window.openProjector', { meetingId })))
  const words = isOpen ? texts.close : texts.open
  useCommands(roomTexts.place, [{ text: words, run: toggle }])
  return (
    <Button variant="tertiary" aria-pressed={isOpen} onClick={toggle}>
      <MonitorIcon aria-hidden />
      {words}
    </Button>
  )
}
