import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Body, BodyDetails } from '../../../shared/bodies.ts'
import { shortDate } from '../../../shared/dates.ts'
import { fill } from '../../../shared/texts/index.ts'
import { bodies as texts } from '../../../shared/texts/bodies.ts'
import { call } from '../../api.ts'
import { InlineForm } from '../../components/InlineForm.tsx'
import { Section } from '../../components/Section.tsx'
import { today } from '../../components/today.ts'
import { act } from '../../messages.ts'

/** What the body is called and has been called; a new name holds from a day, and meetings before it keep the old. */
export function Names({ details: { body, formerNames } }: { details: BodyDetails }) {
  const [isRenaming, setRenaming] = useState(false)
  const button = (
    <Button variant="secondary" aria-expanded={isRenaming} onClick={() => setRenaming(true)}>
      {texts.rename.add}
    </Button>
  )
  return (
    <Section title={texts.rename.title} actions={button}>
      {isRenaming && <RenameForm body={body} onClose={() => setRenaming(false)} />}
      <dl className="facts">
        <div>
          <dt>{texts.rename.present}</dt>
          <dd>{withShort(body)}</dd>
        </div>
        {formerNames.length > 0 && (
          <div>
            <dt>{texts.rename.earlier}</dt>
            {formerNames.map((former) => (
              <dd key={former.id}>
                {fill(texts.rename.until, { name: withShort(former), date: shortDate(former.untilOn) })}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </Section>
  )
}

const withShort = ({ name, shortName }: Pick<Body, 'name' | 'shortName'>): string =>
  shortName === '' || shortName === name ? name : `${name} (${shortName})`

function RenameForm({ body, onClose }: { body: Body; onClose: () => void }) {
  const [name, setName] = useState('')
  const [shortName, setShortName] = useState('')
  const [fromOn, setFromOn] = useState(today())
  const { form } = texts.rename
  const rename = () =>
    act(async () => {
      await call('bodies.rename', { id: body.id, name, shortName, fromOn })
      return true
    }, texts.done.renamed)
  return (
    <InlineForm title={form.title} submit={form.submit} onSubmit={rename} onClose={onClose}>
      <Textfield label={form.name} required value={name} onChange={(event) => setName(event.target.value)} />
      <Textfield
        label={texts.form.shortName}
        description={texts.form.shortNameHelp}
        value={shortName}
        onChange={(event) => setShortName(event.target.value)}
      />
      <Textfield
        type="date"
        label={form.from}
        description={form.fromHelp}
        required
        max={today()}
        value={fromOn}
        onChange={(event) => setFromOn(event.target.value)}
      />
    </InlineForm>
  )
}
