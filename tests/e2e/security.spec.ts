import { expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp, type RunningApp } from '../support/electron-app.ts'
import { makeMeetingInProgress } from '../support/meeting.ts'

const control = 'https://example.org/control'

let running: RunningApp

test.beforeEach(async () => {
  running = await launchApp()
})
test.afterEach(() => running.close())

test('a page has no Node, no Electron and only two functions of the bridge', async () => {
  const found = await running.window.evaluate(() => ({
    globals: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter((name) => name in globalThis),
    bridge: Object.keys(Reflect.get(globalThis, 'motebok') as object).toSorted(),
  }))
  expect(found).toEqual({ globals: [], bridge: ['invoke', 'onChanged'] })
})

test('the window is isolated and sandboxed', async () => {
  const preferences = await running.app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    const all = (
      contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
    ).getLastWebPreferences()
    return [all['contextIsolation'], all['sandbox'], all['nodeIntegration'], all['webSecurity'], all['webviewTag']]
  })
  expect(preferences).toEqual([true, true, false, true, false])
})

test('markup, inline script and eval are refused in the page', async () => {
  // Code a debugger evaluates is exempt from the policy; what it leaves to a timer is not.
  const outcomes = await running.window.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve))
    const attempt = (work: () => unknown): string => {
      try {
        work()
        return 'ran'
      } catch (error) {
        return (error as Error).name
      }
    }
    const div = document.createElement('div')
    return [
      attempt(() => Reflect.set(div, 'innerHTML', '<img src=x onerror="globalThis.hacked = true">')),
      attempt(() => (0, eval)('globalThis.hacked = true')),
      attempt(() => Reflect.construct(Function, ['globalThis.hacked = true'])),
      attempt(() => document.createElement('script').append('globalThis.hacked = true')),
      String(Reflect.get(globalThis, 'hacked')),
    ]
  })
  expect(outcomes.slice(0, 3)).toEqual(['TypeError', 'EvalError', 'EvalError'])
  expect(outcomes.at(-1)).toBe('undefined')
})

test('no new window, no other address and no frame can be opened', async () => {
  const { window, app } = running
  const before = window.url()
  await window.evaluate(() => {
    globalThis.open('https://example.org')
    const link = document.createElement('a')
    link.href = 'https://example.org'
    document.body.append(link)
    link.click()
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org'
    document.body.append(frame)
  })
  await window.waitForTimeout(300)
  expect(app.windows()).toHaveLength(1)
  expect(window.url()).toBe(before)
  expect(
    window
      .frames()
      .slice(1)
      .every((frame) => !frame.url().startsWith('http')),
  ).toBe(true)
})

test('every permission is denied', async () => {
  const states = await running.window.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]
    const answers = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
    return answers.map((answer) => answer.state)
  })
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied'])
})

test('the app scheme serves the page’s own files and nothing outside them', async () => {
  const statuses = await running.window.evaluate(async () => {
    const paths = [
      'index.html',
      '..%2felectron%2fmain.cjs',
      '%2e%2e/electron/main.cjs',
      '..%2f..%2fpackage.json',
      '..%2f..%2f..%2f..%2fetc%2fpasswd',
      '..%5celectron%5cmain.cjs',
      '%00',
      'main.js.map',
    ]
    const statusOf = (path: string) =>
      fetch(`app://motebok/${path}`).then(
        (response) => response.status,
        () => 'refused',
      )
    return Promise.all(paths.map(statusOf))
  })
  expect(statuses).toEqual([200, ...Array.from({ length: 7 }, () => 'refused')])
})

test('a page of another origin gets no answer through the channel', async () => {
  const reply = await running.app.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    })
    await foreign.loadURL('about:blank')
    const answer: unknown = await foreign.webContents.executeJavaScript("motebok.invoke('window.status', {})")
    foreign.destroy()
    return answer
  })
  expect(reply).toMatchObject({ ok: false, key: 'unknownOperation' })
})

test('no request leaves the machine, whatever the page tries', async () => {
  const requests = await running.app.evaluate(({ session }) => {
    const seen: string[] = []
    session.defaultSession.webRequest.onCompleted((details) => void seen.push(details.url))
    Reflect.set(globalThis, 'seenRequests', seen)
    return seen
  })
  expect(requests).toEqual([])
  const outcomes = await running.window.evaluate(async () => {
    const addresses = ['https://example.org/', 'http://127.0.0.1:80/', 'file:///etc/passwd', 'app://other/index.html']
    const tries = addresses.map((address) =>
      fetch(address).then(
        () => 'reached',
        () => 'refused',
      ),
    )
    const image = new Image()
    image.src = 'https://example.org/x.png'
    return Promise.all(tries)
  })
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
  const completed = await running.app.evaluate(() => Reflect.get(globalThis, 'seenRequests') as string[])
  expect(completed.filter((url) => !url.startsWith('app://motebok/'))).toEqual([])
})

test('the program itself asks for nothing on the network, from start through a day’s places to the end', async () => {
  const log = join(running.userData, 'network.json')
  const file = join(running.userData, 'dagen.motebok')
  await makeMeetingInProgress(file)
  const recorded = await launchApp({ args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything', file] })
  await recorded.window.getByRole('heading', { level: 1 }).waitFor()
  for (const place of ['/moter', '/saker', '/organer', '/oppfolging', '/innstillinger']) {
    await recorded.window.evaluate((address) => void (location.hash = address), place)
    await recorded.window.getByRole('heading', { level: 1 }).waitFor()
  }
  // One request on purpose, outside the app's session, proves that the log sees requests.
  await recorded.app.evaluate(
    ({ session }, address) =>
      session
        .fromPartition('control')
        .fetch(address)
        .catch(() => null),
    control,
  )
  await recorded.close()
  const addresses = [...readFileSync(log, 'utf8').matchAll(/"url":"((?:https?|wss?|ftp):[^"]+)"/g)].map(
    (match) => match[1],
  )
  expect([...new Set(addresses)]).toEqual([control])
})

test('what would get past the rest is sent to a proxy that is not there', async () => {
  const proxy = await running.app.evaluate(({ session }) => session.defaultSession.resolveProxy('https://example.org'))
  expect(proxy).toBe('PROXY 127.0.0.1:9')
})

test.describe('with the network taken away', () => {
  test.skip(process.platform !== 'linux', 'needs network namespaces')

  test('the command line works as before', () => {
    const script = `"${process.execPath}" electron/cli.ts new "$DIR/uten-nett.motebok" --sample && "${process.execPath}" electron/cli.ts verify "$DIR/uten-nett.motebok"`
    const result = spawnSync('unshare', ['-rn', 'sh', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, DIR: running.userData },
    })
    expect(result.stdout).toContain('Alt er i orden')
  })
})
