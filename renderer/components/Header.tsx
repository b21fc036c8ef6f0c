import { Dropdown } from '@digdir/designsystemet-react'
import { ChevronDownIcon, MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import { Link } from 'wouter'
import { fill } from '../../shared/texts/index.ts'
import { common } from '../../shared/texts/common.ts'
import { frame } from '../../shared/texts/frame.ts'
import type { OpenFile } from '../../shared/workspace.ts'
import { routes } from '../routes.ts'
import { Keys } from './Keys.tsx'
import { SavedMark } from './SavedMark.tsx'
import { workspaceCommands } from './workspace-commands.ts'

/** App and workspace, the way to everything, and whether all is saved. */
export function Header({ file, onSearch }: { file: OpenFile; onSearch: () => void }) {
  return (
    <header className="frame-header" data-size="sm">
      <div className="frame-names">
        <Link href={routes.overview()} className="app-name">
          {common.appName}
        </Link>
        <WorkspaceMenu file={file} />
      </div>
      <button type="button" className="search-button" onClick={onSearch} aria-keyshortcuts="Control+K">
        <MagnifyingGlassIcon aria-hidden />
        <span>{frame.searchOrGo}</span>
        <Keys keys="Ctrl+K" />
      </button>
      <SavedMark />
    </header>
  )
}

function WorkspaceMenu({ file }: { file: OpenFile }) {
  const menu = useRef<HTMLDivElement>(null)
  const choose = (run: () => unknown) => {
    menu.current?.hidePopover()
    run()
  }
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger variant="tertiary" aria-label={fill(frame.workspaceMenu, { name: file.name })}>
        {file.name}
        <ChevronDownIcon aria-hidden />
      </Dropdown.Trigger>
      <Dropdown placement="bottom-start" data-color="neutral" ref={menu}>
        <Dropdown.Heading>{file.path}</Dropdown.Heading>
        <Dropdown.List>
          {workspaceCommands.map(({ text, run }) => (
            <Dropdown.Item key={text}>
              <Dropdown.Button onClick={() => choose(run)}>{text}</Dropdown.Button>
            </Dropdown.Item>
          ))}
        </Dropdown.List>
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}
