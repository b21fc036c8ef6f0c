import { Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { common } from '../../shared/texts/nb/common.ts'
import { frame } from '../../shared/texts/nb/frame.ts'
import { useCommandLayers, type Layer } from './commands.ts'
import { Keys } from './Keys.tsx'

/** The shortcuts of the place one is in, the nearest first. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const layers = useCommandLayers((state) => state.layers)
  const shown = layers.filter(({ commands }) => commands.some(({ keys }) => keys))
  return (
    <Dialog
      open
      onClose={onClose}
      closeButton={common.close}
      aria-labelledby="shortcuts-title"
      className="shortcuts"
      data-size="sm"
    >
      <Heading level={2} data-size="xs" id="shortcuts-title">
        {frame.shortcuts.title}
      </Heading>
      {shown.length === 0 && <Paragraph>{frame.shortcuts.none}</Paragraph>}
      {shown.map((layer) => (
        <LayerShortcuts key={layer.id} layer={layer} />
      ))}
    </Dialog>
  )
}

function LayerShortcuts({ layer }: { layer: Layer }) {
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {layer.place}
      </Heading>
      <dl>
        {layer.commands.map(
          ({ keys, text }) =>
            keys && (
              <div key={keys}>
                <dt>{text}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
