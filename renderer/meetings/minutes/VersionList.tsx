import { Button, Heading } from '@digdir/designsystemet-react'
import { localDay } from '../../../shared/clock.ts'
import { shortDate } from '../../../shared/dates.ts'
import type { MinutesStanding, MinutesVersionSummary } from '../../../shared/minutes-versions.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'

const texts = minutesStanding.versions

/** What is shown in place of the minutes as they stand: one frozen version, or what differs between two. */
export type Shown = Readonly<{ versionId: string; against: string | null }>

type Props = Readonly<{ standing: MinutesStanding; onShow: (shown: Shown) => void }>

/** The minutes as they were frozen, newest first; each can be read, and compared with the one before it. */
export function VersionList({ standing: { versions, approvals }, onShow }: Props) {
  const isTakenBack = ({ id, reason }: MinutesVersionSummary) =>
    reason === 'approved' && !approvals.some(({ versionId }) => versionId === id)
  return (
    <section className="panel versions" aria-labelledby="minutes-versions">
      <Heading level={2} data-size="2xs" id="minutes-versions">
        {texts.title}
      </Heading>
      {versions.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul>
          {versions.map((version, index) => (
            <li key={version.id}>
              <Version
                version={version}
                why={isTakenBack(version) ? texts.approvalTakenBack : texts.reasons[version.reason]}
                earlier={versions[index + 1]}
                onShow={onShow}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type VersionProps = Pick<Props, 'onShow'> &
  Readonly<{ version: MinutesVersionSummary; why: string; earlier: MinutesVersionSummary | undefined }>

function Version({ version: { id, sequence, createdAt, createdBy }, why, earlier, onShow }: VersionProps) {
  const made = fill(texts.made, { date: shortDate(localDay(new Date(createdAt))), name: createdBy })
  return (
    <>
      <p>
        {fill(texts.name, { version: sequence })}: {why}
      </p>
      <p className="standing-note">{made}</p>
      <div className="version-tools">
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={fill(texts.read, { version: sequence })}
          onClick={() => onShow({ versionId: id, against: null })}
        >
          {texts.readShort}
        </Button>
        {earlier && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={fill(texts.compare, { version: sequence })}
            onClick={() => onShow({ versionId: id, against: earlier.id })}
          >
            {texts.compareShort}
          </Button>
        )}
      </div>
    </>
  )
}
