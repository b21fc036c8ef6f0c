import { Button } from '@digdir/designsystemet-react'
import { nameInWindow, type TemplateSection } from '../../../shared/paper-template.ts'
import { fill } from '../../../shared/texts/index.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { call } from '../../api.ts'
import { useFocusNeighbour } from '../../components/use-focus-neighbour.ts'
import { act } from '../../messages.ts'

/** What has been taken out, folded; each can come in again with everything it had. */
export function RemovedSections({ removed }: { removed: readonly TemplateSection[] }) {
  return (
    <details className="removed-sections">
      <summary>{fill(texts.removed.title, { count: removed.length })}</summary>
      <ul className="lines">
        {removed.map((section) => (
          <RemovedSection key={section.key} section={section} />
        ))}
      </ul>
    </details>
  )
}

function RemovedSection({ section }: { section: TemplateSection }) {
  const name = nameInWindow(section)
  const row = useFocusNeighbour<HTMLLIElement>()
  const restore = () =>
    void act(() => call('paperTemplate.restore', { key: section.key }), fill(texts.done.restored, { name }))
  return (
    <li ref={row}>
      {name}
      <Button variant="secondary" aria-label={fill(texts.removed.restoreNamed, { name })} onClick={restore}>
        {texts.removed.restore}
      </Button>
    </li>
  )
}
