import { shortDate } from '../../shared/dates.ts'
import type { PriorTreatment } from '../../shared/agenda.ts'
import { isEmptyContent } from '../../shared/content.ts'
import { outcomeWord } from '../../shared/minutes-text.ts'
import type { RoomItem } from '../../shared/room.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import { fill } from '../../shared/texts/index.ts'
import { room } from '../../shared/texts/room.ts'
import { ContentView } from '../editor/ContentView.tsx'
import { hasProposal } from './outcomes.ts'

const texts = room.item

/** What is proposed, and what the bodies that had the case before recommended. */
export function Proposal({ item }: { item: RoomItem }) {
  if (item.type !== 'case') return null
  return (
    <div className="proposal">
      <h3>{texts.proposal}</h3>
      {hasProposal(item) && item.proposal ? (
        <ContentView content={item.proposal} />
      ) : (
        <p className="quiet">{texts.noProposal}</p>
      )}
      {item.priorTreatments.map((prior) => (
        <Prior key={prior.itemId} prior={prior} proposal={item.proposal} />
      ))}
    </div>
  )
}

function Prior({ prior, proposal }: { prior: PriorTreatment; proposal: RoomItem['proposal'] }) {
  const { bodyName: body, onDate, number, outcome, advice } = prior
  const isSame = JSON.stringify(advice) === JSON.stringify(proposal)
  const source = number === null ? texts.prior : texts.priorNumber
  return (
    <div className="prior">
      <h3>{fill(source, { body, date: shortDate(onDate), number: number ?? '' })}</h3>
      <p className="quiet">
        {outcomeWord(interfaceLanguage, 'case', outcome)}. {isSame && texts.sameAsProposal}
      </p>
      {advice && !isEmptyContent(advice) && !isSame && <ContentView content={advice} />}
    </div>
  )
}
