import { expect, test, type Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText, type ContentNode } from '../../shared/content.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, resize, type OpenApp } from '../support/in-window.ts'
import { storedPaper } from '../support/paper.ts'
import { cornered } from '../support/pictures.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let complaints: string[]
let requests: string[]

test.beforeEach(async () => {
  running = await openWith(makeCase)
  window = running.window
  complaints = []
  requests = []
  window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  window.on('pageerror', (error) => complaints.push(error.message))
  window.on('request', (request) => /^(app|data):/.test(request.url()) || requests.push(request.url()))
  await openCase(window, running.made.caseId)
})
test.afterEach(async () => {
  await running.close()
  expect([complaints, requests]).toEqual([[], []])
})

/** A case whose background is written. */
async function makeCase(call: Call): Promise<Made> {
  const { id: caseId } = await call('cases.create', { title: 'Felles prøveløsning' })
  await call('papers.saveSection', { caseId, key: 'background', content: contentFromText('Planen gjelder fortsatt.') })
  return { caseId }
}

const text = () => paperIn(window)
const sectionHead = (name: string) => text().getByRole('heading', { level: 2, name })
const tool = (name: string) => window.getByRole('toolbar').getByRole('button', { name, exact: true })
const note = (number: number) => window.getByRole('textbox', { name: `Fotnote ${number}` })
const sign = (number: number) =>
  text()
    .locator('.footnote-sign')
    .filter({ hasText: new RegExp(`^Fotnote ${number}$`) })
const form = () => window.getByRole('group', { name: 'Om bildet' })
const heard = () => window.locator('.text-editor.paper > [aria-live]')
const message = (words: string | RegExp) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()
const type = (words: string) => window.keyboard.type(words)

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

/** `decision[paragraph «…»]`; footnotes stand as `(words)`, pictures with their size and words. */
function told({ type: kind, text: words = '', marks = [], attrs = {}, content = [] }: ContentNode): string {
  if (kind === 'text') return marks.reduce((inner, mark) => `[${inner}](${mark.type})`, words)
  if (kind === 'footnote') return `(${content.map(told).join('')})`
  if (kind === 'image') return `image ${String(attrs['width'])}×${String(attrs['height'])} «${String(attrs['alt'])}»`
  return kind === 'paragraph' ? content.map(told).join('') : `${kind}[${content.map(told).join('|')}]`
}

async function section(key: string): Promise<string[]> {
  const { sections } = await storedPaper(window, running.made.caseId)
  return (sections.find((one) => one.key === key)?.content ?? []).map(told)
}
const expectStored = (key: string) => expect.poll(() => section(key))

type Pasted = Readonly<{ html?: string; files?: readonly string[] }>

/** Pastes as another program would give it; files are PNG in base64. */
const paste = (pasted: Pasted): Promise<void> =>
  window.evaluate(({ html = '', files = [] }) => {
    const data = new DataTransfer()
    if (html !== '') data.setData('text/html', html)
    for (const base64 of files) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
      data.items.add(new File([bytes], 'utklipp.png', { type: 'image/png' }))
    }
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, pasted)

const png = (width: number, height: number) => cornered(width, height).toString('base64')
const file = (name: string, width: number, height: number) => ({
  name,
  mimeType: 'image/png',
  buffer: cornered(width, height),
})
const choose = (...files: ReturnType<typeof file>[]) => window.getByLabel('Velg bilder').setInputFiles(files)

test('a director frames what the body is asked to arrive at, and leaves the frame, by keyboard alone', async () => {
  await sectionHead('Forslag').click()
  await press('Control+Shift+6')
  await type('Rådet anbefaler planen.')
  await expect(text().getByRole('group', { name: 'Råd eller vedtak' })).toContainText('Rådet anbefaler planen.')
  await expect(heard()).toHaveText('Råd eller vedtak')
  await expect(tool('Råd eller vedtak')).toHaveAttribute('aria-pressed', 'true')
  await press('Enter', 'Enter')
  await type('Utenfor.')
  await expectStored('proposal').toEqual(['decision[Rådet anbefaler planen.]', 'Utenfor.'])
  await press('ArrowUp')
  await expect(heard()).toHaveText('I råd eller vedtak')
  await expectAccessible(window)
  await press('Home', 'Backspace')
  await expect(heard()).toHaveText('Ut av råd eller vedtak')
  await expectStored('proposal').toEqual(['Rådet anbefaler planen.', 'Utenfor.'])
})

