import { Button } from '@digdir/designsystemet-react'
import type { TemplateSection } from '../../../shared/paper-template.ts'
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

function RemovedSection({ section: { key, name } }: { section: TemplateSection }) {
  const row = useFocusNeighbour<HTMLLIElement>()
  const restore = () =>
    void act(() => call('paperTemplate.restore', { key }), fill(texts.done.restored, { name: name.nb }))
  return (
    <li ref={row}>
      {name.nb}
      <Button variant="secondary" aria-label={fill(texts.removed.restoreNamed, { name: name.nb })} onClick={restore}>
        {texts.removed.restore}
      </Button>
    </li>
  )
}
