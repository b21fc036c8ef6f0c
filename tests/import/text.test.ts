import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isContent, type ContentNode } from '../../shared/content.ts'
import { convertText } from '../../electron/import/text.ts'
import { outlineOf } from './outline.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const imported = (text: string) => convertText(bytes(text), 'notat.txt')
const outline = (text: string): string[] => outlineOf(imported(text).content)

const doubleSpaced = readFileSync(new URL('samples/double-spaced.txt', import.meta.url), 'utf8')
const unwrapped = readFileSync(new URL('samples/one-line-per-paragraph.txt', import.meta.url), 'utf8')
const paged = readFileSync(new URL('samples/pages.txt', import.meta.url), 'utf8')

describe('a report with a blank line after every wrapped line', () => {
  it('becomes headings, paragraphs and lists that read as they were written', () => {
    expect(outline(doubleSpaced)).toEqual([
      '# 1. Hvorfor vi skriver dette',
      'Høsten 2025 satte fire kystkommuner ned en gruppe som skulle finne ut hvordan båtplasser kan tildeles på en lik måte. Gruppen hadde med folk fra HAV-administrasjonen og fra to småbåtlag. Mandatet er lagt ved.',
      'Notatet er gruppens eget. Det binder ikke kommunene.',
      '# 2. Slik er det i dag',
      'Hver kommune har sin egen liste. Listene er ført på papir eller i regneark, og ingen av dem er åpne for søkerne. Det gjør at den som flytter, må begynne på nytt.',
      'To ting går igjen:',
      '• ventetiden er lang, og ingen vet hvor lang den er før plassen er tildelt',
      '• like søkere blir behandlet ulikt',
      'Begge deler kan løses med en felles liste.',
      '## A. Felles liste for alle fire',
      'Listen bør føres ett sted. Kommunene bestemmer selv hvem som får plass, men rekkefølgen er den samme.',
      '## B. Åpne regler og innsyn for søkerne',
      'Den som står på listen, bør kunne se hvor langt fram det er. Gruppen har sett på tre måter å gjøre det på.',
      '1. Kommunen svarer på telefon. Det krever lite nytt, men tar tid for dem som skal svare.',
      '2. Listen legges ut på nettet. Da kan alle se den, men navnene må holdes utenfor, og det må være mulig å rette feil.',
      '3. Søkeren får en melding når noe endrer seg.',
      '# 3. Det som må avklares',
      'Tre spørsmål står igjen, og de henger sammen.',
      '## i. Kostnad og fordeling.',
      'Utgiftene bør deles etter hvor mange plasser hver kommune har.',
      '## ii. Ansvar.',
      'En av kommunene må eie listen.',
      '# Vedlegg',
      '## Mandat for gruppen som skulle se på tildeling av båtplasser i de fire kommunene',
      '### 1. Mål',
      'Gruppen skal foreslå en ordning som er lik for alle. Den skal «bygge på det som virker».[Jf. årsmeldingen for 2024, side 12.] Ordningen skal kunne tas i bruk uten nye systemer.',
      'Disse spørsmålene skal vurderes:',
      '• hvem som kan søke, og hva søknaden må inneholde for å bli tatt med i køen',
      '• hvordan klager behandles',
      '### 2. Frist',
      'Gruppen leverer notatet før 1. juni.',
    ])
  })

  it('counts what it found', () => {
    const { report } = imported(doubleSpaced)
    expect(report).toEqual({
      encoding: 'utf-8',
      paragraphs: 13,
      headings: 11,
      listItems: 7,
      footnotes: 1,
      removedLines: [],
    })
  })
})

