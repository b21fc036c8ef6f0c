import { Button } from '@digdir/designsystemet-react'
import { CalendarIcon, FilesIcon, TableIcon } from '@navikt/aksel-icons'
import { counted, fill } from '../../shared/texts/index.ts'
import { followUps } from '../../shared/texts/follow-ups.ts'
import { call } from '../api.ts'
import { useCommands } from '../components/commands.ts'
import { FileExport } from '../components/FileExport.tsx'
import { act, useMessages } from '../messages.ts'

const texts = followUps.list

type Written = Readonly<{ path: string; followUps: number }>

const said = ({ path, followUps: count }: Written): string => fill(counted(texts.written, count), { path })

/** Takes follow-ups out of the program: as text, as to-dos for a calendar, or as a table. */
export function FollowUpTools({ ids }: { ids: readonly string[] }) {
  const some = { ids: [...ids] }
  const copy = () => copyList(some)
  useCommands(followUps.title, [{ text: texts.copy, run: copy }])
  return (
    <div className="follow-up-tools">
      <Button variant="secondary" onClick={copy}>
        <FilesIcon aria-hidden />
        {texts.copy}
      </Button>
      <FileExport
        icon={<CalendarIcon aria-hidden />}
        text={texts.calendar}
        write={(folder) => call('followUps.exportCalendar', { folder, ...some })}
        said={said}
      />
      <FileExport
        icon={<TableIcon aria-hidden />}
        text={texts.table}
        write={(folder) => call('followUps.exportTable', { folder, ...some })}
        said={said}
      />
    </div>
  )
}

async function copyList(some: Readonly<{ ids: string[] }>): Promise<void> {
  const list = await act(async () => {
    const found = await call('followUps.asText', some)
    await call('window.copyText', { text: found.text })
    return found
  })
  // Nothing was changed, so there is nothing to undo.
  if (list) useMessages.getState().show('info', counted(texts.copied, list.followUps))
}