test('commands are said aloud, and typing is not', async () => {
  await sectionHead('Vurdering').click()
  await press('Control+B')
  await expect(heard()).toHaveText('Fet på')
  await type('Viktig')
  await expect(heard()).toHaveText('Fet på')
  await press('Control+B')
  await expect(heard()).toHaveText('Fet av')
  await press('Control+Shift+2')
  await expect(heard()).toHaveText('Overskrift 2')
  await press('Control+Z')
  await expect(heard()).toHaveText('Angret')
})

test('footnotes are written in the paper’s own history and keep their order', async () => {
  await sectionHead('Bakgrunn').click()
  await press('Control+Alt+F')
  await expect(note(1)).toBeFocused()
  await expect(heard()).toHaveText('Fotnote 1 satt inn')
  await expectAccessible(window)
  await type('Vedtatt ')
  await press('Control+B')
  await type('i fjor')
  await press('Control+B', 'Escape')
  await type(' Slutt.')
  await expectStored('background').toEqual(['Planen gjelder fortsatt.(Vedtatt [i fjor](bold)) Slutt.'])
  await press('Home', 'Control+ArrowRight', 'Control+Alt+F')
  await expect(note(1)).toBeFocused()
  await type('Planen fra 2025.')
  await press('Enter')
  await expect(sign(2)).toHaveAttribute('title', 'Vedtatt i fjor')
  await expectStored('background').toEqual([
    'Planen(Planen fra 2025.) gjelder fortsatt.(Vedtatt [i fjor](bold)) Slutt.',
  ])
  await press('ArrowLeft')
  await expect(heard()).toHaveText('Fotnote 1: Planen fra 2025. Enter endrer fotnoten.')
  await press('Enter')
  await expect(note(1)).toBeFocused()
  await press('End')
  await type(' Ny.')
  await press('Control+Z')
  await expect(note(1)).toHaveText('Planen fra 2025.')
  await window.getByRole('button', { name: 'Fjern fotnoten' }).click()
  await expect(text()).toBeFocused()
  await expectStored('background').toEqual(['Planen gjelder fortsatt.(Vedtatt [i fjor](bold)) Slutt.'])
  await expect(sign(1)).toHaveAttribute('title', 'Vedtatt i fjor')
})

test('an address pasted in a footnote is a link, and words are found and replaced in footnotes', async () => {
  await sectionHead('Bakgrunn').click()
  await press('Control+Alt+F')
  await window.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'https://ks.no/planen')
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  })
  await press('Escape', 'Control+H')
  await window.getByLabel('Søk etter').fill('planen')
  await expect(window.getByText('1 av 2')).toBeVisible()
  await press('F3')
  await expect(note(1)).toHaveText('https://ks.no/planen')
  await window.getByLabel('Erstatt med').fill('strategien')
  await window.getByRole('button', { name: 'Erstatt alle' }).click()
  await expectStored('background').toEqual(['strategien gjelder fortsatt.([https://ks.no/strategien](link))'])
})

test('the sign of a footnote stays in sight while its words are written, also at 200 % zoom', async () => {
  await resize(running.app, 640, 400)
  await text().getByText('Planen gjelder fortsatt.').click()
  await press('End', 'Control+Alt+F')
  await type('Vedtatt i fjor.')
  await expect(sign(1)).toBeInViewport()
  const head = window.locator('.paper > .text-editor-head')
  const edgeOf = async (place: typeof head, edge: 'top' | 'bottom') =>
    place.evaluate((element, side) => element.getBoundingClientRect()[side], edge)
  await expect.poll(async () => (await edgeOf(sign(1), 'top')) - (await edgeOf(head, 'bottom'))).toBeGreaterThan(0)
})