describe('a page copied from the web with one line for each paragraph', () => {
  it('keeps every line as its own paragraph and finds lists inside lists', () => {
    expect(outline(unwrapped)).toEqual([
      'Rådet ble opprettet av fem kommuner og gir råd om felles badeplasser. Det møtes fire ganger i året.',
      'Rådet består av:',
      '• to fra hver kommune',
      '• en fra friluftslagene',
      '# 1. Bakgrunn',
      'Kommunene deler ansvaret for badeplassene langs elva – og for skiltene som viser vei dit. Rådet skal sørge for at arbeidet henger sammen.',
      'Årsmøtet har bedt rådet om å:',
      '1. holde oversikt over alle badeplassene',
      '2. foreslå hvilke plasser som bør rustes opp først',
      '3. følge med på vannet:',
      '  • prøver hver uke om sommeren',
      '  • varsel når noe er galt',
      '1.mai åpner sesongen, og den varer til ut september.',
      '# 2. Oppgaver',
      'Rådet gir råd. Kommunene bestemmer.',
      '## Forventninger til medlemmene',
      'Medlemmene skal kjenne badeplassene i egen kommune og melde fra når noe mangler.',
    ])
  })
})

describe('a text with pages, running heads and page numbers', () => {
  it('runs on from page to page, and names what was left out', () => {
    const { report } = imported(paged)
    expect(outline(paged)).toEqual([
      '# Felles skogsvei',
      '## 1 Bakgrunn',
      'Grunneierne på begge sider av åsen har ønsket seg en felles vei i flere år. Veien vil gjøre det lettere å hente ut tømmer, og den kan brukes som turvei når den er ferdig.',
      'Veien berører',
      '• seks eiendommer, hvorav to ligger innenfor vernede områder',
      '• en beitevei',
      '### 1.1 Hva er gjort før?',
      'En prøvestikking fra 2019 viste at traseen er mulig. Den ble lagt bort fordi det ikke var penger til å gå videre.',
      '## 2 Anbefaling',
      'Lag et forprosjekt.',
    ])
    expect(report.removedLines.toSorted()).toEqual(['1', '2', '3', 'Felles skogsvei', 'Felles skogsvei'])
  })

  it('keeps a number that stands alone without being a page number', () => {
    expect(outline('Antall svar er vist nedenfor.\n\n14\n\nDet er flere enn i fjor.')).toContain('14')
  })

  it('leaves out «Side 1 av 2» wherever it stands', () => {
    expect(imported('Første del.\n\nSide 1 av 2\n\nAndre del.').report.removedLines).toEqual(['Side 1 av 2'])
  })
})

describe('words broken at the end of a line', () => {
  const broken = (before: string, after: string) =>
    outline(
      `Vi har sett på hvordan ordningen virker i praksis for ${before}\n${after} er nevnt flere ganger i det som er sendt inn til oss.`,
    )[0]

  it('become whole when the hyphen only broke the word', () => {
    expect(broken('hele områ-', 'det som')).toContain('hele området som')
  })

  it('keep the hyphen after an abbreviation, a number and in names', () => {
    expect(broken('hele IKT-', 'området som')).toContain('IKT-området')
    expect(broken('hele eBok-', 'ordningen som')).toContain('eBok-ordningen')
    expect(broken('årene 2024-', '2026 som')).toContain('2024-2026')
    expect(broken('hele Sør-', 'Norge som')).toContain('Sør-Norge')
  })

  it('keep the hyphen that stands for a word to come', () => {
    expect(broken('alle styrings-', 'og rådsmøter som')).toContain('styrings- og rådsmøter')
  })

  it('are spelled as elsewhere in the text', () => {
    const text =
      'Vi skal ta vare på Oslo-\nregionen sammen med de andre i øst. Osloregionen er stor,\nog den vokser for hvert år som går, skriver de i brevet.'
    expect(outline(text)[0]).toContain('vare på Osloregionen sammen')
  })
})

describe('footnotes', () => {
  const rule = '\n____________________\n'

  it('stand where the text refers to them', () => {
    const text = `Prisen økte med 12 prosent.12 I fjor sto den stille.\n\nKøen er lang.\n${rule}12 Se årsmeldingen.`
    expect(outline(text)).toEqual([
      'Prisen økte med 12 prosent.[Se årsmeldingen.] I fjor sto den stille.',
      'Køen er lang.',
    ])
  })

  it('are found on the page of their reference, also when each page counts from 1', () => {
    const text = `Båten er rød1 og stor.\n${rule}1 Mønje.\n\fMotoren er ny.1\n${rule}1 Fra i vår.`
    expect(outline(text)).toEqual(['Båten er rød[Mønje.] og stor.', 'Motoren er ny.[Fra i vår.]'])
  })

  it('stay where they stood when nothing refers to them', () => {
    const text = `Se kapittel 1 og vedlegg A1.\n\nKøen er lang.\n${rule}1 Lengre enn i fjor.`
    expect(outline(text)).toEqual(['Se kapittel 1 og vedlegg A1.', 'Køen er lang.', '1 Lengre enn i fjor.'])
  })
})

