import { expect, test, type Page } from '@playwright/test'
import type { Call } from '../../electron/dispatch.ts'
import { contentFromText } from '../../shared/content.ts'
import type { PaperSectionKey } from '../../shared/papers.ts'
import { expectAccessible } from '../support/axe.ts'
import { openWith, type OpenApp } from '../support/in-window.ts'
import { storedPaper, storedSection } from '../support/paper.ts'
import { openCase, paperIn } from '../support/case-page.ts'

type Made = Readonly<{ caseId: string }>

let running: OpenApp<Made>
let window: Page
let complaints: string[]

test.beforeEach(async () => {
  running = await openWith(makeCase)
  window = running.window
  complaints = []
  window.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  window.on('pageerror', (error) => complaints.push(error.message))
  await openCase(window, running.made.caseId)
})
test.afterEach(() => running.close())

/** A case whose summary and background are written. */
async function makeCase(call: Call): Promise<Made> {
  const { id: caseId } = await call('cases.create', { title: 'Felles prøveløsning' })
  await call('papers.saveSection', { caseId, key: 'summary', content: contentFromText('Kort om prøven.') })
  await call('papers.saveSection', {
    caseId,
    key: 'background',
    content: contentFromText('Det som var.\n\nDet som er.'),
  })
  return { caseId }
}

const text = () => paperIn(window)
const sectionHead = (name: string) => text().getByRole('heading', { level: 2, name })
const tool = (name: string) => window.getByRole('toolbar').getByRole('button', { name, exact: true })
const section = (key: PaperSectionKey) => storedSection(window, running.made.caseId, key)
const expectStored = (key: PaperSectionKey) => expect.poll(() => section(key))

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

const type = (words: string) => window.keyboard.type(words)

/** Puts something on the machine's clipboard as another program would, and pastes it where the cursor is. */
async function paste(html: string): Promise<void> {
  await window.evaluate((copied) => {
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', copied)
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    document.addEventListener('copy', give, { capture: true, once: true })
  }, html)
  await press('Control+C', 'Control+V')
}

test('a director writes a proposal with a heading, lists and bold words by keyboard alone', async () => {
  await sectionHead('Forslag').click()
  await type('Rådet anbefaler ')
  await press('Control+B')
  await type('at løsningen innføres')
  await press('Control+B')
  await type('.')
  await press('Enter', 'Control+Shift+2')
  await type('Vilkår')
  await press('Enter')
  await type('1. Finansieringen er på plass')
  await press('Enter')
  await type('Alle blir hørt')
  await press('Enter', 'Tab')
  await type('også de minste')
  await press('Enter', 'Enter', 'Enter')
  await type('Første linje')
  await press('Shift+Enter')
  await type('andre linje')
  await expectStored('proposal').toEqual([
    'paragraph «Rådet anbefaler [at løsningen innføres](bold).»',
    'heading 2 «Vilkår»',
    'orderedList',
    '  listItem',
    '    paragraph «Finansieringen er på plass»',
    '  listItem',
    '    paragraph «Alle blir hørt»',
    '    orderedList',
    '      listItem',
    '        paragraph «også de minste»',
    'paragraph «Første linje⏎andre linje»',
  ])
  expect(complaints).toEqual([])
})

test('what is typed before the next picture is drawn stays in its order and its place', async () => {
  await sectionHead('Vurdering').click()
  await window.evaluate(async (written) => {
    for (const character of written) {
      if (character === '¶')
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
        )
      else document.execCommand('insertText', false, character)
      // The editor reads what was typed; the screen is not drawn.
      await Promise.resolve()
    }
  }, 'Først.¶1. Alle blir hørt¶Alle får svar')
  await expectStored('assessment').toEqual([
    'paragraph «Først.»',
    'orderedList',
    '  listItem',
    '    paragraph «Alle blir hørt»',
    '  listItem',
    '    paragraph «Alle får svar»',
  ])
})

