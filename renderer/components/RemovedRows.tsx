import { Button } from '@digdir/designsystemet-react'
import { fill } from '../../shared/texts/index.ts'
import { useFocusNeighbour } from './use-focus-neighbour.ts'

type Row<K extends string> = Readonly<{ key: K; name: string }>

type Props<K extends string> = Readonly<{
  removed: readonly Row<K>[]
  /** `title` has the slot `{count}`, `restoreNamed` the slot `{name}`. */
  texts: Readonly<{ title: string; restore: string; restoreNamed: string }>
  onRestore: (row: Row<K>) => void
}>

/** What has been taken out, folded; each can come in again with everything it had. */
export function RemovedRows<K extends string>({ removed, texts, onRestore }: Props<K>) {
  if (removed.length === 0) return null
  return (
    <details className="removed-sections">
      <summary>{fill(texts.title, { count: removed.length })}</summary>
      <ul className="lines">
        {removed.map((row) => (
          <RemovedRow key={row.key} name={row.name} texts={texts} onRestore={() => onRestore(row)} />
        ))}
      </ul>
    </details>
  )
}

type RowProps = Readonly<{ name: string; texts: Props<string>['texts']; onRestore: () => void }>

function RemovedRow({ name, texts, onRestore }: RowProps) {
  const row = useFocusNeighbour<HTMLLIElement>()
  return (
    <li ref={row}>
      {name}
      <Button variant="secondary" aria-label={fill(texts.restoreNamed, { name })} onClick={onRestore}>
        {texts.restore}
      </Button>
    </li>
  )
}
