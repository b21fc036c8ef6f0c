import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { MinutesVersionSummary } from '../../../shared/minutes-versions.ts'
import { fill } from '../../../shared/texts/index.ts'
import { minutesStanding } from '../../../shared/texts/minutes-standing.ts'
import { Loaded } from '../../components/Loading.tsx'
import { useQuery } from '../../use-query.ts'
import { MinutesSheet } from './MinutesSheet.tsx'
import { SheetModeProvider } from './sheet-mode.ts'
import type { Shown } from './VersionList.tsx'

const texts = minutesStanding.versions

type Props = Readonly<{ shown: Shown; versions: readonly MinutesVersionSummary[]; onBack: () => void }>

const sequenceOf = (versions: readonly MinutesVersionSummary[], id: string | null): number =>
  versions.find((version) => version.id === id)?.sequence ?? 0

/** A frozen version as it was, or what differs between it and another. */
export function FrozenView({ shown: { versionId, against }, versions, onBack }: Props) {
  const version = sequenceOf(versions, versionId)
  if (against === null)
    return (
      <Frame title={fill(texts.reading, { version })} onBack={onBack}>
        <Version versionId={versionId} />
      </Frame>
    )
  const title = fill(texts.comparing, { from: sequenceOf(versions, against), to: version })
  return (
    <Frame title={title} onBack={onBack}>
      <Differences fromId={against} toId={versionId} />
    </Frame>
  )
}

function Frame({ title, onBack, children }: Readonly<{ title: string; onBack: () => void; children: ReactNode }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div className="frozen">
      <div className="frozen-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button variant="secondary" data-size="sm" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      {children}
    </div>
  )
}

function Version({ versionId }: Readonly<{ versionId: string }>) {
  const version = useQuery('minutes.version', { versionId })
  return (
    <Loaded query={version}>
      {(model) => (
        <SheetModeProvider value="read">
          <MinutesSheet model={model} />
        </SheetModeProvider>
      )}
    </Loaded>
  )
}

function Differences({ fromId, toId }: Readonly<{ fromId: string; toId: string }>) {
  const differences = useQuery('minutes.compareVersions', { fromId, toId })
  return (
    <Loaded query={differences}>
      {(all) =>
        all.length === 0 ? (
          <p>{texts.same}</p>
        ) : (
          <ul className="differences">
            {all.map(({ key, title, before, after }) => (
              <li key={key}>
                <h3>{title}</h3>
                <dl>
                  <dt>{texts.before}</dt>
                  <dd>{before === '' ? texts.nothing : <del>{before}</del>}</dd>
                  <dt>{texts.after}</dt>
                  <dd>{after === '' ? texts.nothing : <ins>{after}</ins>}</dd>
                </dl>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
