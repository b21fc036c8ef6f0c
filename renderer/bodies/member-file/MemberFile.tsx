import { Button, Paragraph } from '@digdir/designsystemet-react'
import { FileExportIcon, FileImportIcon } from '@navikt/aksel-icons'
import { useRef, useState } from 'react'
import type { Body } from '../../../shared/bodies.ts'
import { memberFile as texts } from '../../../shared/texts/member-file.ts'
import { call } from '../../api.ts'
import { useCommands } from '../../components/commands.ts'
import { readPickedFile, useDroppedFile, type ReadFile } from '../../components/read-file.ts'
import { Section } from '../../components/Section.tsx'
import { act } from '../../messages.ts'
import { ExportMembers } from './ExportMembers.tsx'
import { ImportMembers } from './ImportMembers.tsx'

const lists = {
  isRight: ({ type, name }: File) => type === 'text/csv' || /\.(csv|txt)$/i.test(name),
  refusal: texts.importing.notList,
}

/** The body's members as a file: written to a folder one chooses, or read in after one has seen what it holds. */
export function MemberFile({ body }: { body: Body }) {
  const [isExporting, setExporting] = useState(false)
  const [file, setFile] = useState<ReadFile | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const preview = async (read: ReadFile) => {
    // Read once before it is shown, so that a file that cannot be read is refused where one stands.
    const found = await act(() => call('members.readFile', { bodyId: body.id, ...read }))
    if (!found) return
    setExporting(false)
    setFile(read)
  }
  const dropped = useDroppedFile((read) => void preview(read), lists)
  const choose = () => picker.current?.click()
  const openExport = () => {
    setFile(null)
    setExporting(true)
  }
  useCommands(texts.title, [
    { text: texts.importing.choose, run: choose },
    { text: texts.exporting.title, run: openExport },
  ])
  return (
    <div className="member-file" data-dropping={dropped.isOver || undefined} {...dropped.handlers}>
      {dropped.isOver && <p className="drop-hint">{texts.importing.drop}</p>}
      <Section
        title={texts.title}
        actions={<Buttons isExporting={isExporting} onExport={openExport} onImport={choose} />}
      >
        <Paragraph className="quiet">{texts.lead}</Paragraph>
        <input
          ref={picker}
          type="file"
          accept=".csv,.txt,text/csv"
          hidden
          aria-label={texts.importing.choose}
          onChange={({ target }) => {
            const [picked] = target.files ?? []
            target.value = ''
            if (picked) void readPickedFile(picked).then((read) => read && preview(read))
          }}
        />
        {isExporting && <ExportMembers bodyId={body.id} onClose={() => setExporting(false)} />}
        {file && (
          <ImportMembers key={file.base64} body={body} file={file} onOther={choose} onClose={() => setFile(null)} />
        )}
      </Section>
    </div>
  )
}

type ButtonProps = Readonly<{ isExporting: boolean; onExport: () => void; onImport: () => void }>

function Buttons({ isExporting, onExport, onImport }: ButtonProps) {
  return (
    <div className="buttons">
      <Button variant="secondary" onClick={onImport}>
        <FileImportIcon aria-hidden />
        {texts.importing.button}
      </Button>
      <Button variant="tertiary" aria-expanded={isExporting} onClick={onExport}>
        <FileExportIcon aria-hidden />
        {texts.exporting.button}
      </Button>
    </div>
  )
}
