import { BrowserWindow, screen } from 'electron'
import { announce, appOrigin } from './ipc.ts'
import { lockedPreferences } from './window.ts'
import { rememberPlace, restoredPlace } from './window-place.ts'

/** The second window, for everyone in the room to see. */
export type Projector = Readonly<{
  open: (meetingId: string) => void
  close: () => void
  isOpen: () => boolean
  /** True for the page in that window, for as long as there is one, and ever after. */
  isPage: (contentsId: number) => boolean
}>

const placeName = 'projector.json'

/** One second window at most; it closes with the first. The keyboard stays where the secretary writes. */
export function createProjector(main: BrowserWindow): Projector {
  let window: BrowserWindow | null = null
  const pages = new Set<number>()
  const close = () => window?.destroy()
  const open = (meetingId: string) => {
    close()
    const opened = openOn(main)
    window = opened
    pages.add(opened.webContents.id)
    opened.on('closed', () => {
      if (window === opened) window = null
      announce({ kind: 'changed', domain: 'window' })
    })
    void opened.loadURL(`${appOrigin}/index.html#/projektor/${meetingId}`)
    announce({ kind: 'changed', domain: 'window' })
  }
  if (!main.isDestroyed()) main.on('closed', close)
  return { open, close, isOpen: () => window !== null, isPage: (contentsId) => pages.has(contentsId) }
}

/** Fills the other screen when there is one, and stands where it was last otherwise. */
function openOn(main: BrowserWindow): BrowserWindow {
  const here = screen.getDisplayMatching(main.getBounds())
  const other = screen.getAllDisplays().find(({ id }) => id !== here.id)
  const window = new BrowserWindow({
    ...(other ? other.bounds : restoredPlace(placeName)),
    fullscreen: other !== undefined,
    minWidth: 480,
    minHeight: 360,
    show: false,
    autoHideMenuBar: true,
    title: 'Møtebok',
    webPreferences: lockedPreferences(),
  })
  rememberPlace(window, placeName)
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || (key !== 'F11' && key !== 'Escape')) return
    event.preventDefault()
    window.setFullScreen(key === 'F11' && !window.isFullScreen())
  })
  window.once('ready-to-show', () => window.showInactive())
  return window
}