test('a numbered list begins with the number one asks for, and another goes on from it', async () => {
  await sectionHead('Vurdering').click()
  await type('1. Først')
  await press('Enter')
  await type('Så')
  await tool('Begynn nummereringen på et annet tall').click()
  const field = window.getByRole('textbox', { name: 'Første tall i listen' })
  await expect(field).toBeFocused()
  await field.fill('fire')
  await press('Enter')
  await expect(window.getByText('Skriv et helt tall fra 0 til 9999.')).toBeVisible()
  await field.fill('4')
  await expectAccessible(window)
  await press('Enter')
  await expect(text().locator('ol[start="4"]')).toHaveCount(1)
  await press('Enter', 'Enter')
  await type('Mellom')
  await press('Enter')
  await type('1. Videre')
  await tool('Begynn nummereringen på et annet tall').click()
  await window.getByRole('button', { name: 'Fortsett forrige liste, på 6' }).click()
  await expect(text().locator('ol[start="6"]')).toContainText('Videre')
})

test('a date at the start of a line stays a date', async () => {
  await sectionHead('Videre prosess').click()
  await type('3. mars behandles saken.')
  await expectStored('process').toEqual(['paragraph «3. mars behandles saken.»'])
})

test('a table is made and changed from the menu, Tab goes from cell to cell and makes the next row', async () => {
  await sectionHead('Vurdering').click()
  await press('Alt+F10')
  await expect(window.getByRole('toolbar').getByRole('button', { name: /Avsnittstype/ })).toBeFocused()
  await press('End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter')
  await expect(window.getByRole('menuitem', { name: 'Sett inn tabell' })).toBeFocused()
  await press('Enter')
  await type('Alternativ')
  await press('Tab')
  await type('For')
  await press('Tab')
  await type('Mot')
  await press('Tab')
  await type('Null')
  await press('Alt+F10')
  await tool('Tabell').press('Enter')
  await press('End', 'ArrowUp', 'Enter')
  await expect
    .poll(async () => (await section('assessment')).filter((line) => line.includes('tableHeader')))
    .toHaveLength(2)
  await press('Alt+F10')
  await tool('Tabell').press('Enter')
  await press('End', 'ArrowUp', 'ArrowUp', 'Enter')
  await expect
    .poll(async () => (await section('assessment')).filter((line) => line.includes('tableRow')))
    .toHaveLength(2)
  expect((await section('assessment')).at(-1)).toBe('paragraph «»')
})

test('words become a link, a bare domain gets https, and what is no address is refused', async () => {
  await sectionHead('Oppsummering').click()
  await type(' Les mer')
  await press('Shift+Control+ArrowLeft', 'Control+Shift+K')
  await type('javascript:alert(1)')
  await press('Enter')
  await expect(window.getByText('Skriv en adresse som begynner med https://, http:// eller mailto:.')).toBeVisible()
  await window.getByRole('textbox', { name: /Adresse/ }).fill('ks.no/planen')
  await expectAccessible(window)
  await press('Enter')
  await expect(text()).toBeFocused()
  await expectStored('summary').toEqual(['paragraph «Kort om prøven. Les [mer](https://ks.no/planen)»'])
})

test('Escape and then Tab leave the text, and Shift Tab comes to the tools as one stop', async () => {
  await sectionHead('Forslag').click()
  await type('- Et punkt')
  await press('Tab')
  await expect(text()).toBeFocused()
  await press('Escape', 'Tab')
  await expect(text()).not.toBeFocused()
  await press('Shift+Tab')
  await expect(text()).toBeFocused()
  await press('Escape', 'Shift+Tab')
  await expect(window.getByRole('toolbar').locator(':focus')).toHaveCount(1)
  await press('ArrowRight')
  await expect(tool('Fet')).toBeFocused()
  await press('Escape')
  await expect(text()).toBeFocused()
})

