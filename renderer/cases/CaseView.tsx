import { Button, Paragraph } from '@digdir/designsystemet-react'
import { memo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { neededSections, type CaseDetails } from '../../shared/cases.ts'
import type { Paper, PaperSectionKey } from '../../shared/papers.ts'
import { cases as texts } from '../../shared/texts/nb/cases.ts'
import { papers } from '../../shared/texts/nb/papers.ts'
import { call } from '../api.ts'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { useDroppedFile, type ReadFile } from '../components/read-file.ts'
import { PaperEditor, type PaperHandle } from '../editor/PaperEditor.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { CaseHead } from './CaseHead.tsx'
import { CasePanel } from './CasePanel.tsx'
import { Road } from './Road.tsx'
import { TextImport, type PreviewedFile } from './TextImport.tsx'
import { useCalmQuery } from './use-calm-query.ts'
import { VersionReader } from './VersionReader.tsx'

/**
 * One case: its road to the left, its paper in the middle, what is about it to the right.
 * Drawn anew only when something in the case has changed, not for every keystroke that is saved.
 */
export const CaseView = memo(function CaseView({ id }: { id: string }) {
  const details = useCalmQuery('cases.get', { id })
  const paper = useCalmQuery('papers.get', { caseId: id })
  return (
    <Loaded query={details}>
      {(found) =>
        found.case.removedAt === null ? (
          <Loaded query={paper}>{(written) => <CaseInUse details={found} paper={written} />}</Loaded>
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

type Props = Readonly<{ details: CaseDetails; paper: Paper }>

const textFiles = {
  isRight: ({ type, name }: File) => type === 'text/plain' || /\.txt$/i.test(name),
  refusal: papers.textFile.notText,
}

function CaseInUse({ details, paper }: Props) {
  const [previewed, setPreviewed] = useState<PreviewedFile | null>(null)
  const [versionId, setVersionId] = useState<string | null>(null)
  const text = useRef<PaperHandle>(null)
  const preview = async (file: ReadFile) => {
    const imported = await act(() => call('papers.previewText', file))
    if (imported) setPreviewed({ file, imported })
  }
  const dropped = useDroppedFile((file) => void preview(file), textFiles)
  const caseId = details.case.id
  const write = (key: PaperSectionKey) => {
    setVersionId(null)
    // The paper is shown again first: a hidden text cannot take the cursor.
    setTimeout(() => text.current?.focusSection(key))
  }
  return (
    <div className="case-view" data-dropping={dropped.isOver || undefined} {...dropped.handlers}>
      {dropped.isOver && <p className="drop-hint">{papers.textFile.drop}</p>}
      <div data-size="sm">
        <CaseHead details={details} onFile={(file) => void preview(file)} onWrite={() => write('proposal')} />
      </div>
      <div className="case-columns" data-size="sm">
        <Road caseId={caseId} treatments={details.treatments} />
        <div className="case-middle">
          {previewed && (
            <TextImport previewed={previewed} paper={paper} onClose={() => setPreviewed(null)} onTaken={write} />
          )}
          {versionId !== null && <VersionReader id={versionId} onClose={() => setVersionId(null)} />}
          <div hidden={versionId !== null}>
            <PaperEditor
              ref={text}
              caseId={caseId}
              sections={paper.sections}
              required={neededSections(details.case.itemKind)}
              language={paper.language}
            />
          </div>
        </div>
        <CasePanel details={details} paper={paper} versionId={versionId} onVersion={setVersionId} onWrite={write} />
      </div>
    </div>
  )
}
