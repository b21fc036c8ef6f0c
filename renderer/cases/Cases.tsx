import { Button, Paragraph } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useDeferredValue, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { CaseOverview } from '../../shared/case-overview.ts'
import { fill } from '../../shared/texts/index.ts'
import { caseOverview } from '../../shared/texts/case-overview.ts'
import { casePoints } from '../../shared/texts/case-points.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { useCommands } from '../components/commands.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { routes } from '../routes.ts'
import { useQuery, type QueryState } from '../use-query.ts'
import { Board } from './Board.tsx'
import { isFiltered, nothingAsked, useCaseChoices, type CaseChoices } from './case-choices.ts'
import { CaseFilters } from './CaseFilters.tsx'
import { CaseTable, rowsAtOnce } from './CaseTable.tsx'
import { NewCaseForm } from './NewCaseForm.tsx'

type View = 'table' | 'board'

/** How many cards a column shows. */
const cardsAtMost = 12

/** Every case: where it is, who has it, what it lacks for its next deadline. */
export function Cases({ view }: { view: View }) {
  const [choices, change] = useCaseChoices()
  const [limit, setLimit] = useState(rowsAtOnce)
  const query = useOverview(choices, view, limit)
  return (
    <div data-size="sm">
      <Loaded query={query}>
        {(overview) => (
          <Register
            view={view}
            overview={overview}
            choices={choices}
            onChange={change}
            onMore={() => setLimit(limit + rowsAtOnce)}
          />
        )}
      </Loaded>
    </div>
  )
}

/** Keeps showing the last answer while the next one is on its way, so that nothing blinks while one types. */
function useOverview(choices: CaseChoices, view: View, rows: number): QueryState<CaseOverview> {
  const search = useDeferredValue(choices.search)
  const isByStage = view === 'board'
  const input = { ...choices, search, isByStage, limit: isByStage ? cardsAtMost : rows }
  const query = useQuery('cases.overview', input)
  const [last, setLast] = useState<CaseOverview>()
  if (query.data && query.data !== last) setLast(query.data)
  return { ...query, data: query.data ?? last }
}

type Props = Readonly<{
  view: View
  overview: CaseOverview
  choices: CaseChoices
  onChange: (some: Partial<CaseChoices>) => void
  onMore: () => void
}>

function Register({ view, overview, choices, onChange, onMore }: Props) {
  const [isMaking, setMaking] = useState(false)
  const [, navigate] = useLocation()
  const field = useRef<HTMLInputElement>(null)
  useCommands(texts.title, [
    { keys: 'Alt+N', text: texts.create.button, run: () => setMaking(true) },
    { keys: '/', text: texts.search, run: () => field.current?.focus(), whileTyping: false },
    ...(view === 'board' ? [{ keys: 'ArrowUp ArrowDown ArrowLeft ArrowRight', text: caseOverview.board.keys }] : []),
  ])
  const isEmpty = overview.total === 0
  const button = (
    <Button onClick={() => setMaking(true)} aria-keyshortcuts="Alt+N">
      <PlusIcon aria-hidden />
      {texts.create.button}
    </Button>
  )
  const showStage = (stage: CaseChoices['stage']) => {
    onChange({ stage })
    navigate(routes.cases())
  }
  return (
    <>
      <PageHeading
        title={texts.title}
        lead={caseOverview.lead}
        actions={!isEmpty && !isMaking && <Actions button={button} />}
      />
      {isMaking && <NewCaseForm onClose={() => setMaking(false)} />}
      {isEmpty && !isMaking && <EmptyState text={texts.empty}>{button}</EmptyState>}
      {!isEmpty && <Views view={view} />}
      {!isEmpty && <CaseFilters overview={overview} choices={choices} onChange={onChange} field={field} />}
      {!isEmpty && overview.count === 0 && <NoHits choices={choices} onClear={() => onChange(nothingAsked(choices))} />}
      {overview.count > 0 && view === 'table' && (
        <CaseTable overview={overview} choices={choices} onSort={onChange} onMore={onMore} />
      )}
      {overview.count > 0 && view === 'board' && <Board overview={overview} onAll={showStage} />}
    </>
  )
}

/** What can be done from the list: see what is open, or make a case. */
const Actions = ({ button }: { button: ReactNode }) => (
  <>
    <Button asChild variant="secondary">
      <Link href={routes.openPoints()}>{casePoints.open.title}</Link>
    </Button>
    {button}
  </>
)

const views = { table: routes.cases(), board: routes.caseBoard() } as const

function Views({ view }: { view: View }) {
  return (
    <nav className="body-parts" aria-label={caseOverview.view.label}>
      <ul>
        {(['table', 'board'] as const).map((one) => (
          <li key={one}>
            <Link href={views[one]} aria-current={one === view ? 'page' : undefined}>
              {caseOverview.view[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NoHits({ choices, onClear }: Readonly<{ choices: CaseChoices; onClear: () => void }>) {
  const search = choices.search.trim()
  const isOnlySearch = !isFiltered({ ...choices, search: '' })
  return (
    <div className="no-hits">
      <Paragraph>{isOnlySearch ? fill(texts.noHits, { search }) : caseOverview.noMatch}</Paragraph>
      <Button variant="secondary" onClick={onClear}>
        {texts.clearSearch}
      </Button>
    </div>
  )
}
