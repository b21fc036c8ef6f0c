import { Button, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useDeferredValue, useId, useRef, useState, type ReactNode, type Ref } from 'react'
import { Link } from 'wouter'
import type { CaseSummary } from '../../shared/cases.ts'
import { counted, fill } from '../../shared/texts/index.ts'
import { casePoints } from '../../shared/texts/nb/case-points.ts'
import { cases as texts } from '../../shared/texts/nb/cases.ts'
import { useCommands } from '../components/commands.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { routes } from '../routes.ts'
import { useQuery, type QueryState } from '../use-query.ts'
import { CaseTable } from './CaseTable.tsx'
import { NewCaseForm } from './NewCaseForm.tsx'

type CaseList = readonly CaseSummary[]

/** Every case: where it is, who has it, what it lacks. */
export function Cases() {
  const [search, setSearch] = useState('')
  const [isMaking, setMaking] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const query = useLastAnswer(useQuery('cases.list', { search: useDeferredValue(search) }))
  useCommands(texts.title, [
    { keys: 'Alt+N', text: texts.create.button, run: () => setMaking(true) },
    { keys: '/', text: texts.search, run: () => field.current?.focus(), whileTyping: false },
  ])
  const button = (
    <Button onClick={() => setMaking(true)} aria-keyshortcuts="Alt+N">
      <PlusIcon aria-hidden />
      {texts.create.button}
    </Button>
  )
  return (
    <div data-size="sm">
      <Loaded query={query}>
        {(list) => {
          const isEmpty = list.length === 0 && search.trim() === ''
          return (
            <>
              <PageHeading
                title={texts.title}
                lead={texts.lead}
                actions={!isEmpty && !isMaking && <Actions button={button} />}
              />
              {isMaking && <NewCaseForm onClose={() => setMaking(false)} />}
              {isEmpty && !isMaking && <EmptyState text={texts.empty}>{button}</EmptyState>}
              {!isEmpty && <Search value={search} onChange={setSearch} count={list.length} field={field} />}
              {list.length > 0 && <CaseTable cases={list} />}
              {!isEmpty && list.length === 0 && <NoHits search={search} onClear={() => setSearch('')} />}
            </>
          )
        }}
      </Loaded>
    </div>
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

type SearchProps = Readonly<{
  value: string
  onChange: (text: string) => void
  count: number
  field: Ref<HTMLInputElement>
}>

function Search({ value, onChange, count, field }: SearchProps) {
  const id = useId()
  return (
    <div className="case-search">
      <Field>
        <Label htmlFor={id}>{texts.search}</Label>
        <Input
          id={id}
          ref={field}
          type="search"
          placeholder={texts.searchHelp}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <p role="status" className="quiet number">
        {counted(texts.count, count)}
      </p>
    </div>
  )
}

function NoHits({ search, onClear }: Readonly<{ search: string; onClear: () => void }>) {
  return (
    <div className="no-hits">
      <Paragraph>{fill(texts.noHits, { search: search.trim() })}</Paragraph>
      <Button variant="secondary" onClick={onClear}>
        {texts.clearSearch}
      </Button>
    </div>
  )
}

/** Keeps showing the last list while the next one is on its way, so that nothing blinks while one types. */
function useLastAnswer(query: QueryState<CaseSummary[]>): QueryState<CaseList> {
  const [last, setLast] = useState<CaseList>()
  if (query.data && query.data !== last) setLast(query.data)
  return { ...query, data: query.data ?? last }
}
