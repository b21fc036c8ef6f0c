import { Heading, Table } from '@digdir/designsystemet-react'
import { isWritten, type Content } from '../../../shared/content.ts'
import { shortDate } from '../../../shared/dates.ts'
import type { MinutesItem, MinutesModel, PriorAdvice } from '../../../shared/documents.ts'
import { itemNote, proposalToPrint } from '../../../shared/minutes-item.ts'
import { differenceSentence, itemResultWord, priorSentences } from '../../../shared/minutes-text.ts'
import { lacksRecommendation } from '../../../shared/minutes.ts'
import { documentTexts, type DocumentTexts } from '../../../shared/texts/documents.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesView as texts } from '../../../shared/texts/minutes.ts'
import { call } from '../../api.ts'
import { autosave } from '../../autosave.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { capitalised } from '../../room/names.ts'
import { ExtractTool } from '../extracts/ExtractTool.tsx'
import { EditableText } from './EditableText.tsx'
import { fieldOf, treatmentFieldOf } from './gaps.ts'
import { GapMark, gapIn } from './GapMark.tsx'
import { OutcomeField } from './OutcomeField.tsx'
import { Sentences } from './Sentences.tsx'

type Props = Readonly<{ model: MinutesModel; item: MinutesItem }>

/** One item of the minutes: what came before, how it was treated, what became of it, and who does what next. */
export function MinutesItemSection({ model, item }: Props) {
  const words = documentTexts(model.head.language)
  return (
    <section className="minutes-item" data-item={item.itemId}>
      <div className="minutes-item-head">
        <Heading level={3} data-size="xs">
          {item.number === null ? item.title : fill(words.caseTitle, { number: item.number, title: item.title })}
        </Heading>
        <ExtractTool itemId={item.itemId} title={item.title} />
      </div>
      <p className="sheet-note">{itemNote(model.head.language, item)}</p>
      {item.priorTreatments.map((prior) => (
        <Prior key={`${prior.bodyName}/${prior.onDate}`} words={words} model={model} prior={prior} />
      ))}
      <Proposal words={words} model={model} item={item} />
      <Treatment model={model} item={item} />
      <Result words={words} model={model} item={item} />
      <Statements words={words} model={model} item={item} />
      <FollowUps words={words} item={item} />
    </section>
  )
}

type WordedProps = Props & Readonly<{ words: DocumentTexts }>

type PriorProps = Readonly<{ words: DocumentTexts; model: MinutesModel; prior: PriorAdvice }>

function Prior({ words: { prior: words }, model, prior }: PriorProps) {
  return (
    <>
      <h4>{fill(words.heading, { body: prior.bodyName })}</h4>
      <p>{priorSentences(model.head.language, prior)}</p>
      <DifferenceLine model={model} told={prior} />
      {isWritten(prior.advice) && <ContentView content={prior.advice} />}
      {lacksRecommendation(prior) && <p>{words.noAdvice}</p>}
    </>
  )
}

function DifferenceLine({ model, told }: Readonly<{ model: MinutesModel; told: Pick<PriorAdvice, 'difference'> }>) {
  const sentence = differenceSentence(model.head.language, told)
  return sentence === '' ? null : <p>{sentence}</p>
}

function Proposal({ words, model, item }: WordedProps) {
  const proposal = proposalToPrint(item)
  if (proposal === null) return null
  const result = itemResultWord(model.head.bodyKind, item.itemKind, model.head.language)
  return (
    <>
      <h4>{fill(words.proposalTitle, { result })}</h4>
      <ContentView content={proposal} />
    </>
  )
}

function Treatment({ model, item }: Props) {
  const label = fill(texts.treatmentOf, { title: item.title })
  const save = (content: Content) =>
    autosave(`treatment/${item.itemId}`, label, () => call('minutes.saveTreatment', { itemId: item.itemId, content }))
  const said = { meetingId: model.attendance.meetingId, sentences: item.sentences }
  return (
    <>
      {item.type === 'case' && <h4>{documentTexts(model.head.language).minutes.treatment}</h4>}
      <Sentences {...said} part="lead" />
      <EditableText
        id={treatmentFieldOf(item.itemId)}
        label={label}
        prompt={texts.writeTreatment}
        content={item.treatment}
        language={model.head.language}
        onChange={save}
      />
      <Sentences {...said} part="deliberation" />
    </>
  )
}

function Result({ words, model, item }: WordedProps) {
  const { head } = model
  const result = itemResultWord(head.bodyKind, item.itemKind, head.language)
  const hasAdvice = isWritten(item.advice) || gapIn(model, 'noAdvice', item.itemId) !== undefined
  return (
    <>
      {item.type === 'case' && <h4>{hasAdvice ? capitalised(result) : words.minutes.result}</h4>}
      <div className="result-row">
        <div>
          <Sentences meetingId={model.attendance.meetingId} sentences={item.sentences} part="outcome" />
        </div>
        <GapMark model={model} kind="noOutcome" itemId={item.itemId} />
        <OutcomeField item={item} />
      </div>
      <GapMark model={model} kind="noAdvice" itemId={item.itemId} />
      {(item.type === 'case' || hasAdvice) && <Advice model={model} item={item} />}
      <DifferenceLine model={model} told={item} />
    </>
  )
}

function Advice({ model: { head }, item }: Props) {
  const result = itemResultWord(head.bodyKind, item.itemKind, head.language)
  const label = fill(texts.resultOf, { result: capitalised(result), title: item.title })
  const save = (content: Content) =>
    autosave(`advice/${item.itemId}`, label, () => call('room.saveAdvice', { itemId: item.itemId, content }))
  return (
    <EditableText
      id={fieldOf('noAdvice', item.itemId)}
      label={label}
      prompt={fill(texts.writeResult, { result })}
      content={item.advice}
      language={head.language}
      onChange={save}
    />
  )
}

function Statements({ words, model, item }: WordedProps) {
  if (!item.sentences.some(({ part }) => part === 'statements')) return null
  return (
    <>
      <h4>{words.minutes.statements}</h4>
      <Sentences meetingId={model.attendance.meetingId} sentences={item.sentences} part="statements" />
    </>
  )
}

function FollowUps({ words: { columns, minutes, none }, item }: Omit<WordedProps, 'model'>) {
  if (item.followUps.length === 0) return null
  return (
    <Table data-size="sm" className="sheet-table">
      <caption>{minutes.followUps}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{columns.followUp}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.responsible}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{columns.due}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {item.followUps.map(({ text, responsible, dueOn }) => (
          <Table.Row key={`${text}/${dueOn}`}>
            <Table.Cell>{text}</Table.Cell>
            <Table.Cell>{responsible ?? none}</Table.Cell>
            <Table.Cell>{dueOn === null ? none : shortDate(dueOn)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
