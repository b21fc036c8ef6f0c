import { Button, Input, Select } from '@digdir/designsystemet-react'
import type { RefObject } from 'react'
import { caseStages } from '../../shared/case-stage.ts'
import { caseOrders, type CaseOverview } from '../../shared/case-overview.ts'
import { itemKinds } from '../../shared/cases.ts'
import { formalStates } from '../../shared/formal-check.ts'
import { counted } from '../../shared/texts/index.ts'
import { caseOverview } from '../../shared/texts/case-overview.ts'
import { cases as texts } from '../../shared/texts/cases.ts'
import { formalCheck } from '../../shared/texts/formal-check.ts'
import { documents } from '../../shared/texts/documents.ts'
import { isFiltered, nothingAsked, type CaseChoices } from './case-choices.ts'

const words = caseOverview.filters

type Props = Readonly<{
  overview: CaseOverview
  choices: CaseChoices
  onChange: (some: Partial<CaseChoices>) => void
  field: RefObject<HTMLInputElement | null>
}>

/** What one asks for; kept until it is changed or cleared. */
export function CaseFilters({ overview, choices, onChange, field }: Props) {
  const { bodies, people, workAreas } = overview.choices
  const clear = () => {
    onChange(nothingAsked(choices))
    // The button goes when there is nothing to clear.
    field.current?.focus()
  }
  return (
    <div className="case-filters" role="group" aria-label={words.label}>
      <Search value={choices.search} onChange={(search) => onChange({ search })} field={field} />
      <OneOf
        label={words.stage}
        all={words.allStages}
        value={choices.stage}
        options={caseStages.map((stage) => ({ id: stage, name: caseOverview.stages[stage] }))}
        onChange={(stage) => onChange({ stage })}
      />
      <OneOf
        label={words.body}
        all={words.allBodies}
        value={choices.bodyId}
        options={bodies}
        onChange={(bodyId) => onChange({ bodyId })}
      />
      <OneOf
        label={words.kind}
        all={words.allKinds}
        value={choices.itemKind}
        options={itemKinds.map((kind) => ({ id: kind, name: documents.itemKinds[kind] }))}
        onChange={(itemKind) => onChange({ itemKind })}
      />
      <OneOf
        label={words.person}
        all={words.allPeople}
        value={choices.personId}
        options={people}
        onChange={(personId) => onChange({ personId })}
      />
      <OneOf
        label={words.workArea}
        all={words.allWorkAreas}
        value={choices.workAreaId}
        options={workAreas}
        onChange={(workAreaId) => onChange({ workAreaId })}
      />
      <FormalChoice choices={choices} onChange={onChange} />
      <Order choices={choices} onChange={onChange} />
      {isFiltered(choices) && (
        <Button variant="secondary" onClick={clear}>
          {words.clear}
        </Button>
      )}
      <p role="status" className="quiet number">
        {counted(texts.count, overview.count)}
      </p>
    </div>
  )
}

type SearchProps = Readonly<{ value: string; onChange: (text: string) => void; field: Props['field'] }>

function Search({ value, onChange, field }: SearchProps) {
  return (
    <Input
      ref={field}
      type="search"
      aria-label={texts.search}
      title={texts.searchHelp}
      placeholder={texts.search}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

type OneOfProps<T extends string> = Readonly<{
  label: string
  /** What it says when nothing is chosen. */
  all: string
  value: T | undefined
  options: readonly Readonly<{ id: T; name: string }>[]
  onChange: (value: T | undefined) => void
}>

/** A choice among what there is; one kept from before that no case has any longer is still shown, so that it can be cleared. */
function OneOf<T extends string>({ label, all, value, options, onChange }: OneOfProps<T>) {
  const isUnused = value !== undefined && !options.some((option) => option.id === value)
  return (
    <Select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.id === event.target.value)?.id)}
    >
      <Select.Option value="">{all}</Select.Option>
      {isUnused && <Select.Option value={value}>{words.unused}</Select.Option>}
      {options.map((option) => (
        <Select.Option key={option.id} value={option.id}>
          {option.name}
        </Select.Option>
      ))}
    </Select>
  )
}

function Order({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>) {
  return (
    <Select
      aria-label={words.order}
      value={choices.sortBy}
      onChange={(event) =>
        onChange({ sortBy: caseOrders[event.target.selectedIndex] ?? choices.sortBy, isReversed: false })
      }
    >
      {caseOrders.map((order) => (
        <Select.Option key={order} value={order}>
          {caseOverview.orders[order]}
        </Select.Option>
      ))}
    </Select>
  )
}

const FormalChoice = ({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>) => (
  <OneOf
    label={formalCheck.filter}
    all={formalCheck.all}
    value={choices.formal}
    options={formalStates.map((state) => ({ id: state, name: formalCheck.states[state] }))}
    onChange={(formal) => onChange({ formal })}
  />
)
