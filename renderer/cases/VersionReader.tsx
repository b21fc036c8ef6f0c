import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { isEmptyContent } from '../../shared/content.ts'
import type { PaperVersion } from '../../shared/papers.ts'
import { sectionName } from '../../shared/section-names.ts'
import { fill } from '../../shared/texts/index.ts'
import { attachments as attachmentTexts } from '../../shared/texts/attachments.ts'
import { papers as texts } from '../../shared/texts/papers.ts'
import { Loaded } from '../components/Loading.tsx'
import { ContentView, footnotesIn } from '../editor/ContentView.tsx'
import { useQuery } from '../use-query.ts'
import { sizeText } from './attachments/file-acts.ts'
import type { Opened } from './comparison/opened.ts'
import { RestoreButton } from './comparison/RestoreButton.tsx'

type Open = (opened: Opened | null) => void

/** A frozen version in the place of the paper, to read. */
export function VersionReader({ id, onOpen }: Readonly<{ id: string; onOpen: Open }>) {
  return (
    <Loaded query={useQuery('papers.version', { id })}>
      {(version) => <Version version={version} onOpen={onOpen} />}
    </Loaded>
  )
}

function Version({ version, onOpen }: Readonly<{ version: PaperVersion; onOpen: Open }>) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [version.id])
  return (
    <article className="paper-version" aria-label={fill(texts.versions.name, { sequence: version.sequence })}>
      <div className="version-banner">
        <p>{fill(texts.versions.reading, { sequence: version.sequence })}</p>
        <div className="version-acts">
          <Button variant="secondary" ref={back} onClick={() => onOpen(null)}>
            <ArrowLeftIcon aria-hidden />
            {texts.versions.back}
          </Button>
          <Button variant="secondary" onClick={() => onOpen({ as: 'comparison', older: version.id, newer: null })}>
            {texts.versions.changesSince}
          </Button>
          <RestoreButton
            id={version.id}
            sequence={version.sequence}
            label={texts.versions.restore}
            onDone={() => onOpen(null)}
          />
        </div>
      </div>
      {version.sections.map(({ key, content }, at) => (
        <section key={key} aria-labelledby={`version-${key}`}>
          <Heading level={2} data-size="xs" id={`version-${key}`}>
            {sectionName(key, version.language, version.sectionNames)}
          </Heading>
          {isEmptyContent(content) ? (
            <Paragraph className="quiet">{texts.versions.emptySection}</Paragraph>
          ) : (
            <ContentView
              content={content}
              headingLevel={3}
              lang={version.language}
              notesBefore={version.sections.slice(0, at).flatMap((before) => footnotesIn(before.content)).length}
            />
          )}
        </section>
      ))}
      {version.attachments.length > 0 && <FrozenAttachments attachments={version.attachments} />}
    </article>
  )
}

/** What was attached when the version was frozen. */
function FrozenAttachments({ attachments }: Pick<PaperVersion, 'attachments'>) {
  return (
    <section aria-labelledby="version-attachments">
      <Heading level={2} data-size="xs" id="version-attachments">
        {attachmentTexts.title}
      </Heading>
      <ul className="lines stacked">
        {attachments.map(({ number, title, fileName, size, accessLevel }) => (
          <li key={number}>
            {fill(attachmentTexts.numbered, { number })}: {title}{' '}
            <span className="quiet">
              {fill(attachmentTexts.about, { fileName, size: sizeText(size) })},{' '}
              {attachmentTexts.accessLevels[accessLevel]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
