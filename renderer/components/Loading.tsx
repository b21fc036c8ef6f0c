import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { errors } from '../../shared/texts/errors.ts'
import { common } from '../../shared/texts/common.ts'
import { OperationError } from '../api.ts'
import type { QueryState } from '../use-query.ts'

type Props<T> = Readonly<{
  query: QueryState<T>
  children: (data: T) => ReactNode
  /** For a page with an address: what is shown when the address leads to nothing. */
  notThere?: ReactNode
}>

/** Shows the data when it is there, an error with a way on when it is not; nothing for the moment in between. */
export function Loaded<T>({ query, children, notThere }: Props<T>) {
  if (notThere !== undefined && query.error && leadsNowhere(query.error)) return notThere
  if (query.error) return <ErrorBox error={query.error} onRetry={query.reload} />
  return query.data === undefined ? null : children(query.data)
}

// An address that was never an id is refused before anything is looked for.
const leadsNowhere = (error: Error): boolean =>
  error instanceof OperationError && (error.key === 'notFound' || error.key === 'invalidInput')

function ErrorBox({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <Alert data-color="danger">
      <Paragraph>{error instanceof OperationError ? error.message : errors.unexpected}</Paragraph>
      <Button variant="secondary" onClick={onRetry}>
        {common.retry}
      </Button>
    </Alert>
  )
}
