import { expect, test, type Page } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../../electron/documents/pack.ts'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import { casePaper } from '../documents/sample-papers.ts'
import { par, item, lists, norwegianStyles, run, styled, wordFile } from '../import/word-file.ts'
import { expectAccessible } from '../support/axe.ts'
import { makeFolder, openWith, resize, type OpenApp } from '../support/in-window.ts'
import { ask, storedPaper, storedSection } from '../support/paper.ts'
import { cornered } from '../support/pictures.ts'
import { cutOff } from '../support/seeing.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let files: ReturnType<typeof makeFolder>

test.beforeEach(async () => {
  files = makeFolder()
  running = await openWith(makeCase)
  window = running.window
  await openCase(window, running.made.caseId)
})
test.afterEach(async () => {
  await running.close()
  files.remove()
})

async function makeCase(call: Call): Promise<Made> {
  const { id: caseId } = await call('cases.create', { title: 'Felles kaiplasser' })
  await call('papers.saveSection', { caseId, key: 'background', content: contentFromText('Det som sto her.') })
  return { caseId }
}

const text = () => paperIn(window)
const button = (name: string) => window.getByRole('button', { name, exact: true })
const form = (name: string) => window.getByRole('form', { name: `Tekst fra ${name}` })
const message = (words: string | RegExp) => expect(window.getByRole('status').filter({ hasText: words })).toBeVisible()
const refusal = (words: string | RegExp) => expect(window.getByRole('alert').filter({ hasText: words })).toBeVisible()
const section = (key: 'background' | 'proposal' | 'assessment') => storedSection(window, running.made.caseId, key)
const attachments = async () => (await ask(window, 'attachments.list', { caseId: running.made.caseId })).value

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(files.folder, name)
  writeFileSync(path, bytes)
  await window.getByLabel('Velg en Word-fil eller en tekstfil').setInputFiles(path)
}

const by = 'w:id="1" w:author="Randi Utkast"'
const director = wordFile(
  [
    styled('Overskrift1', 'Bakgrunn'),
    par(
      `${run('Køen er ')}<w:del ${by}><w:r><w:delText>kort</w:delText></w:r></w:del><w:ins ${by}>${run('lang')}</w:ins>`,
    ),
    par(`${run('Tallet er 12.')}<w:r><w:commentReference w:id="7"/></w:r>${run(' Skjult.', '<w:vanish/>')}`),
    par(run('Kostnader', '<w:b/>')),
    par('Listen koster lite.'),
    styled('Overskrift1', 'Forslag til vedtak'),
    item(2, 0, 'Rådet anbefaler en felles liste.'),
  ].join(''),
  {
    styles: norwegianStyles,
    numbering: lists,
    comments: `<w:comment w:id="7" w:author="Kåre Merknad">${par('Er dette rett tall?')}</w:comment>`,
    header: par('Havnerådet, internt'),
  },
)

test("a director's Word file is shown with what was found, and is taken in as one act that can be undone", async () => {
  await choose('notat.docx', director)
  const shown = form('notat.docx')
  await expect(shown.getByText('Filen har 2 sporede endringer av Randi Utkast.')).toBeVisible()
  await expect(shown.getByText('Filen har 1 kommentar.')).toBeVisible()
  await expect(shown.getByText('Topptekst og bunntekst er ikke tatt med: «Havnerådet, internt»')).toBeVisible()
  await expect(shown.getByText('Fra overskriften «Forslag til vedtak»')).toBeVisible()
  await expectAccessible(window)

  await button('Ta inn teksten').click()
  await refusal('Velg om de sporede endringene skal godtas eller avvises, eller avbryt.')
  expect(await section('background')).toEqual(['paragraph «Det som sto her.»'])

  await shown.getByLabel('Avvis alle').check()
  await expect(shown.getByText('Køen er kort')).toBeVisible()
  await shown.getByLabel('Utelat den').check()
  await expect(shown.getByText('Kommentar fra Kåre Merknad:')).toHaveCount(0)
  await button('Ta inn teksten').click()
  await message('Teksten fra notat.docx er tatt inn under Forslag, Bakgrunn.')
  await expect(text()).toBeFocused()
  expect(await section('background')).toEqual([
    'paragraph «Køen er kort»',
    'paragraph «Tallet er 12.»',
    'heading 1 «Kostnader»',
    'paragraph «Listen koster lite.»',
  ])
  expect(await section('proposal')).toEqual([
    'orderedList',
    '  listItem',
    '    paragraph «Rådet anbefaler en felles liste.»',
  ])
  expect(await attachments()).toMatchObject([
    { title: 'notat', versions: [{ fileName: 'notat.docx', size: director.length }] },
  ])
  const { versions } = await storedPaper(window, running.made.caseId)
  expect(versions.map(({ reason }) => reason)).toEqual(['beforeImport'])

  await button('Angre').click()
  await expect(text().getByText('Det som sto her.')).toBeVisible()
  expect(await section('proposal')).toEqual(['paragraph «»'])
  expect(await attachments()).toEqual([])
})

