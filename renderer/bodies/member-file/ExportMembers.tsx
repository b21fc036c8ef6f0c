import { Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { counted, fill } from '../../../shared/texts/index.ts'
import { common } from '../../../shared/texts/common.ts'
import { memberFile } from '../../../shared/texts/member-file.ts'
import { call } from '../../api.ts'
import { Choice } from '../../components/Choice.tsx'
import { InlineForm } from '../../components/InlineForm.tsx'
import { ShowInFolder } from '../../components/ShowInFolder.tsx'
import { today } from '../../components/today.ts'
import { writeToFolder } from '../../write-to-folder.ts'

const texts = memberFile.exporting
const whos = ['today', 'all'] as const
type Who = (typeof whos)[number]
type Written = Readonly<{ path: string; members: number }>

/** Writes the members to a file in a folder one chooses, and says where it is. */
export function ExportMembers({ bodyId, onClose }: { bodyId: string; onClose: () => void }) {
  const [who, setWho] = useState<Who>('today')
  const [includesPersonal, setPersonal] = useState(false)
  const [written, setWritten] = useState<Written | null>(null)
  const write = async () => {
    const day = who === 'today' ? { on: today() } : {}
    const file = await writeToFolder((folder) =>
      call('members.exportFile', { bodyId, folder, includesPersonal, ...day }),
    )
    if (file) setWritten(file)
    // The form stays, to show what was written or to try again.
    return undefined
  }
  return (
    <InlineForm
      title={texts.title}
      submit={texts.submit}
      cancel={written ? common.close : common.cancel}
      onSubmit={write}
      onClose={onClose}
    >
      <Choice label={texts.who} value={who} options={whos} names={texts.whos} onChange={setWho} />
      <Checkbox
        label={texts.personal}
        description={texts.personalHelp}
        checked={includesPersonal}
        onChange={(event) => setPersonal(event.target.checked)}
      />
      <div role="status" className="wide">
        {written && <WrittenLine written={written} />}
      </div>
    </InlineForm>
  )
}

function WrittenLine({ written: { path, members } }: { written: Written }) {
  return (
    <p className="written-members">
      <span>{fill(counted(texts.written, members), { path })}</span>
      <ShowInFolder path={path} />
    </p>
  )
}
