import { Dialog, Heading } from '@digdir/designsystemet-react'
import { common } from '../../shared/texts/common.ts'
import { frame } from '../../shared/texts/frame.ts'
import { useCommandLayers, type Command } from './commands.ts'
import { Keys } from './Keys.tsx'

/** The shortcuts of the place one is in, the nearest first. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const layers = useCommandLayers((state) => state.layers)
  const shown = [...Map.groupBy(layers, ({ place }) => place)]
    .map(([place, ofPlace]) => ({ place, commands: ofPlace.flatMap(({ commands }) => commands.filter(hasKeys)) }))
    .filter(({ commands }) => commands.length > 0)
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
      {shown.map(({ place, commands }) => (
        <PlaceShortcuts key={place} place={place} commands={commands} />
      ))}
    </Dialog>
  )
}

type WithKeys = Command & { keys: string }

const hasKeys = (command: Command): command is WithKeys => command.keys !== undefined

function PlaceShortcuts({ place, commands }: { place: string; commands: readonly WithKeys[] }) {
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {place}
      </Heading>
      <dl>
        {commands.map(({ keys, text }) => (
          <div key={`${keys} ${text}`}>
            <dt>{text}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
