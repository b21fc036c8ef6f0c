import { Button } from '@digdir/designsystemet-react'
import { useRef, type ReactNode } from 'react'
import { emptyContent, type Content } from '../../shared/content.ts'
import type { Outcome } from '../../shared/agenda.ts'
import type { RoomItem } from '../../shared/room.ts'
import { fill } from '../../shared/texts/index.ts'
import { room as roomTexts } from '../../shared/texts/room.ts'
import type { Language } from '../../shared/values.ts'
import { call } from '../api.ts'
import { autosave, flush } from '../autosave.ts'
import { useCommands } from '../components/commands.ts'
import { Keys } from '../components/Keys.tsx'
import { RichField, type RichFieldHandle } from '../editor/RichField.tsx'
import { act, useMessages } from '../messages.ts'
import { capitalised, itemName } from './names.ts'
import { hasProposal, outcomeChoices, type OutcomeChoice } from './outcomes.ts'

const texts = roomTexts.item

type Props = Readonly<{
  item: RoomItem
  label: string
  language: Language
  /** What stands under the field where there is one. */
  children: ReactNode
}>

/** What became of the item, in one key, and the words of the advice. */
export function Advice({ item, label, language, children }: Props) {
  const field = useRef<RichFieldHandle>(null)
  const choices = outcomeChoices(item)
  const record = async (choice: OutcomeChoice) => {
    if (startsFromProposal(item, choice.outcome) && item.proposal) field.current?.fillIfEmpty(item.proposal)
    await recordOutcome(item, choice.outcome, choice.text)
    if (choice.outcome === 'amended' && item.type === 'case') field.current?.focus()
  }
  useOutcomeKeys(item, choices, record)
  return (
    <div className="advice">
      <div className="outcomes" role="group" aria-label={texts.outcome}>
        {choices.map((choice) => (
          <OutcomeButton
            key={choice.outcome}
            choice={choice}
            item={item}
            onClick={() => (item.outcome === choice.outcome ? recordOutcome(item, null, choice.text) : record(choice))}
          />
        ))}
      </div>
      {item.type !== 'approveNotice' && (
        <RichField
          ref={field}
          label={label}
          language={language}
          value={item.advice ?? emptyContent}
          onChange={(content) => saveAdvice(item.id, label, content)}
        />
      )}
      {item.type !== 'approveNotice' && children}
    </div>
  )
}

const saveAdvice = (itemId: string, label: string, content: Content): void =>
  autosave(`advice/${itemId}`, label, () => call('room.saveAdvice', { itemId, content }))

/** F6 and F7 work wherever one is; without a proposal F6 says what to do instead. */
function useOutcomeKeys(
  item: RoomItem,
  choices: readonly OutcomeChoice[],
  record: (choice: OutcomeChoice) => unknown,
): void {
  const commands = choices.map((choice) => ({
    text: choice.text,
    ...(choice.keys ? { keys: choice.keys } : {}),
    run: () => record(choice),
  }))
  const needsProposal = { keys: 'F6', text: roomTexts.outcomes.asProposed, run: () => say(texts.needsProposal) }
  useCommands(roomTexts.place, item.type === 'case' && !hasProposal(item) ? [...commands, needsProposal] : commands)
}

const say = (text: string): void => useMessages.getState().show('info', text)

/** What is agreed to begins as the proposal, in a field where nothing is worded; the words are then the secretary's to change. */
const startsFromProposal = (item: RoomItem, outcome: Outcome): boolean =>
  item.type === 'case' && (outcome === 'amended' || outcome === 'asProposed')

async function recordOutcome(item: RoomItem, outcome: Outcome | null, text: string): Promise<void> {
  await flush()
  const done =
    outcome === null
      ? texts.outcomeCleared
      : fill(roomTexts.outcomeRecorded, { item: capitalised(itemName(item)), outcome: text })
  await act(() => call('room.recordOutcome', { itemId: item.id, outcome }), done)
}

type ButtonProps = Readonly<{ choice: OutcomeChoice; item: RoomItem; onClick: () => void }>

function OutcomeButton({ choice: { outcome, text, keys }, item, onClick }: ButtonProps) {
  const isChosen = item.outcome === outcome
  return (
    <Button
      variant={isChosen ? 'primary' : 'secondary'}
      aria-pressed={isChosen}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': keys })}
      onClick={onClick}
    >
      {text}
      {keys !== undefined && <Keys keys={keys} />}
    </Button>
  )
}
