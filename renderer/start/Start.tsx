import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { errors } from '../../shared/texts/errors.ts'
import { start } from '../../shared/texts/start.ts'
import type { OpenFile } from '../../shared/workspace.ts'
import { call, OperationError } from '../api.ts'
import { routes } from '../routes.ts'

/** The first page: make, open or try a workspace, or go on with a recent one. */
export function Start({ recent }: { recent: readonly OpenFile[] }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isOpening, setOpening] = useState(false)
  const open = (work: () => Promise<unknown>) => {
    setOpening(true)
    void openWith(work, setProblem).finally(() => setOpening(false))
  }
  useEffect(() => void (document.title = start.title), [])
  return (
    <main className="start">
      <Heading level={1} data-size="lg">
        {start.title}
      </Heading>
      <Paragraph className="start-lead">{start.lead}</Paragraph>
      <div role="alert">{problem !== null && <Problem text={problem} />}</div>
      <Choices onOpen={open} />
      <div role="status" className="start-busy">
        {isOpening && start.busy}
      </div>
      {recent.length > 0 && <Recent files={recent} onOpen={open} />}
    </main>
  )
}

type Open = (work: () => Promise<unknown>) => void

/** Addresses from another workspace mean nothing in this one, so it opens at the overview. */
async function openWith(work: () => Promise<unknown>, onProblem: (text: string | null) => void): Promise<void> {
  onProblem(null)
  try {
    if ((await work()) !== null) navigate(routes.overview(), { replace: true })
  } catch (error) {
    onProblem(error instanceof OperationError ? error.message : errors.unexpected)
  }
}

function Problem({ text }: { text: string }) {
  return (
    <Alert data-color="danger" data-size="sm">
      <Heading level={2} data-size="2xs">
        {start.failed}
      </Heading>
      <Paragraph>{text}</Paragraph>
    </Alert>
  )
}

function Choices({ onOpen }: { onOpen: Open }) {
  const choices = [
    { ...start.choices.create, variant: 'primary', run: () => call('window.createWorkspace') },
    { ...start.choices.open, variant: 'secondary', run: () => call('window.openWorkspace') },
    { ...start.choices.sample, variant: 'secondary', run: () => call('window.openSample') },
  ] as const
  return (
    <ul className="start-choices">
      {choices.map(({ text, help, variant, run }) => (
        <li key={text}>
          <Button variant={variant} onClick={() => onOpen(run)}>
            {text}
          </Button>
          <span>{help}</span>
        </li>
      ))}
    </ul>
  )
}

function Recent({ files, onOpen }: { files: readonly OpenFile[]; onOpen: Open }) {
  return (
    <section aria-labelledby="recent-title" data-size="sm">
      <Heading level={2} data-size="2xs" id="recent-title">
        {start.recent}
      </Heading>
      <ul className="start-recent">
        {files.map(({ path, name }) => (
          <li key={path}>
            <button type="button" onClick={() => onOpen(() => call('window.openRecent', { path }))}>
              <strong>{name}</strong>
              <span>{path}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
