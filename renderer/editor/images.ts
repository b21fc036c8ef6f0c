import { Node } from '@tiptap/core'
import { contentSchema } from '../../shared/content.ts'
import { blockId, decided } from './schema.ts'

const { hash, width, height, alt, isDecorative } = contentSchema.nodes.image.spec.attrs ?? {}

/** A picture whose bytes the workspace keeps; nothing is ever shown from an address. */
export const Image = Node.create({
  ...decided('image'),
  addAttributes: () => ({ ...blockId, hash, width, height, alt, isDecorative }),
})
