import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { MembershipView } from '../../shared/members.ts'
import { fill } from '../../shared/texts/index.ts'
import { bodies as texts } from '../../shared/texts/bodies.ts'
import { EndForm } from './EndForm.tsx'
import { MembershipForm } from './MembershipForm.tsx'
import { PersonForm } from './PersonForm.tsx'
import { PositionForm } from './PositionForm.tsx'
import { RoleForm } from './RoleForm.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'

const acts = ['person', 'position', 'membership', 'role', 'end', 'withdraw'] as const
type Act = (typeof acts)[number]

type Props = Readonly<{ membership: MembershipView; onClose: () => void }>

/** What can be done for a member: six acts, one form at a time. */
export function MemberPanel({ membership, onClose }: Props) {
  const [chosen, setChosen] = useState<Act>('person')
  return (
    <>
      <div
        className="member-acts"
        role="group"
        aria-label={fill(texts.members.acts.label, { name: membership.person.name })}
      >
        {acts.map((act) => (
          <Button
            key={act}
            variant={act === chosen ? 'secondary' : 'tertiary'}
            aria-pressed={act === chosen}
            onClick={() => setChosen(act)}
          >
            {texts.members.acts[act]}
          </Button>
        ))}
      </div>
      <Form key={chosen} act={chosen} membership={membership} onClose={onClose} />
    </>
  )
}

function Form({ act, membership, onClose }: Props & { act: Act }) {
  switch (act) {
    case 'person':
      return <PersonForm person={membership.person} onClose={onClose} />
    case 'position':
      return <PositionForm person={membership.person} onClose={onClose} />
    case 'membership':
      return <MembershipForm membership={membership} onClose={onClose} />
    case 'role':
      return <RoleForm membership={membership} onClose={onClose} />
    case 'end':
      return <EndForm membership={membership} onClose={onClose} />
    case 'withdraw':
      return <WithdrawForm membership={membership} onClose={onClose} />
  }
}
