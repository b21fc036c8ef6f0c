import {
  app,
  BrowserWindow,
  protocol,
  session,
  type ProtocolRequest,
  type ProtocolResponse,
  type Session,
  type WebPreferences,
} from 'electron'
import { extname, join, resolve, sep } from 'node:path'
import { interfaceLanguage } from '../shared/texts/chosen.ts'
import { appOrigin } from './ipc.ts'
import { nynorsk } from './page-arguments.ts'
import { restoredPlace, rememberPlace } from './window-place.ts'

/** Where the built page lies; nothing outside it is ever served. */
const pageRoot = join(import.meta.dirname, '..', 'renderer')

// ProseMirror's paste needs its own policy name; no other string becomes markup or script.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard',
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
  // The default names the app, and a header with «ø» in it makes every request of the page fail.
  app.userAgentFallback = 'Motebok'
}

/** The file an app:// address stands for, or null when it lies outside the page's folder or has an unknown kind. */
export function servedFile(url: string, root = pageRoot): string | null {
  const { host, pathname } = new URL(url)
  const name = decoded(pathname)
  if (host !== 'motebok' || name === null) return null
  const file = resolve(root, `.${sep}${name}`)
  return file.startsWith(root + sep) && Object.hasOwn(contentTypes, extname(file)) ? file : null
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** Chromium's own «not found». */
const fileNotFound = { error: -6 }

function serve({ url }: ProtocolRequest, answer: (response: ProtocolResponse) => void): void {
  const path = servedFile(url)
  if (path === null) return answer(fileNotFound)
  if (extname(path) === '.js') expectMore()
  const mimeType = contentTypes[extname(path)] ?? ''
  answer({
    path,
    mimeType,
    headers: { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' },
  })
}

/** Pause between requests for scripts, in milliseconds, after which the first burst of them is taken to be over. */
const burstPause = 12
/** Longest time, in milliseconds, to wait for a page that asks for nothing. */
const longestWait = 1000

let burst: NodeJS.Timeout | undefined
let isServed: () => void = () => undefined
const served = new Promise<void>((fulfil) => {
  isServed = fulfil
})

function expectMore(wait = burstPause): void {
  clearTimeout(burst)
  burst = setTimeout(isServed, wait)
}

/** Resolves when the page has been given what its first screen is made of: heavy work may begin without holding it up. */
export function firstScreenServed(): Promise<void> {
  expectMore(longestWait)
  return served
}

/** Closes every way out of the machine and every permission a page could ask for. */
export function lockSession(target: Session = session.defaultSession): void {
  // Files go from the disk to the page without passing this thread; `protocol.handle` costs 60 ms more at start.
  target.protocol.registerFileProtocol('app', serve)
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  target.setPermissionCheckHandler(() => false)
  target.setDevicePermissionHandler(() => false)
  target.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }))
  target.setSpellCheckerLanguages([])
  target.setSpellCheckerDictionaryDownloadURL('app://none/')
  // The CSP does not stop WebRTC; a dead proxy does.
  void target.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' })
}

const isLocal = (url: string): boolean =>
  url.startsWith(`${appOrigin}/`) || /^(data:image\/|devtools:|blob:app:)/.test(url)

/** Applies to every page the app will ever have: no other address, no new window, no frame inside. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** What every page of the app may do: nothing but what the preload gives it. */
export const lockedPreferences = (): WebPreferences => ({
  preload: join(import.meta.dirname, 'preload.cjs'),
  additionalArguments: interfaceLanguage === 'nn' ? [nynorsk] : [],
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  spellcheck: false,
  webviewTag: false,
  v8CacheOptions: 'bypassHeatCheckAndEagerCompile',
})

/** Opens the app's window where it was last. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...restoredPlace(),
    minWidth: 480,
    minHeight: 400,
    show: false,
    autoHideMenuBar: true,
    title: 'Møtebok',
    icon: join(import.meta.dirname, '..', 'resources', 'icon.png'),
    webPreferences: lockedPreferences(),
  })
  rememberPlace(window)
  comeBack(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** A page that dies twice within this many milliseconds would only die again. */
const deathsApart = 10_000

/** A page that died comes back at the same address with what is stored, which lacks half a second of typing at most. */
function comeBack(window: BrowserWindow): void {
  let diedAt = -deathsApart
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const isFirst = performance.now() - diedAt > deathsApart
    diedAt = performance.now()
    if (reason !== 'clean-exit' && isFirst) window.webContents.reload()
  })
}
