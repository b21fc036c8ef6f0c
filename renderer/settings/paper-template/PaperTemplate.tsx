import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { nameInWindow, type PaperTemplate as Template } from '../../../shared/paper-template.ts'
import type { PaperSectionKey } from '../../../shared/papers.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { call } from '../../api.ts'
import { useCommands } from '../../components/commands.ts'
import { Loaded } from '../../components/Loading.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { RemovedRows } from '../../components/RemovedRows.tsx'
import { Section } from '../../components/Section.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { Outline } from './Outline.tsx'
import { SectionForm } from './SectionForm.tsx'
import { SectionRow } from './SectionRow.tsx'
import { useSectionRows } from './use-section-rows.ts'

/** The template of case papers: its sections in order, what they are called, and how a paper then looks. */
export function PaperTemplate() {
  const query = useQuery('paperTemplate.get')
  return (
    <div data-size="sm">
      <PageHeading title={texts.title} lead={texts.lead} />
      <Loaded query={query}>{(template) => <Parts template={template} />}</Loaded>
    </div>
  )
}

function Parts({ template }: { template: Template }) {
  const { sections, removed } = template
  const rows = useSectionRows(sections)
  const [isAdding, setAdding] = useState(false)
  useCommands(texts.title, [
    { keys: 'Alt+N', text: texts.add, run: () => setAdding(true) },
    { keys: 'Alt+ArrowUp', text: texts.keys.move },
    { keys: 'F2', text: texts.keys.edit },
    { keys: 'Delete', text: texts.keys.remove },
  ])
  return (
    <div className="paper-template">
      <Section
        title={texts.sections}
        actions={
          <Button variant="secondary" onClick={() => setAdding(true)} aria-keyshortcuts="Alt+N">
            <PlusIcon aria-hidden />
            {texts.add}
          </Button>
        }
      >
        {isAdding && <SectionForm section={null} onClose={() => setAdding(false)} />}
        <ol className="template-sections" aria-label={texts.list}>
          {sections.map((section, index) => (
            <SectionRow key={section.key} {...{ section, rows }} position={index + 1} count={sections.length} />
          ))}
        </ol>
        <RemovedRows
          removed={removed.map((section) => ({ key: section.key, name: nameInWindow(section) }))}
          texts={texts.removed}
          onRestore={restore}
        />
      </Section>
      <Outline sections={sections} />
    </div>
  )
}

const restore = ({ key, name }: Readonly<{ key: PaperSectionKey; name: string }>) =>
  void act(() => call('paperTemplate.restore', { key }), fill(texts.done.restored, { name }))
