import { Button, Paragraph } from '@digdir/designsystemet-react'
import { memo, useRef, useState, type RefObject } from 'react'
import { Link } from 'wouter'
import type { CaseDetails } from '../../shared/cases.ts'
import type { UndoEntry } from '../../shared/paper-undo.ts'
import type { Paper, PaperSectionKey } from '../../shared/papers.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { attachments as attachmentTexts } from '../../shared/texts/attachments.ts'
import { Loaded } from '../components/Loading.tsx'
import { NotThere } from '../components/NotThere.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { useFileDrop, type ReadFile } from '../components/read-file.ts'
import { PaperEditor, type PaperHandle } from '../editor/PaperEditor.tsx'
import { useUndoLog } from '../editor/undo-log/use-undo-log.ts'
import { routes } from '../routes.ts'
import { AttachFiles } from './attachments/AttachFiles.tsx'
import { takeDropped } from './attachments/take-dropped.ts'
import { attachFiles } from './attachments/uploads.ts'
import { CaseHead } from './CaseHead.tsx'
import { CasePanel, type PanelName } from './CasePanel.tsx'
import type { Opened } from './comparison/opened.ts'
import { OpenedVersion } from './comparison/OpenedVersion.tsx'
import { FormalCheck } from './formal-check/FormalCheck.tsx'
import { FileImport } from './file-import/FileImport.tsx'
import { readBytes, readForImport, type PreviewedFile } from './file-import/reading.ts'
import { ReadingFile } from './file-import/ReadingFile.tsx'
import { Road } from './Road.tsx'
import { useCalmQuery } from './use-calm-query.ts'

/**
 * One case: its road to the left, its paper in the middle, what is about it to the right.
 * Drawn anew only when something in the case has changed, not for every keystroke that is saved.
 */
export const CaseView = memo(function CaseView({ id }: { id: string }) {
  const details = useCalmQuery('cases.get', { id })
  const paper = useCalmQuery('papers.get', { caseId: id })
  const undoLog = useUndoLog(id)
  return (
    <Loaded notThere={<NotThere what="case" />} query={details}>
      {(found) =>
        found.case.removedAt === null ? (
          <Loaded query={paper}>
            {(written) => undoLog && <CaseInUse details={found} paper={written} undoLog={undoLog} />}
          </Loaded>
        ) : (
          <RemovedCase title={found.case.title} />
        )
      }
    </Loaded>
  )
})

function RemovedCase({ title }: { title: string }) {
  return (
    <>
      <PageHeading title={title} />
      <Paragraph>{texts.view.isRemoved}</Paragraph>
      <Button asChild>
        <Link href={routes.cases()}>{texts.view.toCases}</Link>
      </Button>
    </>
  )
}

type Props = Readonly<{ details: CaseDetails; paper: Paper; undoLog: readonly UndoEntry[] }>

function CaseInUse({ details, paper, undoLog }: Props) {
  const [previewed, setPreviewed] = useState<PreviewedFile | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [panel, setPanel] = useState<PanelName>('facts')
  const attachments = useCalmQuery('attachments.list', { caseId: details.case.id }).data ?? []
  const filePicker = useRef<HTMLInputElement>(null)
  const text = useRef<PaperHandle>(null)
  const preview = async (file: ReadFile) => {
    const found = await readForImport(file, paper)
    if (found) setPreviewed(found)
  }
  const caseId = details.case.id
  const attach = (files: readonly File[]) => {
    setPanel('attachments')
    void attachFiles(caseId, files)
  }
  const readText = (file: File) => void readBytes(file).then((read) => read && preview(read))
  const dropped = useFileDrop((event) => takeDropped(event, readText, attach))
  const write = (key: PaperSectionKey) => {
    setOpened(null)
    // The paper is shown again first: a hidden text cannot take the cursor.
    setTimeout(() => text.current?.focusSection(key))
  }
  return (
    <div className="case-view" data-dropping={dropped.isOver || undefined} {...dropped.handlers}>
      {dropped.isOver && <p className="drop-hint">{attachmentTexts.drop}</p>}
      <div data-size="sm">
        <CaseHead details={details} onFile={(file) => void preview(file)} onWrite={() => write('proposal')} />
      </div>
      <FormalCheck caseId={caseId} onOpen={setOpened} />
      <AttachFiles picker={filePicker} onFiles={attach} />
      <div className="case-columns" data-size="sm">
        <Road caseId={caseId} treatments={details.treatments} />
        <Middle
          {...{ text, details, paper, undoLog, previewed, opened }}
          onPreviewed={setPreviewed}
          onOpen={setOpened}
          onWrite={write}
        />
        <CasePanel
          details={details}
          paper={paper}
          attachments={attachments}
          panel={panel}
          onPanel={setPanel}
          onAttach={() => filePicker.current?.click()}
          opened={opened}
          onOpen={setOpened}
          onWrite={write}
          onShow={() => setOpened(null)}
        />
      </div>
    </div>
  )
}

type MiddleProps = Props &
  Readonly<{
    text: RefObject<PaperHandle | null>
    previewed: PreviewedFile | null
    opened: Opened | null
    onPreviewed: (file: null) => void
    onOpen: (opened: Opened | null) => void
    onWrite: (key: PaperSectionKey) => void
  }>

/** The paper, or what stands in its place for a while: a file that may become text, or a version to read. */
function Middle({ text, details, paper, undoLog, previewed, opened, onPreviewed, onOpen, onWrite }: MiddleProps) {
  return (
    <div className="case-middle">
      <ReadingFile />
      {previewed && (
        <FileImport previewed={previewed} paper={paper} onClose={() => onPreviewed(null)} onTaken={onWrite} />
      )}
      {opened && <OpenedVersion opened={opened} onOpen={(next) => (next ? onOpen(next) : onWrite('proposal'))} />}
      <PaperEditor
        ref={text}
        caseId={details.case.id}
        sections={paper.sections}
        language={paper.language}
        undoLog={undoLog}
        isHidden={opened !== null}
      />
    </div>
  )
}
