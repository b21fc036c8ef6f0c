import { Button, Paragraph, Table, Tag } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import type { BodyDetails } from '../../../shared/bodies.ts'
import { fill } from '../../../shared/texts/index.ts'
import { mandate as texts } from '../../../shared/texts/mandate.ts'
import { Section } from '../../components/Section.tsx'
import { useQuery } from '../../use-query.ts'
import { PanelRow } from '../MemberRow.tsx'
import { RuleForm } from './RuleForm.tsx'
import { hasStandard, isDefault, ruleKeys, ruleText, type RuleKey } from './rules.ts'

/** Every rule with what holds and where that is from; each is changed where it stands. */
export function RuleTable({ details }: { details: BodyDetails }) {
  const [open, setOpen] = useState<RuleKey | null>(null)
  const { rule, value, from } = texts.columns
  return (
    <Section title={texts.title}>
      <Paragraph className="section-lead">{texts.lead}</Paragraph>
      <Table className="mandate">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{rule}</Table.HeaderCell>
            <Table.HeaderCell>{value}</Table.HeaderCell>
            <Table.HeaderCell>{from}</Table.HeaderCell>
            <Table.HeaderCell className="actions">
              <span className="ds-sr-only">{texts.change}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {ruleKeys.map((key) => (
            <RuleRow
              key={key}
              rule={key}
              details={details}
              isOpen={open === key}
              onOpen={(isOpen) => setOpen(isOpen ? key : null)}
            />
          ))}
        </Table.Body>
      </Table>
    </Section>
  )
}

type RowProps = Readonly<{
  rule: RuleKey
  details: BodyDetails
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
}>

function RuleRow({ rule, details, isOpen, onOpen }: RowProps) {
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    onOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">{texts.rules[rule]}</Table.HeaderCell>
        <Table.Cell>
          <RuleValue rule={rule} details={details} />
        </Table.Cell>
        <Table.Cell>
          <RuleSource rule={rule} details={details} />
        </Table.Cell>
        <Table.Cell className="actions">
          <Button
            ref={button}
            variant="tertiary"
            aria-label={fill(texts.changeRule, { rule: texts.rules[rule].toLocaleLowerCase('nb') })}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {texts.change}
          </Button>
        </Table.Cell>
      </Table.Row>
      {isOpen && (
        <PanelRow columns={4}>
          <RuleForm rule={rule} details={details} onClose={close} />
        </PanelRow>
      )}
    </>
  )
}

type Of = Readonly<{ rule: RuleKey; details: BodyDetails }>

function RuleValue({ rule, details: { mandate, rules } }: Of) {
  const others = useQuery('bodies.list').data
  if (rule === 'source') return mandate.source || <span className="quiet">{texts.values.noSource}</span>
  const other = others?.find(({ id }) => id === rules.overlap?.bodyId)?.name ?? texts.values.otherBody
  return (
    <>
      {ruleText(rule, rules, other)}
      {rule === 'quorum' && mandate.quorumNote && <span className="rule-note">{mandate.quorumNote}</span>}
    </>
  )
}

/** The mandate, whose own place the first row tells, or «standard» where it says nothing. */
function RuleSource({ rule, details: { mandate } }: Of) {
  if (rule === 'source') return null
  const said = isDefault(rule, mandate) ? texts.silent : texts.mandateItself
  return (
    <span className="rule-source">
      {hasStandard(rule, mandate) && <Tag data-color="neutral">{texts.standard}</Tag>}
      <span className={isDefault(rule, mandate) ? 'quiet' : undefined}>{said}</span>
    </span>
  )
}
