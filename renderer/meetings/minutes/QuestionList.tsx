import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { MinutesModel } from '../../../shared/documents.ts'
import type { MinutesSentence } from '../../../shared/minutes-blocks.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { act } from '../../messages.ts'
import { saveWords } from './EditableSentence.tsx'
import { SentenceField } from './SentenceField.tsx'

const texts = minutesStanding.questions

type Props = Readonly<{ model: MinutesModel; questions: readonly MinutesSentence[] }>

/** Where the secretary has to choose, with what the program said then, what it says now, and the secretary's own words. */
export function QuestionList(props: Props) {
  return props.questions.length === 0 ? null : <Questions {...props} />
}

function Questions({ model, questions }: Props) {
  useFocusHeir('#standing')
  const { meetingId } = model.attendance
  const count = questions.length
  return (
    <section className="panel questions" aria-labelledby="questions" data-size="sm">
      <Heading level={2} data-size="2xs" id="questions" tabIndex={-1}>
        {texts.title}
      </Heading>
      <p>{count === 1 ? texts.one : fill(texts.many, { count })}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.key}>
            <Question meetingId={meetingId} question={question} title={titleOf(model, question)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function titleOf({ items }: MinutesModel, { itemId }: MinutesSentence): string {
  const item = items.find((one) => one.itemId === itemId)
  return item === undefined ? '' : [item.number, item.title].filter((part) => part !== null).join(' ')
}

type QuestionProps = Readonly<{ meetingId: string; question: MinutesSentence; title: string }>

function Question({ meetingId, question, title }: QuestionProps) {
  const { key, state, words, text, wordedOver } = question
  useFocusHeir('#questions')
  const [isWriting, setWriting] = useState(false)
  const isGone = state === 'gone'
  return (
    <>
      {title !== '' && <h3>{title}</h3>}
      <p>{isGone ? texts.gone : texts.bothChanged}</p>
      <dl>
        <dt>{texts.earlier}</dt>
        <dd>{wordedOver}</dd>
        <dt>{texts.now}</dt>
        <dd>{text === '' ? <em>{texts.nothing}</em> : text}</dd>
        <dt>{texts.mine}</dt>
        <dd>{words === '' ? <em>{texts.omitted}</em> : words}</dd>
      </dl>
      {isWriting ? (
        <NewWords meetingId={meetingId} sentenceKey={key} words={words} onDone={() => setWriting(false)} />
      ) : (
        <Choices meetingId={meetingId} sentenceKey={key} isGone={isGone} onWrite={() => setWriting(true)} />
      )}
    </>
  )
}

const settle = (meetingId: string, key: string, keep: 'mine' | 'registered') =>
  act(
    async () => {
      await flushWhole()
      await call('minutes.settle', { meetingId, key, keep })
    },
    keep === 'mine' ? texts.kept : texts.taken,
  )

type ChoiceProps = Readonly<{ meetingId: string; sentenceKey: string; isGone: boolean; onWrite: () => void }>

function Choices({ meetingId, sentenceKey, isGone, onWrite }: ChoiceProps) {
  return (
    <div className="question-choices">
      <Button variant="secondary" onClick={() => void settle(meetingId, sentenceKey, 'mine')}>
        {texts.keepMine}
      </Button>
      <Button variant="secondary" onClick={() => void settle(meetingId, sentenceKey, 'registered')}>
        {isGone ? texts.dropMine : texts.takeRegistered}
      </Button>
      <Button variant="tertiary" onClick={onWrite}>
        {texts.writeAnew}
      </Button>
    </div>
  )
}

type NewWordsProps = Readonly<{ meetingId: string; sentenceKey: string; words: string; onDone: () => void }>

/** What is written is kept as it is typed, and stands against what is registered now when one says so. */
function NewWords({ meetingId, sentenceKey, words, onDone }: NewWordsProps) {
  const finish = async () => {
    await settle(meetingId, sentenceKey, 'mine')
    onDone()
  }
  return (
    <div className="question-anew">
      <SentenceField
        label={texts.anew}
        words={words}
        onChange={(changed) => saveWords(meetingId, sentenceKey, changed)}
        onLeave={() => undefined}
      />
      <Button variant="secondary" onClick={() => void finish()}>
        {texts.done}
      </Button>
    </div>
  )
}
