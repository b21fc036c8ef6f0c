import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { errors } from '../../shared/texts/errors.ts'
import { common } from '../../shared/texts/common.ts'
import { OperationError } from '../api.ts'
import type { QueryState } from '../use-query.ts'

/** Shows the data when it is there, an error with a way on when it is not; nothing for the moment in between. */
export function Loaded<T>({ query, children }: { query: QueryState<T>; children: (data: T) => ReactNode }) {
  if (query.error) return <ErrorBox error={query.error} onRetry={query.reload} />
  return query.data === undefined ? null : children(query.data)
}

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
