import { Select } from '@digdir/designsystemet-react'
import { outcomes } from '../../../shared/agenda.ts'
import type { MinutesItem } from '../../../shared/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesView as texts } from '../../../shared/texts/minutes.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'
import { outcomeChoices } from '../../room/outcomes.ts'
import { fieldOf } from './gaps.ts'
import { useCanWrite } from './sheet-mode.ts'

/** What became of the item, changed in place; it is not printed as such, the sentence is. */
export function OutcomeField({ item }: { item: MinutesItem }) {
  const canWrite = useCanWrite()
  const save = (value: string) => {
    const outcome = outcomes.find((known) => known === value) ?? null
    void act(() => call('room.recordOutcome', { itemId: item.itemId, outcome }), texts.outcomeSaved)
  }
  if (!canWrite) return null
  return (
    <Select
      id={fieldOf('noOutcome', item.itemId)}
      className="outcome-field"
      data-size="sm"
      width="auto"
      aria-label={fill(texts.outcomeOf, { title: item.title })}
      data-empty={item.outcome === null || undefined}
      value={item.outcome ?? ''}
      onChange={(event) => save(event.target.value)}
    >
      <Select.Option value="">{texts.noOutcome}</Select.Option>
      {outcomeChoices(item).map(({ outcome, text }) => (
        <Select.Option key={outcome} value={outcome}>
          {text}
        </Select.Option>
      ))}
    </Select>
  )
}
