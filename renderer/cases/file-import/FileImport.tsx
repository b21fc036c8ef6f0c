import type { Paper, PaperSectionKey } from '../../../shared/papers.ts'
import type { PreviewedFile } from './reading.ts'
import { TextImport } from './TextImport.tsx'
import { WordImport } from './WordImport.tsx'

export type FileImportProps = Readonly<{
  previewed: PreviewedFile
  paper: Paper
  onClose: () => void
  onTaken: (section: PaperSectionKey) => void
}>

/** Shows what a file becomes and what was found in it; nothing changes until it is taken in. */
export function FileImport({ previewed, ...props }: FileImportProps) {
  return previewed.kind === 'text' ? (
    <TextImport {...props} previewed={previewed} />
  ) : (
    <WordImport {...props} previewed={previewed} />
  )
}