test('footnotes in a text copied from Word become footnotes', async () => {
  await sectionHead('Vurdering').click()
  await paste({
    html: `<html><head><meta name="Generator" content="Microsoft Word 15"></head><body><!--StartFragment-->
<p class="MsoNormal">Kostnaden<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class="MsoFootnoteReference"><span style='mso-special-character:footnote'><![if !supportFootnotes]><span>[1]</span><![endif]></span></span></a> er lav.</p>
<!--EndFragment--><div style='mso-element:footnote-list'><hr>
<div style='mso-element:footnote' id="ftn1"><p class="MsoFootnoteText"><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class="MsoFootnoteReference">[1]</span></a> Se <b>budsjettet</b>.<o:p></o:p></p></div></div></body></html>`,
  })
  await expectStored('assessment').toEqual(['Kostnaden(Se [budsjettet](bold).) er lav.'])
})

test('pictures are chosen, described, made narrower and taken away again, by keyboard', async () => {
  await sectionHead('Vurdering').click()
  await type('Kartet:')
  await choose(file('kart.png', 900, 600), file('graf.png', 200, 100))
  const alt = form().getByLabel('Beskriv bildet for den som ikke ser det')
  await expect(alt).toBeFocused()
  await expect(text().getByText('Beskrivelse mangler')).toHaveCount(1)
  await expectAccessible(window)
  await type('Kart over Agder')
  await press('Tab', 'Tab')
  await type('Halve')
  await press('Tab')
  await expect(form().getByRole('button', { name: 'Ferdig' })).toBeFocused()
  await press('Enter')
  await expectStored('assessment').toEqual(['Kartet:', 'image 302×201 «Kart over Agder»', 'image 200×100 «»', ''])
  await expect(form().getByLabel('Beskriv bildet for den som ikke ser det')).toHaveValue('')
  await press('Tab', 'Space', 'Enter')
  await expect(form()).toHaveCount(0)
  await expect(text().getByText('Beskrivelse mangler')).toHaveCount(0)
  // Between two pictures is a place to write; then comes the first of them.
  await press('ArrowUp', 'ArrowUp')
  await expect(heard()).toHaveText('Bilde: Kart over Agder. Enter endrer bildet.')
  await expect(text().getByRole('img', { name: 'Kart over Agder' })).toHaveJSProperty('naturalWidth', 900)
  await expectAccessible(window)
  await press('Delete')
  await expect(heard()).toHaveText('Bilde fjernet')
  await expectStored('assessment').toEqual(['Kartet:', 'image 200×100 «»', ''])
  await press('Control+Z')
  await expectStored('assessment').toEqual(['Kartet:', 'image 302×201 «Kart over Agder»', 'image 200×100 «»', ''])
})

test('pictures that are pasted are taken in; those that lie on the web are left out, and one is told', async () => {
  await sectionHead('Vurdering').click()
  await paste({ files: [png(40, 30)] })
  await expect(form()).toBeVisible()
  await press('Escape', 'ArrowRight')
  await paste({
    html: `<p>Før</p><p><img src="data:image/png;base64,${png(20, 10)}" alt="Graf"></p><p>Etter<img src="https://example.org/a.png"></p>`,
  })
  await message(/^Ett bilde ble ikke med/)
  await expectStored('assessment').toEqual(['image 40×30 «»', 'Før', 'image 20×10 «Graf»', 'Etter'])
})

test('a picture that is copied in the paper stays the picture, and one nobody has is not pasted', async () => {
  await sectionHead('Vurdering').click()
  await choose(file('kart.png', 40, 30))
  await expect(form()).toBeVisible()
  await type('Kart')
  await press('Enter', 'Control+C', 'ArrowRight', 'Control+V')
  await expectStored('assessment').toEqual(['image 40×30 «Kart»', 'image 40×30 «Kart»'])
  await sectionHead('Videre prosess').click()
  await paste({ html: `<p>Uten</p><img data-picture="${'b'.repeat(64)}" width="10" height="10">` })
  await message(/^Ett bilde ble ikke med/)
  await expectStored('process').toEqual(['Uten'])
})

