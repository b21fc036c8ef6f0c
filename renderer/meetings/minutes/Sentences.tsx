import { Fragment } from 'react'
import { paragraphsOf, type MinutesPart, type MinutesSentence } from '../../../shared/minutes-blocks.ts'
import { ContentView } from '../../editor/ContentView.tsx'
import { EditableSentence } from './EditableSentence.tsx'
import { useCanWrite } from './sheet-mode.ts'

type Props = Readonly<{ meetingId: string; sentences: readonly MinutesSentence[]; part: MinutesPart }>

/** What is said in one part of the minutes, sentence by sentence; each can be put in one's own words where it stands. */
export function Sentences({ meetingId, sentences, part }: Props) {
  const canWrite = useCanWrite()
  return paragraphsOf(sentences, part).map(({ sentences: own, content }) => {
    const shown = canWrite ? own : own.filter(({ words }) => words !== '')
    return (
      <Fragment key={own[0]?.key}>
        {shown.length > 0 && (
          <p className="sentences">
            {shown.map((sentence) => (
              <Fragment key={sentence.key}>
                {canWrite ? <EditableSentence meetingId={meetingId} sentence={sentence} /> : sentence.words}{' '}
              </Fragment>
            ))}
          </p>
        )}
        {content && <ContentView content={content} />}
      </Fragment>
    )
  })
}
