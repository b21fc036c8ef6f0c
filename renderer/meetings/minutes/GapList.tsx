import { Heading } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { MinutesModel } from '../../../shared/documents.ts'
import type { MeetingSummary } from '../../../shared/meetings.ts'
import type { Gap } from '../../../shared/minutes.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesView } from '../../../shared/texts/minutes.ts'
import { routes } from '../../routes.ts'
import { goToField, isMendedHere } from './gaps.ts'

const texts = minutesView.gaps

type Props = Readonly<{ meeting: MeetingSummary; model: MinutesModel }>

/** What nobody has registered, each with the way to where it is mended. */
export function GapList({ meeting, model }: Props) {
  const { gaps } = model
  return (
    <section className="panel" aria-labelledby="gaps">
      <Heading level={2} data-size="2xs" id="gaps">
        {gaps.length === 0 ? texts.complete : texts.title}
      </Heading>
      {gaps.length === 0 ? (
        <p className="complete">
          <CheckmarkCircleIcon aria-hidden />
          {texts.none}
        </p>
      ) : (
        <ul className="gap-list">
          {gaps.map((gap) => (
            <li key={`${gap.kind}/${gap.itemId}`}>
              <GapLink gap={gap} text={gapWords(model, gap)} meeting={meeting} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function GapLink({ gap, text, meeting }: { gap: Gap; text: string; meeting: MeetingSummary }) {
  if (isMendedHere(gap))
    return (
      <button type="button" className="ds-link link-button" onClick={() => goToField(gap)}>
        {text}
      </button>
    )
  return (
    <Link className="ds-link" href={routes.meeting(meeting.id, 'mote')}>
      {text}
    </Link>
  )
}

function gapWords({ items }: MinutesModel, { kind, itemId, itemTitle }: Gap): string {
  const number = items.find((item) => item.itemId === itemId)?.number
  if (itemId === null) return texts.kinds[kind]
  return fill(texts.in, {
    item: number ? fill(texts.numbered, { number }) : `«${itemTitle ?? ''}»`,
    what: texts.kinds[kind],
  })
}
