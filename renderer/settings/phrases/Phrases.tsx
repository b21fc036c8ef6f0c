import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Phrase } from '../../../shared/phrases.ts'
import { fill } from '../../../shared/texts/index.ts'
import { phrases as texts } from '../../../shared/texts/phrases.ts'
import { call } from '../../api.ts'
import { useCommands } from '../../components/commands.ts'
import { Loaded } from '../../components/Loading.tsx'
import { PageHeading } from '../../components/PageHeading.tsx'
import { RemovedRows } from '../../components/RemovedRows.tsx'
import { Section } from '../../components/Section.tsx'
import { useOrderedRows } from '../../components/use-ordered-rows.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { PhraseForm } from './PhraseForm.tsx'
import { PhraseRow } from './PhraseRow.tsx'
import { shownText } from './shown-text.ts'

/** Sentences the secretary uses again and again, in order, in both written forms. */
export function Phrases() {
  const query = useQuery('phrases.list')
  return (
    <div data-size="sm">
      <PageHeading title={texts.title} lead={texts.lead} />
      <Loaded query={query}>{({ phrases, removed }) => <Parts phrases={phrases} removed={removed} />}</Loaded>
    </div>
  )
}

function Parts({ phrases, removed }: Readonly<{ phrases: readonly Phrase[]; removed: readonly Phrase[] }>) {
  const [isAdding, setAdding] = useState(false)
  const rows = useOrderedRows(
    phrases.map(({ id }) => id),
    {
      move: (id, position) =>
        void act(() => call('phrases.move', { id, position }), fill(texts.done.moved, { position })),
      remove: (id) => void act(() => call('phrases.remove', { id }), texts.done.removed),
    },
  )
  useCommands(texts.title, [
    { keys: 'Alt+N', text: texts.add, run: () => setAdding(true) },
    { keys: 'Alt+ArrowUp', text: texts.keys.move },
    { keys: 'F2', text: texts.keys.edit },
    { keys: 'Delete', text: texts.keys.remove },
  ])
  return (
    <Section
      title={texts.list}
      actions={
        <Button variant="secondary" onClick={() => setAdding(true)} aria-keyshortcuts="Alt+N">
          <PlusIcon aria-hidden />
          {texts.add}
        </Button>
      }
    >
      {isAdding && <PhraseForm phrase={null} onClose={() => setAdding(false)} />}
      <ol className="template-sections" aria-label={texts.list}>
        {phrases.map((phrase, index) => (
          <PhraseRow key={phrase.id} {...{ phrase, rows }} position={index + 1} count={phrases.length} />
        ))}
      </ol>
      <RemovedRows
        removed={removed.map((phrase) => ({ key: phrase.id, name: shownText(phrase) }))}
        texts={texts.removed}
        onRestore={({ key }) => void act(() => call('phrases.restore', { id: key }), texts.done.restored)}
      />
    </Section>
  )
}
