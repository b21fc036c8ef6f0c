import { Tabs } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import type { Attachment } from '../../shared/attachments.ts'
import type { CaseDetails } from '../../shared/cases.ts'
import type { Paper, PaperSectionKey } from '../../shared/papers.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { useCommentDesk } from '../editor/comments/desk.ts'
import { Attachments } from './attachments/Attachments.tsx'
import { Comments } from './comments/Comments.tsx'
import type { Opened } from './comparison/opened.ts'
import { Facts, type FactsPart } from './Facts.tsx'
import { Shortcomings } from './Shortcomings.tsx'
import { Suggestions, useSuggestionCount } from './suggestions/Suggestions.tsx'
import { useCalmQuery } from './use-calm-query.ts'
import { Versions } from './Versions.tsx'

type Props = Readonly<{
  details: CaseDetails
  paper: Paper
  attachments: readonly Attachment[]
  panel: PanelName
  onPanel: (panel: PanelName) => void
  onAttach: () => void
  opened: Opened | null
  onOpen: (opened: Opened) => void
  /** Shows the paper itself again. */
  onShow: () => void
  onWrite: (key: PaperSectionKey) => void
}>

const panels = ['facts', 'missing', 'attachments', 'suggestions', 'comments', 'versions'] as const
export type PanelName = (typeof panels)[number]

/** What is about the case: its facts, what it lacks, what is attached, what is said of its paper, or the versions of it. */
export function CasePanel({ details, paper, attachments, opened, onOpen, onWrite, ...props }: Props) {
  const { panel, onPanel: setPanel } = props
  const [wanted, setWanted] = useState<FactsPart | null>(null)
  const comments = useCalmQuery('paperComments.list', { caseId: paper.caseId }).data ?? []
  useCommentsAskedFor(setPanel)
  const counts = {
    facts: 0,
    missing: details.shortcomings.length,
    attachments: attachments.length,
    suggestions: useSuggestionCount(),
    comments: comments.filter(({ answerTo, settledAt }) => answerTo === null && settledAt === null).length,
    versions: paper.versions.length,
  }
  const show = (name: string) => {
    setWanted(null)
    setPanel(panels.find((known) => known === name) ?? 'facts')
  }
  const choose = (part: FactsPart) => {
    setPanel('facts')
    setWanted(part)
  }
  return (
    <aside className="case-panel" aria-label={texts.view.panel}>
      <Tabs value={panel} onChange={show}>
        <Tabs.List>
          {panels.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {texts.view.panels[name]}
              {counts[name] > 0 && <span className="tab-count">{counts[name]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="facts">
          <Facts details={details} paper={paper} wanted={wanted} />
        </Tabs.Panel>
        <Tabs.Panel value="missing">
          <Shortcomings
            shortcomings={details.shortcomings}
            onWrite={onWrite}
            onChoose={choose}
            onSuggestions={() => setPanel('suggestions')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="attachments">
          <Attachments attachments={attachments} onAdd={props.onAttach} />
        </Tabs.Panel>
        <Tabs.Panel value="suggestions">
          <Suggestions onShow={props.onShow} />
        </Tabs.Panel>
        <Tabs.Panel value="comments">
          <Comments paper={paper} comments={comments} isShown={panel === 'comments'} onText={props.onShow} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <Versions versions={paper.versions} opened={opened} onOpen={onOpen} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}

/** The comments come forth when someone in the text writes one or goes to one. */
function useCommentsAskedFor(show: (panel: PanelName) => void): void {
  const { writing, shown } = useCommentDesk()
  const isAsked = writing !== null || shown !== null
  useEffect(() => {
    if (isAsked) show('comments')
  }, [isAsked, show])
}
