import { FileWordIcon } from '@navikt/aksel-icons'
import { itemExtracts as texts } from '../../../shared/texts/minutes-review.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { useCommands } from '../../components/commands.ts'
import { IconTool } from '../../components/IconTool.tsx'
import { sayDone } from '../../messages.ts'
import { writeToFolder } from '../../write-to-folder.ts'

/** In the room: the treatment of the item as it stands, as a Word file. */
export function RoomExtract({ itemId }: Readonly<{ itemId: string }>) {
  const write = () =>
    writeToFolder(async (folder) => {
      await flushWhole()
      await call('documents.exportItem', { itemIds: [itemId], folder })
      await sayDone(texts.written)
    })
  useCommands(texts.title, [{ text: texts.room, run: () => void write() }])
  return <IconTool words={texts.room} icon={FileWordIcon} onClick={() => void write()} />
}
