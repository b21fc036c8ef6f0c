import { Paragraph } from '@digdir/designsystemet-react'
import { useLocation, useParams } from 'wouter'
import { isUnwrittenSection, unwrittenSection, type SectionShortcoming, type Shortcoming } from '../../shared/cases.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { routes } from '../routes.ts'
import type { FactsPart } from './Facts.tsx'

type Props = Readonly<{
  shortcomings: readonly Shortcoming[]
  onWrite: (key: PaperSectionKey) => void
  onChoose: (part: FactsPart) => void
  onSuggestions: () => void
}>

/** What the case lacks, each line leading to where it is mended. */
export function Shortcomings({ shortcomings, onWrite, onChoose, onSuggestions }: Props) {
  const { id = '' } = useParams()
  const [, navigate] = useLocation()
  if (shortcomings.length === 0) return <Paragraph>{texts.shortcomings.none}</Paragraph>
  const mend = (shortcoming: Shortcoming) => {
    if (shortcoming === 'noOwner') onChoose('owner')
    else if (shortcoming === 'noWorkArea') onChoose('workAreas')
    else if (shortcoming === 'prerequisiteOpen') onChoose('links')
    else if (shortcoming === 'suggestionsOpen') onSuggestions()
    else if (shortcoming === 'consultationOpen' || shortcoming === 'difTooLate') navigate(routes.casePoints(id))
    else onWrite(isUnwrittenSection(shortcoming) ? unwrittenSection(shortcoming).key : sectionOf[shortcoming])
  }
  return (
    <>
      <Paragraph className="quiet">{counted(texts.shortcomings.lead, shortcomings.length)}</Paragraph>
      <ul className="lines">
        {shortcomings.map((shortcoming) => (
          <li key={shortcoming}>
            <button type="button" className="ds-link" onClick={() => mend(shortcoming)}>
              {wordsOf(shortcoming)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

const wordsOf = (shortcoming: Shortcoming): string =>
  isUnwrittenSection(shortcoming)
    ? fill(texts.shortcomings.noSection, unwrittenSection(shortcoming))
    : texts.shortcomings[shortcoming]

const sectionOf: Readonly<
  Record<
    Exclude<
      Shortcoming,
      | SectionShortcoming
      | 'noOwner'
      | 'noWorkArea'
      | 'prerequisiteOpen'
      | 'consultationOpen'
      | 'difTooLate'
      | 'suggestionsOpen'
    >,
    PaperSectionKey
  >
> = {
  noProposal: 'proposal',
  noSummary: 'summary',
  noBackground: 'background',
  noAssessment: 'assessment',
}
