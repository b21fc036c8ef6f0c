import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Call } from '../../electron/dispatch.ts'
import type { Attachment } from '../../shared/attachments.ts'
import { expectAccessible } from '../support/axe.ts'
import { handsOn } from '../support/keyboard.ts'
import { makeFolder, openWith, pickInDialogs, resize, type OpenApp } from '../support/in-window.ts'
import { ask } from '../support/paper.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let files: ReturnType<typeof makeFolder>

test.beforeEach(() => {
  files = makeFolder()
})

test.afterEach(async () => {
  await running.close()
  files.remove()
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

async function start(...names: string[]): Promise<void> {
  running = await openWith(async (call: Call) => {
    const { id: caseId } = await call('cases.create', { title: 'Felles prøveløsning' })
    if (names.length > 0) {
      const made = names.map((fileName) => ({ file: { fileName, base64: base64(`Innholdet i ${fileName}`) } }))
      await call('attachments.add', { caseId, files: made })
    }
    return { caseId }
  })
  window = running.window
  await openCase(window, running.made.caseId)
}

const button = (name: string) => window.getByRole('button', { name, exact: true })
const tab = () => window.getByRole('tab', { name: /Vedlegg/ })
const rows = () => window.getByRole('list', { name: 'Vedlegg i rekkefølge' }).locator(':scope > li')
const picker = () => window.getByLabel('Velg filer som skal legges ved')
const message = (words: string) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()
const refusal = (words: string) => expect(window.getByRole('alert').filter({ hasText: words })).toBeVisible()

const stored = async (): Promise<readonly Attachment[]> =>
  (await ask(window, 'attachments.list', { caseId: running.made.caseId })).value as Attachment[]

const titles = async () => (await stored()).map(({ title }) => title)

function onDisk(name: string, content: string | Buffer): string {
  const path = join(files.folder, name)
  writeFileSync(path, content)
  return path
}

/** Stands in for the system: notes what it is asked to open, and how the user answers its question. */
async function answerSystem(app: ElectronApplication, answer: number): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog, shell }, response) => {
    const told: string[] = []
    Reflect.set(globalThis, 'told', told)
    dialog.showMessageBox = (...given: unknown[]) => {
      told.push(String(Reflect.get(given.at(-1) as object, 'message')))
      return Promise.resolve({ response, checkboxChecked: false })
    }
    shell.openPath = (path: string) => {
      told.push(path)
      return Promise.resolve('')
    }
  }, answer)
  return () => app.evaluate(() => Reflect.get(globalThis, 'told') as string[])
}

/** Drops real files from the disk on the middle of an element. */
async function dropPaths(target: Locator, paths: string[]): Promise<void> {
  const box = await target.boundingBox()
  const place = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 40 }
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...place, data })
}

test('a secretary attaches several files, renames one, moves it and takes a removal back, by keyboard', async () => {
  await start()
  await tab().click()
  await expect(window.getByText('Her ligger filene som følger saken')).toBeVisible()
  await expectAccessible(window)
  await picker().setInputFiles([
    onDisk('Kostnader.csv', 'a;b'),
    onDisk('Kart.png', 'bilde'),
    onDisk('Notat.pdf', 'pdf'),
  ])
  await message('3 filer er lagt ved.')
  await expect(rows()).toHaveCount(3)
  await expectAccessible(window)

  const hands = handsOn(window)
  await hands.reach(button('Åpne vedlegg 1: Kostnader'))
  await hands.press('F2')
  await expect(window.getByRole('textbox', { name: 'Tittel' })).toBeFocused()
  await expectAccessible(window)
  await hands.press('ControlOrMeta+A')
  await hands.type('Kostnader og gevinster')
  await hands.pick('Tilgang til vedlegget', 'Begrenset tilgang')
  await hands.press('Enter')
  await window.getByRole('form').getByRole('button', { name: 'Lagre' }).press('Enter')
  await expect(button('Åpne vedlegg 1: Kostnader og gevinster')).toBeFocused()
  await expect(rows().first().getByText('Begrenset tilgang')).toBeVisible()

  await hands.press('Alt+ArrowDown')
  await expect(button('Åpne vedlegg 2: Kostnader og gevinster')).toBeFocused()
  expect(await titles()).toEqual(['Kart', 'Kostnader og gevinster', 'Notat'])
  await hands.press('Delete')
  await message('«Kostnader og gevinster» er fjernet.')
  await expect(button('Åpne vedlegg 2: Notat')).toBeFocused()
  await button('Angre').click()
  await expect(rows()).toHaveCount(3)
  expect(await titles()).toEqual(['Kart', 'Kostnader og gevinster', 'Notat'])
})

test('files dropped on the case are attached; one text file on the paper is still shown as text first', async () => {
  await start()
  const paper = paperIn(window)
  await dropPaths(paper, [onDisk('tall.csv', '1;2')])
  await message('«tall.csv» er lagt ved.')
  await expect(tab()).toHaveAttribute('aria-selected', 'true')
  await dropPaths(window.locator('.case-panel'), [onDisk('notat.txt', 'Et notat.')])
  await message('«notat.txt» er lagt ved.')
  await dropPaths(paper, [onDisk('tekst.txt', 'Et avsnitt i filen.')])
  await expect(window.getByRole('form', { name: 'Tekst fra tekst.txt' })).toBeVisible()
  expect(await titles()).toEqual(['tall', 'notat'])
})

