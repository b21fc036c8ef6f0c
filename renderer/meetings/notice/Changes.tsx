import { Table } from '@digdir/designsystemet-react'
import type { NoticeModel } from '../../../shared/documents.ts'
import { changeWords } from '../../../shared/notice-change-words.ts'
import type { NoticeChange } from '../../../shared/notice-changes.ts'
import { noticeChangeTexts } from '../../../shared/texts/notice-changes.ts'

type Props = Readonly<{ model: NoticeModel; changes: readonly NoticeChange[] }>

/** What a version changes and why, in the words of the document. */
export function Changes({ model, changes }: Props) {
  const { columns, none } = noticeChangeTexts(model.head.language)
  return (
    <Table data-size="sm" className="sheet-table">
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{columns.change}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.about}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.reason}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {changes.map((change) => {
          const { kind, about } = changeWords(model, change)
          return (
            <Table.Row key={change.key}>
              <Table.Cell>{kind}</Table.Cell>
              <Table.Cell>{about}</Table.Cell>
              <Table.Cell>{change.reason || none}</Table.Cell>
            </Table.Row>
          )
        })}
      </Table.Body>
    </Table>
  )
}
