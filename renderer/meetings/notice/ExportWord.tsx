import { Button } from '@digdir/designsystemet-react'
import { FileWordIcon } from '@navikt/aksel-icons'
import { useEffect, useState } from 'react'
import type { Progress } from '../../../shared/api.ts'
import type { MeetingDocumentKind, WrittenFile } from '../../../shared/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { call, cancelTask, onProgress } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { ShowInFolder } from '../../components/ShowInFolder.tsx'
import { act } from '../../messages.ts'

const texts = noticeTexts.export

type Props = Readonly<{ meetingId: string; kinds: MeetingDocumentKind[] }>

/** Writes the meeting's documents to a folder one chooses, says how far it is, and lists what was written. */
export function ExportWord({ meetingId, kinds }: Props) {
  const [files, setFiles] = useState<readonly WrittenFile[]>([])
  const [isRunning, setRunning] = useState(false)
  const write = async () => {
    if (isRunning) return
    const written = await act(async () => {
      await flushWhole()
      const folder = await call('window.chooseFolder')
      if (folder === null) return undefined
      setRunning(true)
      return call('documents.export', { meetingId, folder, kinds })
    })
    setRunning(false)
    if (written) setFiles(written.files)
  }
  return (
    <div className="export-word" data-size="sm">
      {/* A button that is switched off would lose the focus. */}
      <Button variant="secondary" onClick={write} aria-disabled={isRunning || undefined}>
        <FileWordIcon aria-hidden />
        {texts.button}
      </Button>
      {isRunning && <Running />}
      <div role="status">{!isRunning && files.length > 0 && <Written files={files} />}</div>
    </div>
  )
}

/** Nothing for the first moment: most exports are over before it is worth saying. */
const patience = 400

function Running() {
  const [progress, setProgress] = useState<Progress>()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => onProgress(setProgress), [])
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!isSlow || !progress) return null
  const { taskId, done, total, label } = progress
  return (
    <div className="export-progress">
      <progress aria-label={texts.progress} {...(total > 0 ? { value: done, max: total } : {})} />
      <span>{total > 0 ? fill(texts.step, { done, total, label }) : texts.progress}</span>
      <Button variant="tertiary" onClick={() => cancelTask(taskId)}>
        {texts.cancel}
      </Button>
    </div>
  )
}

/** What was written, each with the way to where it is. */
export function Written({ files }: { files: readonly WrittenFile[] }) {
  return (
    <>
      <h3>{files.length === 1 ? texts.doneOne : fill(texts.doneMany, { count: files.length })}</h3>
      <ul className="written-files">
        {files.map((file) => (
          <li key={file.path}>
            <span>
              {file.title}
              <small>
                {texts.kinds[file.kind]}, {fill(texts.size, { kilobytes: Math.max(1, Math.round(file.bytes / 1024)) })}
              </small>
            </span>
            <ShowInFolder path={file.path} label={fill(texts.showFile, { name: file.title })} />
          </li>
        ))}
      </ul>
    </>
  )
}
