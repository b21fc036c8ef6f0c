import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Distribution, DistributedKind, Recipient } from '../../../shared/distribution.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { Loaded } from '../../components/Loading.tsx'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'
import { MarkSent } from './MarkSent.tsx'
import { RecipientRow, keyOf } from './RecipientRow.tsx'

const texts = noticeVersions.distribution

/** Who has been sent which version of the notice or the minutes, and who lacks the newest. */
export function DistributionPanel({ meetingId, kind }: { meetingId: string; kind: DistributedKind }) {
  const distribution = useQuery('distribution.get', { meetingId, kind })
  const id = useId()
  return (
    <section className="panel" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id} tabIndex={-1}>
        {texts.titles[kind]}
      </Heading>
      <Loaded query={distribution}>
        {(data) =>
          data.isSendable ? <Recipients distribution={data} /> : <p className="quiet">{texts.nothing[kind]}</p>
        }
      </Loaded>
    </section>
  )
}

function Recipients({ distribution }: { distribution: Distribution }) {
  const { meetingId, kind, version, recipients, restricted } = distribution
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const picked = recipients.filter((recipient) => chosen.has(keyOf(recipient)))
  const toggle = (key: string) =>
    setChosen(chosen.has(key) ? new Set([...chosen].filter((one) => one !== key)) : new Set([...chosen, key]))
  const lacking = recipients.filter(({ lacksNewest }) => lacksNewest)
  if (recipients.length === 0) return <p className="quiet">{texts.empty}</p>
  return (
    <>
      <p className="quiet">{standing(distribution, lacking.length)}</p>
      <p className="quiet">{texts.lead}</p>
      {restricted.length > 0 && (
        <Alert data-color="info" data-size="sm">
          {fill(texts.restricted, { items: restricted.join(', ') })}
        </Alert>
      )}
      <div className="recipient-tools">
        <Button variant="tertiary" onClick={() => setChosen(new Set((picked.length > 0 ? [] : lacking).map(keyOf)))}>
          {picked.length > 0 ? texts.chooseNone : texts.chooseLacking}
        </Button>
        <CopyAddresses recipients={picked.length > 0 ? picked : recipients} />
      </div>
      <ul className="recipients">
        {recipients.map((recipient) => (
          <RecipientRow
            key={keyOf(recipient)}
            recipient={recipient}
            version={version}
            isChosen={chosen.has(keyOf(recipient))}
            onToggle={() => toggle(keyOf(recipient))}
          />
        ))}
      </ul>
      <MarkSent meetingId={meetingId} kind={kind} recipients={picked} onDone={() => setChosen(new Set())} />
    </>
  )
}

function standing({ kind, version, recipients }: Distribution, lacking: number): string {
  const which = version === 0 ? texts.draft : fill(texts.newest[kind], { version })
  const rest = lacking === 0 ? texts.nobodyLacks : fill(texts.lacking, { count: lacking, all: recipients.length })
  return `${which} ${rest}`
}

/** Those chosen, or everybody, as one line for the address field of an e-mail. */
function CopyAddresses({ recipients }: { recipients: readonly Recipient[] }) {
  const addresses = [...new Set(recipients.map(({ address }) => address).filter((address) => address !== ''))]
  const missing = recipients.filter(({ address }) => address === '').length
  const done = fill(missing === 0 ? texts.copied : texts.copiedSome, { count: addresses.length, missing })
  const copy = () => void act(() => call('window.copyText', { text: addresses.join('; ') }), done)
  if (addresses.length === 0) return <span className="quiet">{texts.noAddress}</span>
  return (
    <Button variant="tertiary" onClick={copy}>
      {texts.copy}
    </Button>
  )
}