describe('lists', () => {
  it('begin at the number they were given', () => {
    const list = imported('Vi fortsetter der vi slapp:\n4. mål båten\n5. vei motoren\n6. skriv det ned')
      .content[1] as ContentNode
    expect(list).toMatchObject({ type: 'orderedList', attrs: { start: 4 } })
  })

  it('may be numbered by letters and Roman numbers, and lie inside each other', () => {
    expect(outline('Krav:\na) båt\n   - liten\n   - stor\nb) motor\n\nTrinn:\ni. søk\nii. vent\niii. svar')).toEqual([
      'Krav:',
      '1. båt',
      '  • liten',
      '  • stor',
      '2. motor',
      'Trinn:',
      '1. søk',
      '2. vent',
      '3. svar',
    ])
  })

  it('are not made of a date, an initial or a year at the start of a line', () => {
    const lines = [
      '17. mai er fridag.',
      'A. Berg har skrevet dette brevet til alle som bor langs veien, og ber om svar innen fristen.',
      '2026 blir et godt år.',
    ]
    expect(outline(lines.join('\n\n'))).toEqual(lines)
  })

  it('are not made of a single line of speech', () => {
    expect(outline('Lederen var fornøyd.\n\n– Dette går bra, sa hun.\n\nMøtet ble hevet.')).toContain(
      '– Dette går bra, sa hun.',
    )
  })
})

describe('headings drawn with signs', () => {
  it('are read from hashes and from lines below', () => {
    expect(outline('# Årsplan\n\nPlanen gjelder for 2026.\n\n## Vår\n\nVi maler.\n\nHøst\n----\n\nVi høster.')).toEqual(
      ['# Årsplan', 'Planen gjelder for 2026.', '## Vår', 'Vi maler.', '## Høst', 'Vi høster.'],
    )
  })
})

describe('the file itself', () => {
  const text = 'Sak om båtplasser\n\nKommunen foreslår å øke prisen på båtplasser. Æ, ø og å skal stå.\n'
  const utf16 = (littleEndian: boolean) => {
    const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return new Uint8Array(littleEndian ? buffer : buffer.swap16())
  }

  it.each([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with a mark', bytes(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16', utf16(true), 'utf-16'],
    ['UTF-16 the other way round', utf16(false), 'utf-16'],
    ['Windows-1252', new Uint8Array(Buffer.from(text, 'latin1')), 'windows-1252'],
  ])('may be %s', (_name, file, encoding) => {
    const { content, report } = convertText(file, 'notat.txt')
    expect(report.encoding).toBe(encoding)
    expect(outlineOf(content).at(-1)).toContain('Æ, ø og å skal stå.')
  })

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), 'textUnreadable'],
    ['a Word file', bytes('PK\u0003\u0004 resten av en docx'), 'textUnreadable'],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'textUnreadable'],
    ['an RTF file', bytes('{\\rtf1\\ansi Hei}'), 'textUnreadable'],
    ['an empty file', new Uint8Array(), 'textEmpty'],
    ['a file of blanks', bytes(' \n\t\n\f '), 'textEmpty'],
  ])('is refused when it is %s', (_name, file, key) => {
    expect(() => convertText(file, 'vedlegg.txt')).toThrow(
      expect.objectContaining({ key, values: { fileName: 'vedlegg.txt' } }),
    )
  })

  it('gives content the program can keep, whatever the file', () => {
    for (const file of [doubleSpaced, unwrapped, paged]) expect(isContent(imported(file).content)).toBe(true)
  })
})
