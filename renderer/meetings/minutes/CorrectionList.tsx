import { Button } from '@digdir/designsystemet-react'
import type { MinutesCorrection, MinutesStanding } from '../../../shared/minutes-versions.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { call } from '../../api.ts'
import { useFocusHeir } from '../../components/focus-heir.ts'
import { act } from '../../messages.ts'

const texts = minutesStanding.correction

/** What was to be put right, who said so where, and the version it ended in. */
export function CorrectionList({ standing }: Readonly<{ standing: MinutesStanding }>) {
  if (standing.corrections.length === 0) return null
  return (
    <div className="standing-corrections">
      <h3>{texts.list}</h3>
      <ul>
        {standing.corrections.map((one) => (
          <li key={one.id}>
            <Correction correction={one} standing={standing} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Correction({
  correction: { id, words, where, versionId },
  standing,
}: Readonly<{ correction: MinutesCorrection; standing: MinutesStanding }>) {
  const version = standing.versions.find((one) => one.id === versionId)?.sequence
  const state = version === undefined ? texts.isOpen : fill(texts.made, { version })
  return (
    <>
      <p>«{words}»</p>
      <p className="standing-note">
        {[where === '' ? '' : fill(texts.from, { place: where }), state].filter((part) => part !== '').join(' · ')}
      </p>
      {versionId === null && <Drop id={id} />}
    </>
  )
}

function Drop({ id }: Pick<MinutesCorrection, 'id'>) {
  useFocusHeir('#standing')
  const drop = () => act(() => call('minutes.dropCorrection', { id }), texts.dropped)
  return (
    <Button variant="tertiary" data-size="sm" onClick={() => void drop()}>
      {texts.drop}
    </Button>
  )
}
