import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { common } from '../../../shared/texts/common.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import type { ImageAttributes } from './attributes.ts'
import { changeImage } from './place.ts'
import { choiceOf, sizeOf, widthChoices, type Size, type WidthChoice } from './widths.ts'

const texts = paperBlocks.image

type Props = Readonly<{
  editor: Editor
  image: ImageAttributes
  /** How large the picture is by itself. */
  natural: Size
  /** Where the picture stands now. */
  position: () => number
  onClose: () => void
}>

/** What a picture shows, and how wide it is: Enter sets it, Escape leaves it as it was. */
export function ImageForm({ editor, image, natural, position, onClose }: Props) {
  const [alt, setAlt] = useState(image.alt)
  const [isDecorative, setDecorative] = useState(image.isDecorative)
  const [chosen, setChosen] = useState<WidthChoice | null>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const back = () => {
    onClose()
    editor.commands.setNodeSelection(position())
    editor.view.focus()
  }
  const set = () => {
    const size = chosen === null ? {} : sizeOf(chosen, natural)
    const change = { alt: isDecorative ? '' : alt.trim(), isDecorative, ...size }
    editor.view.dispatch(changeImage(editor.state, position(), change))
    back()
  }
  const remove = () => {
    onClose()
    editor.chain().setNodeSelection(position()).deleteSelection().focus().run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') back()
    else if (event.key === 'Enter' && isField) set()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="group" aria-label={texts.form} data-size="sm">
      {/* Keys of all the fields come up to here. */}
      <div role="presentation" className="picture-form" onKeyDown={onKeyDown}>
        <Textfield
          ref={first}
          label={texts.alt}
          value={alt}
          disabled={isDecorative}
          autoComplete="off"
          onChange={(event) => setAlt(event.target.value)}
        />
        <Checkbox
          label={texts.isDecorative}
          checked={isDecorative}
          onChange={(event) => setDecorative(event.target.checked)}
        />
        <Width chosen={chosen ?? choiceOf(image.width, natural)} onChoose={setChosen} />
        <div className="picture-form-buttons">
          <Button onClick={set}>{texts.done}</Button>
          <Button variant="tertiary" onClick={back}>
            {common.cancel}
          </Button>
          <Button variant="tertiary" onClick={remove}>
            {texts.remove}
          </Button>
        </div>
      </div>
    </div>
  )
}

type WidthProps = Readonly<{ chosen: WidthChoice | null; onChoose: (choice: WidthChoice) => void }>

const Width = ({ chosen, onChoose }: WidthProps) => (
  <Field>
    <Label>{texts.width}</Label>
    <Select
      value={chosen ?? 'own'}
      onChange={({ target }) => {
        const choice = widthChoices.find((one) => one === target.value)
        if (choice) onChoose(choice)
      }}
    >
      {chosen === null && <Select.Option value="own">{texts.widths.own}</Select.Option>}
      {widthChoices.map((choice) => (
        <Select.Option key={choice} value={choice}>
          {texts.widths[choice]}
        </Select.Option>
      ))}
    </Select>
  </Field>
)