test('pictures, footnotes and comments are seen before they are taken in, and stand in the paper afterwards', async () => {
  const extent = '<wp:extent cx="1905000" cy="1428750"/><wp:docPr id="1" name="Bilde 1" descr="Kart over havna"/>'
  const drawing = `<w:r><w:drawing><wp:inline>${extent}<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="k"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  const note = `<w:footnote w:id="2">${par('Jf. årsmeldingen.')}</w:footnote>`
  const body = [
    styled('Overskrift1', 'Bakgrunn'),
    par(`${run('Køen er lang')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="7"/></w:r>`),
    par(drawing),
  ].join('')
  const file = wordFile(body, {
    styles: norwegianStyles,
    footnotes: note,
    comments: `<w:comment w:id="7" w:author="Kåre Merknad">${par('Er dette rett tall?')}</w:comment>`,
    relations: [['k', 'image', 'media/kart.png']],
    more: { 'word/media/kart.png': cornered(400, 300) },
  })
  await choose('havna.docx', file)
  const shown = form('havna.docx')
  await expect(shown.getByText('1 bilde er tatt med.')).toBeVisible()
  await expect(shown.getByText('1 fotnote er tatt med.')).toBeVisible()
  await expect(shown.getByLabel('Ta den med som kommentar')).toBeChecked()
  const isDrawn = (image: HTMLImageElement) => image.complete && image.naturalWidth === 400
  await expect.poll(() => shown.getByRole('img', { name: 'Kart over havna' }).evaluate(isDrawn)).toBe(true)
  await expectAccessible(window)

  await button('Ta inn teksten').click()
  await message('Teksten fra havna.docx er tatt inn under Bakgrunn.')
  await expect.poll(() => text().getByRole('img', { name: 'Kart over havna' }).evaluate(isDrawn)).toBe(true)
  const kept = (await ask(window, 'paperComments.list', { caseId: running.made.caseId })).value
  expect(kept).toMatchObject([
    { words: 'Er dette rett tall?', madeBy: 'Kåre Merknad', quote: 'Køen er lang Jf. årsmeldingen.' },
  ])
})

test('a paper that has been out as a Word file comes back to its sections, by keyboard alone', async () => {
  await choose('sak.docx', await pack(casePaper('nb')))
  const shown = form('sak.docx')
  await expect(shown.getByRole('heading', { level: 2, name: 'Tekst fra sak.docx' })).toBeFocused()
  await expect(shown.getByText(/^Filen er laget av Møtebok\. Hver del går tilbake dit den kom fra\./)).toBeVisible()
  await window.keyboard.press('Tab')
  await expect(button('Ta inn teksten')).toBeFocused()
  await window.keyboard.press('Enter')
  await message(/^Teksten fra sak\.docx er tatt inn under Forslag, Oppsummering, Bakgrunn, Vurdering, Videre prosess\./)
  expect(await section('assessment')).toContain('heading 1 «Økonomiske og administrative konsekvenser»')
})

test('is seen whole in a small window, in the dark, and left with Escape', async () => {
  await resize(running.app, 640, 400)
  await window.emulateMedia({ colorScheme: 'dark' })
  await choose('notat.docx', director)
  await expect(form('notat.docx')).toBeVisible()
  await expectAccessible(window)
  expect(await cutOff(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(form('notat.docx')).toHaveCount(0)
  expect(await section('background')).toEqual(['paragraph «Det som sto her.»'])
})

test('what is typed while a hostile file is read is all there, and the file is refused in words', async () => {
  const words = Array.from({ length: 60_000 }, (_, index) =>
    par(`Avsnitt ${(index * 7919) % 100_003} om plasser ${index}.`),
  )
  const bytes = wordFile(words.join('').repeat(3))
  await text().getByRole('heading', { level: 2, name: 'Bakgrunn' }).click()
  await choose('bombe.docx', bytes)
  await text().getByRole('heading', { level: 2, name: 'Bakgrunn' }).click()
  await window.keyboard.press('End')
  await window.keyboard.type('Mens filen leses, skriver jeg videre. ')
  await refusal('Filen bombe.docx er ikke et vanlig Word-dokument: den har mer innhold enn noe saksframlegg.')
  await expect(text()).toContainText('Mens filen leses, skriver jeg videre.')
  await expect
    .poll(async () => (await section('background')).join(' '))
    .toContain('Mens filen leses, skriver jeg videre.')
})

test('old files, files with macros and other files are recognised and said so', async () => {
  await choose('gammel.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]))
  await refusal('Filen gammel.doc er i Words gamle format (.doc).')
  const macros = wordFile(par('Tekst.'), {
    mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  })
  await choose('makro.docm', macros)
  await refusal('Filen makro.docm har makroer og er ikke åpnet.')
  await choose('notat.docx', readFileSync(import.meta.filename))
  await refusal('Filen notat.docx er ikke et Word-dokument (.docx).')
  await expect(window.getByRole('form')).toHaveCount(0)
})
