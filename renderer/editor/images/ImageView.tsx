import { Button } from '@digdir/designsystemet-react'
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { imageOf, lacksWords } from './attributes.ts'
import { ImageForm } from './ImageForm.tsx'
import { Picture } from './Picture.tsx'
import { askAbout, doneAsking, useAsked } from './take-in.ts'
import type { Size } from './widths.ts'

const texts = paperBlocks.image

/** A picture in a text that is written, with what is said of it under it. */
function ImageView({ node, editor, getPos, selected }: NodeViewProps) {
  const id = String(node.attrs['id'])
  const isAsked = useAsked(({ ids }) => ids[0] === id)
  const [natural, setNatural] = useState<Size | null>(null)
  useEffect(() => () => doneAsking(id), [id])
  const image = imageOf(node.attrs)
  const isForm = isAsked && editor.isEditable
  const isLine = !isForm && editor.isEditable && (selected || lacksWords(image))
  return (
    <NodeViewWrapper as="figure" className="text-picture" data-lacks-words={lacksWords(image) || undefined}>
      <Picture image={image} onSize={(width, height) => setNatural({ width, height })} />
      {isForm && (
        <ImageForm
          editor={editor}
          image={image}
          natural={natural ?? image}
          position={() => getPos() ?? -1}
          onClose={() => doneAsking(id)}
        />
      )}
      {isLine && (
        <div className="picture-line" data-size="sm">
          <span>{lacksWords(image) ? texts.reminder : image.alt || texts.decorative}</span>
          <Button variant="tertiary" tabIndex={-1} onClick={() => askAbout(id)}>
            {texts.edit}
          </Button>
        </div>
      )}
    </NodeViewWrapper>
  )
}

export const imageView = ReactNodeViewRenderer(ImageView)
