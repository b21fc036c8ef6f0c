import { Button, Textarea, Field, Label } from '@digdir/designsystemet-react'
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { Difference } from '../../../shared/case-route.ts'
import { fill } from '../../../shared/texts/index.ts'
import { caseRoute } from '../../../shared/texts/case-route.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { act } from '../../messages.ts'

const texts = caseRoute.difference

type Props = Readonly<{ difference: Difference; bodyName: string }>

/** Says that a body came to something else than the one before it, and why. */
export function DifferenceLine({ difference, bodyName }: Props) {
  const [isWriting, setWriting] = useState(false)
  const { from, reason } = difference
  return (
    <div className="stop-difference">
      <p>
        <ExclamationmarkTriangleIcon aria-hidden />
        {fill(texts.differs, { body: from })}
      </p>
      <p>{reason === '' ? texts.noReason : fill(texts.reason, { reason })}</p>
      {isWriting ? (
        <ReasonForm difference={difference} bodyName={bodyName} onClose={() => setWriting(false)} />
      ) : (
        <Button variant="tertiary" onClick={() => setWriting(true)}>
          {reason === '' ? texts.write : texts.change}
        </Button>
      )}
    </div>
  )
}

function ReasonForm({ difference, bodyName, onClose }: Props & Readonly<{ onClose: () => void }>) {
  const { itemId, reason: stored } = difference
  const [reason, setReason] = useState(stored)
  const id = useId()
  const save = () =>
    act(async () => {
      await call('caseRoute.explainDifference', { itemId, reason })
      return true
    }, texts.saved)
  return (
    <InlineForm title={fill(texts.title, { body: bodyName })} submit={texts.submit} onSubmit={save} onClose={onClose}>
      <Field className="wide">
        <Label htmlFor={id}>{texts.field}</Label>
        <Textarea
          id={id}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </InlineForm>
  )
}
