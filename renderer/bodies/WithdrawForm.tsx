import type { MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { call } from '../api.ts'
import { InlineForm } from '../components/InlineForm.tsx'
import { act } from '../messages.ts'

type Props = Readonly<{ membership: MembershipView; onClose: () => void }>

/** Takes back an appointment that was registered wrongly or came to nothing. */
export function WithdrawForm({ membership, onClose }: Props) {
  const { name } = membership.person
  const withdraw = () =>
    act(async () => {
      await call('members.withdraw', { id: membership.id })
      return true
    }, texts.done.withdrawn)
  return (
    <InlineForm
      title={fill(texts.withdrawForm.title, { name })}
      submit={texts.withdrawForm.submit}
      onSubmit={withdraw}
      onClose={onClose}
    >
      <p className="form-help">{fill(texts.withdrawForm.help, { name })}</p>
    </InlineForm>
  )
}
