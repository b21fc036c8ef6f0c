import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { shortDate } from '../../shared/dates.ts'
import type { NumberHolder } from '../../shared/numbering.ts'
import { common } from '../../shared/texts/common.ts'
import { fill } from '../../shared/texts/index.ts'
import { numbering as texts } from '../../shared/texts/numbering.ts'
import { call } from '../api.ts'
import { useFocusHeir } from '../components/focus-heir.ts'
import { dayOf } from '../components/format.ts'
import { Loaded } from '../components/Loading.tsx'
import { Section } from '../components/Section.tsx'
import { useFocusFirst } from '../components/use-focus-first.ts'
import { act } from '../messages.ts'
import { useQuery } from '../use-query.ts'

/** Which machine gives case numbers, and how that is let go of and taken over. */
export function Numbering() {
  const holder = useQuery('numbering.holder')
  return (
    <Section title={texts.title}>
      <Paragraph>{texts.lead}</Paragraph>
      <Loaded query={holder}>{(data) => <Holder holder={data} />}</Loaded>
    </Section>
  )
}

/** Who gives numbers, in one sentence. */
export function holderSentence({ deviceName, sinceAt, releasedAt, isThisDevice }: NumberHolder): string {
  if (deviceName === null || sinceAt === null) return texts.nobody
  if (releasedAt !== null) return fill(texts.released, { device: deviceName, date: shortDate(dayOf(releasedAt)) })
  return fill(isThisDevice ? texts.here : texts.elsewhere, { device: deviceName, date: shortDate(dayOf(sinceAt)) })
}

function Holder({ holder }: { holder: NumberHolder }) {
  const { deviceName, releasedAt, isThisDevice } = holder
  const isHeld = deviceName !== null && releasedAt === null
  return (
    <>
      <p role="status" id={holderId} tabIndex={-1}>
        {holderSentence(holder)}
      </p>
      {isHeld && isThisDevice && <Release />}
      {deviceName !== null && releasedAt !== null && <TakeOverReleased />}
      {isHeld && !isThisDevice && <TakeOverHeld device={deviceName} />}
    </>
  )
}

/** Each button here goes away when it has been pressed; the sentence that changed gets the focus. */
const holderId = 'number-holder'
const useFocusOnSentence = () => useFocusHeir(`#${holderId}`)

function Release() {
  useFocusOnSentence()
  const release = () => void act(() => call('numbering.release'), texts.releasedDone)
  return (
    <>
      <Paragraph data-size="sm">{texts.releaseHelp}</Paragraph>
      <Button variant="secondary" onClick={release}>
        {texts.release}
      </Button>
    </>
  )
}

/** Nobody gives numbers, so nothing can go wrong. */
export function TakeOverReleased() {
  useFocusOnSentence()
  return (
    <Button variant="secondary" onClick={() => void act(() => call('numbering.takeOver', {}), texts.takenOver)}>
      {texts.takeOver}
    </Button>
  )
}

/** The other machine has not let go, so what can happen is said first. */
function TakeOverHeld({ device }: { device: string }) {
  const [isAsking, setAsking] = useState(false)
  useFocusOnSentence()
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {texts.takeOver}
      </Button>
      {isAsking && <Question device={device} onClose={() => setAsking(false)} />}
    </>
  )
}

function Question({ device, onClose }: { device: string; onClose: () => void }) {
  const words = texts.sure
  const title = fill(words.title, { device })
  const heading = useFocusFirst<HTMLHeadingElement>()
  const takeOver = () => {
    onClose()
    void act(() => call('numbering.takeOver', { isSure: true }), texts.takenOver)
  }
  return (
    <Dialog open onClose={onClose} closeButton={common.close} aria-label={title} data-size="sm">
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <Paragraph>{fill(words.lead, { device })}</Paragraph>
      <Paragraph>{fill(words.advice, { device })}</Paragraph>
      <div className="dialog-buttons">
        <Button variant="secondary" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button data-color="danger" onClick={takeOver}>
          {words.submit}
        </Button>
      </div>
    </Dialog>
  )
}
