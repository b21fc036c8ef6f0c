import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { common } from '../../shared/texts/nb/common.ts'

type Props = Readonly<{
  isOpen: boolean
  title: string
  text: string
  confirm: string
  cancel?: string
  onConfirm: () => void
  onCancel: () => void
}>

/** Asks before what cannot be undone, and only then. Escape and the first button mean no. */
export function ConfirmDialog({ isOpen, title, text, confirm, cancel = common.cancel, onConfirm, onCancel }: Props) {
  return (
    <Dialog open={isOpen} onClose={onCancel} closeButton={common.close} aria-label={title}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <Paragraph>{text}</Paragraph>
      <div className="dialog-buttons">
        <Button variant="secondary" onClick={onCancel}>
          {cancel}
        </Button>
        <Button data-color="danger" onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
