import { Details } from '@digdir/designsystemet-react'
import type { Content } from '../../../shared/content.ts'
import { fill } from '../../../shared/texts/index.ts'
import { agendaView } from '../../../shared/texts/agenda-view.ts'
import { ContentView } from '../../editor/ContentView.tsx'

const texts = agendaView.pool

/** What the preparing body recommends; folded until someone asks. */
export function Recommendation({ title, content }: { title: string; content: Content }) {
  return (
    <Details className="quiet-details">
      <Details.Summary aria-label={fill(texts.recommendationOf, { title })}>{texts.showRecommendation}</Details.Summary>
      <Details.Content>
        <ContentView content={content} />
      </Details.Content>
    </Details>
  )
}
