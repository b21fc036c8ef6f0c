import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'

const texts = noticeVersions.cancelled

/** Who has to be told that the meeting they were called to is not held. */
export function CalledOff({ meetingId }: { meetingId: string }) {
  const distribution = useQuery('distribution.get', { meetingId, kind: 'notice' })
  return (
    <section className="panel" aria-labelledby="called-off">
      <Heading level={2} data-size="2xs" id="called-off">
        {texts.title}
      </Heading>
      <Loaded query={distribution}>
        {({ recipients }) => {
          const told = recipients.filter(({ sendings }) => sendings.length > 0)
          const shown = told.length > 0 ? told : recipients
          return (
            <>
              <Paragraph>{told.length > 0 ? texts.lead : texts.nobody}</Paragraph>
              <ul className="called-off">
                {shown.map(({ personId, name, address }) => (
                  <li key={personId ?? `${name}/${address}`}>{[name, address].filter(Boolean).join(', ')}</li>
                ))}
              </ul>
            </>
          )
        }}
      </Loaded>
    </section>
  )
}
