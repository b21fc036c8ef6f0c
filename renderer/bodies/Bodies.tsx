import { Button, Table } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { Link } from 'wouter'
import type { BodySummary } from '../../shared/bodies.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { useCommands } from '../components/commands.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { NewBodyForm } from './BodyForm.tsx'
import { FormerBodies } from './FormerBodies.tsx'
import { Structure } from './structure/Structure.tsx'
import { composition } from './words.ts'

/** All bodies with how they are manned. */
export function Bodies() {
  const query = useQuery('bodies.list')
  const [isMaking, setMaking] = useState(false)
  useCommands(texts.title, [{ keys: 'Alt+N', text: texts.create, run: () => setMaking(true) }])
  const button = (
    <Button onClick={() => setMaking(true)} aria-expanded={isMaking} aria-keyshortcuts="Alt+N">
      <PlusIcon aria-hidden />
      {texts.create}
    </Button>
  )
  return (
    <div className="bodies" data-size="sm">
      <Loaded query={query}>
        {(bodies) => (
          <>
            <PageHeading title={texts.title} lead={texts.lead} actions={bodies.length > 0 && button} />
            {bodies.length === 0 && <EmptyState text={texts.empty}>{button}</EmptyState>}
            {isMaking && <NewBodyForm onClose={() => setMaking(false)} />}
            {bodies.length > 0 && <BodyTable bodies={bodies} />}
            {bodies.length > 1 && <Structure />}
            <FormerBodies />
          </>
        )}
      </Loaded>
    </div>
  )
}

function BodyTable({ bodies }: { bodies: readonly BodySummary[] }) {
  return (
    <Table hover>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{texts.columns.name}</Table.HeaderCell>
          <Table.HeaderCell>{texts.columns.kind}</Table.HeaderCell>
          <Table.HeaderCell>{texts.columns.seats}</Table.HeaderCell>
          <Table.HeaderCell className="number">{texts.columns.meetings}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {bodies.map((body) => (
          <Table.Row key={body.id}>
            <Table.HeaderCell scope="row">
              <Link href={routes.body(body.id)} className="ds-link">
                {body.name}
              </Link>
            </Table.HeaderCell>
            <Table.Cell>{texts.kinds[body.kind]}</Table.Cell>
            <Table.Cell>{composition(body)}</Table.Cell>
            <Table.Cell className="number">{body.meetings}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