test('a picture dropped on the text stands there; dropped elsewhere it is attached', async () => {
  const drop = async (place: ReturnType<typeof text>, name: string) => {
    const box = await place.boundingBox()
    const data = await window.evaluateHandle(
      ([base64, fileName]) => {
        const transfer = new DataTransfer()
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)
        transfer.items.add(new File([bytes], fileName, { type: 'image/png' }))
        return transfer
      },
      [png(40, 30), name] as const,
    )
    await place.dispatchEvent('drop', {
      dataTransfer: data,
      clientX: (box?.x ?? 0) + 5,
      clientY: (box?.y ?? 0) + 8,
    })
  }
  await drop(text().getByText('Planen gjelder fortsatt.'), 'kart.png')
  await expect(form()).toBeVisible()
  await expectStored('background').toContain('image 40×30 «»')
  await drop(window.locator('.case-panel'), 'plan.png')
  await message('«plan.png» er lagt ved.')
})

test('what is read has the footnotes at the end with links both ways, and a comparison shows all that changed', async () => {
  await sectionHead('Bakgrunn').click()
  await press('Control+Alt+F')
  await type('Vedtatt i fjor.')
  await press('Escape', 'Enter')
  await choose(file('kart.png', 200, 100))
  await expect(form()).toBeVisible()
  await type('Kart over Agder')
  await press('Enter')
  await expectStored('background').toContain('image 200×100 «Kart over Agder»')
  await window.getByRole('button', { name: 'Overlever' }).click()
  await message(/tatt vare på som versjon 1/)
  await window.getByRole('tab', { name: /^Versjoner/ }).click()
  await window.getByRole('button', { name: 'Les versjon 1' }).click()
  const version = window.getByRole('article')
  await expect(version.getByRole('img', { name: 'Kart over Agder' })).toBeVisible()
  await version.getByRole('button', { name: 'Fotnote 1', exact: true }).press('Enter')
  await expect(version.getByRole('listitem').filter({ hasText: 'Vedtatt i fjor.' })).toBeFocused()
  await press('Tab')
  await expect(version.getByRole('button', { name: 'Tilbake til teksten ved fotnote 1' })).toBeFocused()
  await press('Enter')
  await expect(version.getByRole('button', { name: 'Fotnote 1', exact: true })).toBeFocused()
  await expectAccessible(window)
  await version.getByRole('button', { name: 'Tilbake til saksframlegget' }).click()
  await sign(1).click()
  await press('Control+A')
  await type('Vedtatt i år.')
  await press('Escape')
  await text().getByRole('img', { name: 'Kart over Agder' }).click()
  await press('Delete')
  await expectStored('background').not.toContain('image 200×100 «Kart over Agder»')
  await window.getByRole('button', { name: 'Les versjon 1' }).click()
  await window.getByRole('button', { name: 'Vis forskjeller fra teksten nå' }).click()
  const comparison = window.getByRole('article')
  await expect(comparison.locator('.rich-text del')).toContainText('fjor')
  await expect(comparison.locator('.rich-text ins')).toContainText('år')
  await expect(comparison.locator('figure[data-change="removed"]')).toContainText('Fjernet: ')
  await expect(comparison.getByRole('img', { name: 'Kart over Agder' })).toBeVisible()
  await expectAccessible(window)
})

test('a large picture can be stopped on its way in, and one whose bytes are gone says so', async () => {
  await sectionHead('Vurdering').click()
  await choose(file('kart.png', 40, 30), file('flyfoto.png', 7000, 6000))
  await expect(window.getByText('Gjør flyfoto.png klart, bilde 2 av 2 …')).toBeVisible()
  await window.getByRole('button', { name: 'Avbryt' }).first().click()
  await message('Avbrutt. Bildene som ikke var ferdige, er ikke satt inn.')
  await expectStored('assessment').toEqual(['image 40×30 «»', ''])
  const db = new Database(running.path)
  db.exec('DELETE FROM blob_piece; DELETE FROM blob;')
  db.close()
  await window.reload()
  await expect(text().getByText('Bildet finnes ikke i arbeidsflaten.')).toBeVisible()
  await expectAccessible(window)
})