test('what is copied from Word becomes headings, lists, tables and links, and nothing else', async () => {
  await sectionHead('Bakgrunn').click()
  await press('Control+A')
  await paste(wordHtml)
  await expectStored('background').toEqual([
    'heading 1 «Innledning»',
    'paragraph «Et avsnitt med [fet](bold) og [kursiv](italic) tekst og en [lenke](https://ks.no/).»',
    'bulletList',
    '  listItem',
    '    paragraph «Første punkt»',
    '    bulletList',
    '      listItem',
    '        paragraph «Punktet under»',
    '  listItem',
    '    paragraph «Andre punkt»',
    'orderedList',
    '  listItem',
    '    paragraph «Nummer én»',
    'table',
    '  tableRow',
    '    tableCell',
    '      paragraph «År»',
    '    tableCell',
    '      paragraph «Kroner»',
  ])
  expect(complaints).toEqual([])
})

test('what is copied from a web page runs nothing, fetches nothing and brings no links that do', async () => {
  const requests: string[] = []
  window.on('request', (request) => requests.push(request.url()))
  await sectionHead('Vurdering').click()
  await paste(`<style>p { background: url(https://example.org/a.png) }</style><script>globalThis.hacked = true</script>
      <div style="background:url(https://example.org/b.png)"><p onclick="globalThis.hacked = true">Et <span style="color:red">rødt</span> avsnitt
      <img src="https://example.org/c.png" onerror="globalThis.hacked = true"><a href="javascript:globalThis.hacked=true">med lenke</a></p>
      <iframe src="https://example.org"></iframe><h6>Liten tittel</h6><svg><script>globalThis.hacked = true</script></svg></div>`)
  await expectStored('assessment').toEqual(['paragraph «Et rødt avsnitt med lenke»', 'heading 3 «Liten tittel»'])
  expect(await window.evaluate(() => Reflect.get(globalThis, 'hacked') === undefined)).toBe(true)
  expect(requests).toEqual([])
})

test('what is copied from Google Docs is bold and italic only where it looks so', async () => {
  await sectionHead('Vurdering').click()
  await paste(`<b style="font-weight:normal" id="docs-internal-guid-1"><h2 style="font-weight:700"><span style="font-weight:700">Tittel</span></h2>
    <p style="line-height:1.4"><span style="font-weight:400">Vanlig </span><span style="font-weight:700">fet</span><span style="font-style:italic"> skrå</span></p></b>`)
  await expectStored('assessment').toEqual(['heading 2 «Tittel»', 'paragraph «Vanlig [fet](bold)[ skrå](italic)»'])
  expect(complaints).toEqual([])
})

test('what is pasted gets identities of its own', async () => {
  await sectionHead('Bakgrunn').click()
  await press('Control+A', 'Control+C', 'End', 'Control+End')
  await sectionHead('Videre prosess').click()
  await press('Control+V')
  await expectStored('process').toEqual(['paragraph «Det som var.»', 'paragraph «Det som er.»'])
  const { sections } = await storedPaper(window, running.made.caseId)
  const ids = sections
    .flatMap(({ content }) => content.map((block) => block.attrs?.['id']))
    .filter((id) => id !== null && id !== undefined)
  expect(new Set(ids).size).toBe(ids.length)
})

test('deleting, cutting or typing over everything leaves every section, and one undo brings it all back', async () => {
  const heads = await text().getByRole('heading', { level: 2 }).allTextContents()
  await sectionHead('Bakgrunn').click()
  await press('Control+A', 'Control+A', 'Delete')
  await expectStored('summary').toEqual(['paragraph «»'])
  await expectStored('background').toEqual(['paragraph «»'])
  expect(await text().getByRole('heading', { level: 2 }).allTextContents()).toEqual(heads)
  await press('Control+Z')
  await expectStored('background').toEqual(['paragraph «Det som var.»', 'paragraph «Det som er.»'])
  await press('Control+A', 'Control+A', 'Control+X')
  await expectStored('background').toEqual(['paragraph «»'])
  await press('Control+Z', 'Control+A', 'Control+A')
  await type('Nytt')
  await expectStored('proposal').toEqual(['paragraph «Nytt»'])
  await expectStored('background').toEqual(['paragraph «»'])
  expect(await text().getByRole('heading', { level: 2 }).allTextContents()).toEqual(heads)
})

