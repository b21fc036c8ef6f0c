import { Tabs } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Attachment } from '../../shared/attachments.ts'
import type { CaseDetails } from '../../shared/cases.ts'
import type { Paper, PaperSectionKey } from '../../shared/papers.ts'
import { cases as texts } from '../../shared/texts/nb/cases.ts'
import { Attachments } from './attachments/Attachments.tsx'
import type { Opened } from './comparison/opened.ts'
import { Facts, type FactsPart } from './Facts.tsx'
import { Shortcomings } from './Shortcomings.tsx'
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
  onWrite: (key: PaperSectionKey) => void
}>

const panels = ['facts', 'missing', 'attachments', 'versions'] as const
export type PanelName = (typeof panels)[number]

/** What is about the case: its facts, what it lacks, what is attached, or the versions of its paper. */
export function CasePanel({ details, paper, attachments, opened, onOpen, onWrite, ...props }: Props) {
  const { panel, onPanel: setPanel } = props
  const [wanted, setWanted] = useState<FactsPart | null>(null)
  const counts = {
    facts: 0,
    missing: details.shortcomings.length,
    attachments: attachments.length,
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
          <Shortcomings shortcomings={details.shortcomings} onWrite={onWrite} onChoose={choose} />
        </Tabs.Panel>
        <Tabs.Panel value="attachments">
          <Attachments attachments={attachments} onAdd={props.onAttach} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <Versions versions={paper.versions} opened={opened} onOpen={onOpen} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
