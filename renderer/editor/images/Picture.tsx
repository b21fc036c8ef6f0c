import type { ReactNode } from 'react'
import type { ContentNode } from '../../../shared/content.ts'
import { paperBlocks } from '../../../shared/texts/paper-blocks.ts'
import { imageOf, type ImageAttributes } from './attributes.ts'
import { usePicture } from './pictures.ts'

const texts = paperBlocks.image

type Props = Readonly<{ image: ImageAttributes; onSize?: (width: number, height: number) => void }>

/** A picture of the workspace; a quiet frame of its size while it comes, and words when it is not there. */
export function Picture({ image: { hash, width, height, alt, isDecorative }, onSize }: Props) {
  const address = usePicture(hash)
  if (address === undefined || address === null) {
    const isMissing = address === null
    return (
      <span
        className="picture-frame"
        data-missing={isMissing || undefined}
        style={{ inlineSize: width, aspectRatio: `${width} / ${height}` }}
      >
        <span className={isMissing ? undefined : 'ds-sr-only'}>
          {isMissing ? [texts.missing, alt].join(' ') : texts.loading}
        </span>
      </span>
    )
  }
  return (
    <img
      src={address}
      width={width}
      height={height}
      alt={isDecorative ? '' : alt || texts.unnamed}
      title={alt || undefined}
      draggable={false}
      decoding="async"
      onLoad={({ currentTarget }) => onSize?.(currentTarget.naturalWidth, currentTarget.naturalHeight)}
    />
  )
}

/** A picture in a text that is read. */
export const drawPicture = (node: Pick<ContentNode, 'attrs'>, key: number): ReactNode => (
  <figure key={key} className="text-picture">
    <Picture image={imageOf(node.attrs)} />
  </figure>
)