test('the name of a section cannot be written in, and Backspace at its start joins nothing', async () => {
  await sectionHead('Oppsummering').click()
  await press('Home', 'Backspace', 'Backspace')
  await type('Her: ')
  await expectStored('summary').toEqual(['paragraph «Her: Kort om prøven.»'])
  await expectStored('proposal').toEqual(['paragraph «»'])
})

test('only the section that was written in is saved', async () => {
  const before = await storedPaper(window, running.made.caseId)
  await sectionHead('Oppsummering').click()
  await type(' Mer.')
  await expectStored('summary').toEqual(['paragraph «Kort om prøven. Mer.»'])
  const after = await storedPaper(window, running.made.caseId)
  const others = (paper: typeof after) => paper.sections.filter(({ key }) => key !== 'summary')
  expect(others(after)).toEqual(others(before))
})

test('what is changed elsewhere comes into the text, and the cursor stays where it was', async () => {
  await sectionHead('Bakgrunn').click()
  await type(' Slutt.')
  await expectStored('background').toEqual(['paragraph «Det som var.»', 'paragraph «Det som er. Slutt.»'])
  await window.evaluate(
    ([caseId, content]) =>
      (Reflect.get(globalThis, 'motebok') as { invoke: (name: string, input: unknown) => Promise<unknown> }).invoke(
        'papers.saveSection',
        {
          caseId,
          key: 'summary',
          content,
        },
      ),
    [running.made.caseId, contentFromText('Skrevet et annet sted.')] as const,
  )
  await expect(text().getByText('Skrevet et annet sted.')).toBeVisible()
  await type(' Og mer.')
  await expectStored('background').toEqual(['paragraph «Det som var.»', 'paragraph «Det som er. Slutt. Og mer.»'])
})

test('the text is there after the page is loaded anew', async () => {
  await sectionHead('Vurdering').click()
  await type('Dette står fast.')
  await expectStored('assessment').toEqual(['paragraph «Dette står fast.»'])
  await window.reload()
  await expect(text().getByText('Dette står fast.')).toBeVisible()
})

/** As Word puts it on the clipboard: its own styles and tags, lists as paragraphs with a sign in front. */
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name="Generator" content="Microsoft Word 15"><style>h1 { font-weight: bold; font-family: Cambria } p.MsoNormal { margin: 0 }</style></head>
<body lang="NO-BOK"><!--StartFragment-->
<h1><b>Innledning</b><o:p></o:p></h1>
<p class="MsoNormal">Et avsnitt med <b>fet</b> og <i style="mso-bidi-font-style:normal">kursiv</i> tekst og en <a href="https://ks.no/">lenke</a>.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt 'Times New Roman'">&nbsp;&nbsp;&nbsp; </span></span></span>Første punkt<o:p></o:p></p>
<p class="MsoListParagraphCxSpMiddle" style="margin-left:72.0pt;mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o<span>&nbsp; </span></span>Punktet under<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>Andre punkt<o:p></o:p></p>
<p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1.<span>&nbsp; </span></span>Nummer én<o:p></o:p></p>
<table class="MsoTableGrid" border="1"><tr><td width="200" style="width:150.0pt"><p class="MsoNormal">År<o:p></o:p></p></td><td><p class="MsoNormal">Kroner<o:p></o:p></p></td></tr></table>
<p class="MsoNormal"><img width="10" src="file:///C:/temp/bilde.png"><o:p>&nbsp;</o:p></p>
<!--EndFragment--></body></html>`
