import type { AttachmentVersion } from '../../../shared/attachments.ts'
import { counted, fill } from '../../../shared/texts/index.ts'
import { attachments as texts } from '../../../shared/texts/attachments.ts'
import { call } from '../../api.ts'
import { act, useMessages } from '../../messages.ts'
import { writeToFolder } from '../../write-to-folder.ts'

/** Opens a copy in the system's own program; the program asks first when the file can run something. */
export const openFile = ({ id }: AttachmentVersion): void =>
  void act(() => call('window.openAttachment', { versionId: id }))

/** Writes files into a folder one chooses. */
export async function saveFiles(versions: readonly AttachmentVersion[]): Promise<void> {
  const versionIds = versions.map(({ id }) => id)
  const saved = await writeToFolder((folder) => call('attachments.save', { versionIds, folder }))
  if (saved) useMessages.getState().show('info', counted(texts.saved, saved.files.length))
}

const megabyte = 1024 * 1024

/** «240 kB», «1,5 MB»: never less than 1 kB, unless the file is empty. */
export function sizeText(bytes: number): string {
  const format = (value: number, digits: number) =>
    value.toLocaleString('nb', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
  if (bytes >= megabyte) return fill(texts.size.megabytes, { count: format(bytes / megabyte, 1) })
  return fill(texts.size.kilobytes, { count: format(Math.ceil(bytes / 1024), 0) })
}