test('a folder, a huge file and a file that is gone are refused in words, and nothing is attached', async () => {
  await start()
  const panel = window.locator('.case-panel')
  mkdirSync(join(files.folder, 'mappe'))
  await dropPaths(panel, [join(files.folder, 'mappe'), onDisk('ved-siden.txt', 'x')])
  await refusal('En mappe kan ikke legges ved.')

  const huge = onDisk('stor.bin', '')
  truncateSync(huge, 101 * 1024 * 1024)
  await dropPaths(panel, [onDisk('liten.txt', 'x'), huge])
  await refusal('stor.bin er større enn 100 MB')

  expect(await titles()).toEqual([])
})

test('a file that disappears before its turn is refused in words, and none of the others is attached', async () => {
  await start()
  const large = onDisk('stor.bin', randomBytes(40 * 1024 * 1024))
  const gone = onDisk('borte.txt', 'her')
  await dropPaths(window.locator('.case-panel'), [large, gone])
  rmSync(gone)
  await refusal('borte.txt kan ikke leses.')
  expect(await titles()).toEqual([])
})

test('reading a large file says how far it is and can be cancelled; left alone it is attached whole', async () => {
  await start()
  const bytes = randomBytes(100 * 1024 * 1024)
  const large = onDisk('hundre.bin', bytes)
  await tab().click()
  await picker().setInputFiles(large)
  await expect(window.getByRole('progressbar', { name: 'Leser filer inn i arbeidsflaten' })).toBeVisible()
  await button('Avbryt').press('Enter')
  await message('Avbrutt. Ingenting er lagt ved.')
  expect(await titles()).toEqual([])

  await picker().setInputFiles(large)
  await expect(window.getByText('Leser hundre.bin')).toBeVisible()
  await message('«hundre.bin» er lagt ved.')
  await expect(rows().getByText(/BIN, 100\sMB/)).toBeVisible()
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(await stored()).toMatchObject([{ versions: [{ size: bytes.length, hash }] }])
})

test('an attachment opens as a private copy that is gone when the program is closed', async () => {
  await start('plan.pdf')
  const told = await answerSystem(running.app, 0)
  await tab().click()
  await button('Åpne vedlegg 1: plan').press('Enter')
  await expect.poll(told).toHaveLength(1)
  const [path = ''] = await told()
  expect(path).toMatch(/opened.[0-9a-f-]{36}.plan\.pdf$/)
  expect(readFileSync(path, 'utf8')).toBe('Innholdet i plan.pdf')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
  await running.app.close()
  expect(existsSync(path)).toBe(false)
})

test('a file that can run something is marked, and is only opened when the user says so', async () => {
  await start('faktura\u202Efdp.exe', 'brev.docm')
  const told = await answerSystem(running.app, 0)
  await tab().click()
  await expect(rows().first()).toContainText('fakturafdp')
  await expect(
    rows()
      .first()
      .getByText(/EXE, 1\skB/),
  ).toBeVisible()
  await expect(rows().first().getByText('Kan kjøre et program')).toBeVisible()
  await expectAccessible(window)
  for (const title of ['1: fakturafdp', '2: brev']) await button(`Åpne vedlegg ${title}`).click()
  await expect
    .poll(told)
    .toEqual([
      'fakturafdp.exe kan kjøre et program på maskinen din.',
      'brev.docm kan kjøre et program på maskinen din.',
    ])

  const toldThen = await answerSystem(running.app, 1)
  await button('Åpne vedlegg 2: brev').click()
  await expect.poll(toldThen).toHaveLength(2)
  expect((await toldThen())[1]).toMatch(/brev\.docm$/)
})

test('a newer file keeps the older, and both can be saved in a folder', async () => {
  await start('plan.txt')
  await tab().click()
  await window.getByLabel('Velg ny fil i vedlegg 1').setInputFiles(onDisk('plan-endelig.txt', 'Endelig'))
  await message('«plan» har fått en ny fil.')
  await window.getByText('2 versjoner').click()
  await expect(window.getByText(/Versjon 1: plan\.txt, 1.kB/)).toBeVisible()
  await expectAccessible(window)

  const folder = join(files.folder, 'ut')
  mkdirSync(folder)
  await pickInDialogs(running.app, folder)
  await button('Lagre versjon 1 av vedlegg 1 i en mappe').click()
  await message('Filen er lagret i mappen.')
  await button('Lagre alle i en mappe').click()
  await expect.poll(() => readdirSync(folder).toSorted()).toEqual(['plan-endelig.txt', 'plan.txt'])
  expect(readFileSync(join(folder, 'plan.txt'), 'utf8')).toBe('Innholdet i plan.txt')
})

test('the attachments hold in a small window, in the dark and with forced colours', async () => {
  await start('Et svært langt navn på en fil som noen har skrevet alt for mye i.docx', 'side.html')
  await resize(running.app, 640, 400)
  await tab().click()
  await expect(rows()).toHaveCount(2)
  const [needed, there] = await window.evaluate(() => {
    const main = document.querySelector('main')
    return [main?.scrollWidth, main?.clientWidth]
  })
  expect(needed).toBe(there)
  await window.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(window)
  await window.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await expectAccessible(window)
})
