import { Button } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import { writeToFolder } from '../write-to-folder.ts'
import { ShowInFolder } from './ShowInFolder.tsx'

type Props<F> = Readonly<{
  icon: ReactNode
  text: string
  write: (folder: string) => Promise<F>
  /** What is said of the file when it is there. */
  said: (file: F) => string
}>

/** A button that writes a file in a folder one chooses, and says where it is. */
export function FileExport<F extends Readonly<{ path: string }>>({ icon, text, write, said }: Props<F>) {
  const [written, setWritten] = useState<F | null>(null)
  const writeFile = async () => {
    const file = await writeToFolder(write)
    if (file) setWritten(file)
  }
  return (
    <div className="file-export">
      <Button variant="secondary" onClick={writeFile}>
        {icon}
        {text}
      </Button>
      <div role="status">
        {written && (
          <>
            <span>{said(written)}</span>
            <ShowInFolder path={written.path} />
          </>
        )}
      </div>
    </div>
  )
}
