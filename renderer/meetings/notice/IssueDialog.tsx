import { Button, Dialog, Heading, List, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { NoticesApi } from '../../../shared/notices.ts'
import { common } from '../../../shared/texts/common.ts'
import { fill } from '../../../shared/texts/index.ts'
import { noticeTexts } from '../../../shared/texts/notice.ts'
import { noticeVersions } from '../../../shared/texts/notice-versions.ts'
import { call } from '../../api.ts'
import { flushWhole } from '../../autosave.ts'
import { useFocusFirst } from '../../components/use-focus-first.ts'
import { act } from '../../messages.ts'
import { useQuery } from '../../use-query.ts'

type Props = Readonly<{
  order: Parameters<NoticesApi['issue']>[0]
  version: number
  onSent?: () => void
  onClose: () => void
}>

type Words = Readonly<{ title: string; effects: readonly string[]; submit: string; done: string }>

function wordsFor(version: number): Words {
  const first = noticeTexts.confirm
  if (version === 1) return { ...first, effects: [first.numbers, first.papers, first.locked] }
  const { title, numbers, papers, submit, done } = noticeVersions.confirm
  return {
    title: fill(title, { version }),
    effects: [numbers, papers],
    submit: fill(submit, { version }),
    done: fill(done, { version }),
  }
}

/** Sends a version of the notice, after saying what cannot be undone. */
export function IssueDialog({ order, version, onSent, onClose }: Props) {
  const { title, effects, submit, done } = wordsFor(version)
  const texts = noticeTexts.confirm
  const userName = useQuery('workspace.settings').data?.userName ?? ''
  const [typed, setTyped] = useState<string>()
  const signedBy = typed ?? userName
  const heading = useFocusFirst<HTMLHeadingElement>()
  const send = async () => {
    onClose()
    const sent = await act(async () => {
      await flushWhole()
      return call('notices.issue', { ...order, signedBy })
    }, done)
    if (sent) onSent?.()
  }
  return (
    <Dialog open onClose={onClose} closeButton={common.close} aria-label={title} data-size="sm">
      <form
        className="question"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        <Paragraph>{texts.cannotUndo}</Paragraph>
        <List.Unordered>
          {effects.map((effect) => (
            <List.Item key={effect}>{effect}</List.Item>
          ))}
        </List.Unordered>
        <Textfield label={texts.signedBy} value={signedBy} onChange={(event) => setTyped(event.target.value)} />
        <div className="dialog-buttons">
          <Button variant="secondary" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="submit">{submit}</Button>
        </div>
      </form>
    </Dialog>
  )
}
