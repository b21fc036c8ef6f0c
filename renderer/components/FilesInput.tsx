import type { RefObject } from 'react'

type Props = Readonly<{
  picker: RefObject<HTMLInputElement | null>
  label: string
  /** Media types the system's dialog shows; all when left out. */
  accept?: string
  onFiles: (files: readonly File[]) => void
}>

/** The system's dialog for choosing files, opened by a click on `picker`; the same files can be chosen again. */
export const FilesInput = ({ picker, label, accept, onFiles }: Props) => (
  <input
    ref={picker}
    type="file"
    accept={accept}
    multiple
    hidden
    aria-label={label}
    onChange={({ target }) => {
      const files = [...(target.files ?? [])]
      target.value = ''
      onFiles(files)
    }}
  />
)
