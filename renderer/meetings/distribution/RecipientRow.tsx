import { Button, Checkbox } from '@digdir/designsystemet-react'
import { shortDate } from '../../../shared/dates.ts'
import type { Recipient, Sending } from '../../../shared/distribution.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { act } from '../../messages.ts'

const texts = noticeVersions.distribution

/** What one recipient is known by in a list. */
export const keyOf = ({ personId, name, address }: Recipient): string => personId ?? `${name}/${address}`

type Props = Readonly<{ recipient: Recipient; version: number; isChosen: boolean; onToggle: () => void }>

/** One who should have it, with what was sent to them last. */
export function RecipientRow({ recipient, version, isChosen, onToggle }: Props) {
  const { name, sendings } = recipient
  const newest = sendings.find((sending) => sending.version === version)
  const last = newest ?? sendings[0]
  return (
    <li>
      <Checkbox
        aria-label={fill(texts.choose, { name })}
        value={keyOf(recipient)}
        checked={isChosen}
        onChange={onToggle}
      />
      <span>
        {name}
        <small>{standing(newest, last)}</small>
      </span>
      {last && <Remove sending={last} name={name} />}
    </li>
  )
}

function standing(newest: Sending | undefined, last: Sending | undefined): string {
  if (newest) return sentWords(newest)
  return last ? fill(texts.older, { what: sentWords(last) }) : texts.lacks
}

/** «versjon 2 3. mars 2026, e-post». */
function sentWords({ version, sentOn, channel }: Sending): string {
  const what = fill(version === 0 ? texts.hasDraft : texts.has, { version, date: shortDate(sentOn) })
  return channel === '' ? what : fill(texts.hasBy, { what, channel })
}

function Remove({ sending, name }: { sending: Sending; name: string }) {
  const remove = async (row: HTMLElement | null) => {
    await act(() => call('distribution.remove', { id: sending.id }), texts.removed)
    // The button goes away with what it removed.
    row?.querySelector('input')?.focus()
  }
  return (
    <Button
      variant="tertiary"
      aria-label={fill(texts.remove, { what: sentWords(sending), name })}
      onClick={(event) => void remove(event.currentTarget.closest('li'))}
    >
      {texts.removeShort}
    </Button>
  )
}
