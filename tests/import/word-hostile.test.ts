import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTasks } from '../../electron/tasks.ts'
import { papers } from '../../electron/domain/papers.ts'
import { plainText } from '../../shared/content.ts'
import { UserError } from '../../shared/errors.ts'
import { wordImport } from '../../shared/texts/word-import.ts'
import type { ReadWord } from '../../shared/word-import.ts'
import { cornered, pngOf } from '../support/pictures.ts'
import { rowCounts } from '../support/rows.ts'
import { openWorkspace, type TestWorkspace } from '../support/workspace.ts'
import { asCase, hostile, refused, withDocument } from './hostile-files.ts'
import { documentXml, par, run, wordFile } from './word-file.ts'

const { dangers } = wordImport

/** Reads the way the window does: in a worker with its own small memory, which dies if a file gets the better of it. */
function readBeside({ store }: TestWorkspace, bytes: Buffer, fileName = 'sak.docx'): Promise<ReadWord> {
  const { run: runTask } = createTasks(() => undefined)
  const input = { fileName, base64: bytes.toString('base64') }
  return runTask(store, 'papers.readWord', papers.readWord, input) as Promise<ReadWord>
}

let workspaceForAll: () => TestWorkspace
beforeAll(() => {
  workspaceForAll = openWorkspace
})

async function expectStopped(make: () => Buffer, key: string, what?: string): Promise<void> {
  const workspace = workspaceForAll()
  const before = rowCounts(workspace.store.db)
  const error: unknown = await readBeside(workspace, make()).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ key })
  if (what !== undefined) expect((error as Error).message).toContain(what)
  expect(rowCounts(workspace.store.db)).toEqual(before)
}

describe('a file made to do harm', { timeout: 60_000 }, () => {
  it.each(hostile.map(asCase))('is refused within its memory, and the user is told why: $name', ({ make, key, what }) =>
    expectStopped(make, key, what),
  )

  it('with a link that runs code loses the link and keeps the words', async () => {
    const link = par(`<w:hyperlink r:id="a">${run('Trykk her')}</w:hyperlink>`)
    const file = wordFile(link, { relations: [['a', 'hyperlink', '!javascript:alert(1)']] })
    const { sections, report } = await readBeside(openWorkspace(), file)
    expect(JSON.stringify(sections)).not.toContain('javascript')
    expect(plainText(sections[0]?.content ?? [])).toBe('Trykk her')
    expect(report.links).toEqual(['javascript:alert(1)'])
  })

  it('with pictures that unpack to thousands of millions of pixels, or are no pictures, loses those and keeps the words', async () => {
    const saying = (side: number) => pngOf(side, side, Buffer.alloc(1000))
    const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const media: Record<string, Buffer> = {
      ...Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`b${index}`, saying(60_000 + index)])),
      svg: script,
      page: Buffer.from('<html><img src=x onerror=alert(1)>'),
      polyglot: Buffer.concat([cornered(40, 30), script]),
    }
    const drawing = (id: string) =>
      `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
    const ids = Object.keys(media).toReversed()
    const file = wordFile(par('Tekst.') + ids.map((id) => par(drawing(id))).join(''), {
      relations: ids.map((id) => [id, 'image', `media/${id}.png`] as const),
      more: Object.fromEntries(ids.map((id) => [`word/media/${id}.png`, media[id] ?? Buffer.alloc(0)])),
    })
    const { sections, images, report } = await readBeside(openWorkspace(), file)
    expect(plainText(sections[0]?.content ?? [])).toBe('Tekst.')
    expect(images.map(({ width, height }) => [width, height])).toEqual([[40, 30]])
    expect(Buffer.from(images[0]?.base64 ?? '', 'base64').includes('script')).toBe(false)
    const count = (loss: string | null) => report.images.filter((image) => image.loss === loss).length
    expect([count(null), count('kind'), count('large') + count('many')]).toEqual([1, 2, 400])
  })

  it('with a picture that is a file of this machine fetches nothing', async () => {
    const linked = '<w:r><w:pict><v:shape alt="Lenket"><v:imagedata r:id="a"/></v:shape></w:pict></w:r>'
    const climbing = linked.replace('"a"', '"b"').replace('Lenket', 'Klatrer')
    const file = wordFile(par('Tekst.') + par(linked) + par(climbing), {
      relations: [
        ['a', 'image', '!file:///etc/passwd'],
        ['b', 'image', '../../../../etc/passwd'],
      ],
    })
    const { images, report } = await readBeside(openWorkspace(), file)
    expect(images).toEqual([])
    expect(report.images.map(({ alt, loss }) => [alt, loss])).toEqual([
      ['Lenket', 'outside'],
      ['Klatrer', 'damaged'],
    ])
    expect(report.outside).toEqual(['file:///etc/passwd'])
  })

  it('of more text than any paper is refused though it is packed like ordinary text', async () => {
    const words = Array.from({ length: 60_000 }, (_, index) =>
      par(`Avsnitt ${(index * 7919) % 100_003} om båtplasser ${index}.`),
    )
    await expectStopped(() => withDocument(documentXml(words.join('').repeat(3))), 'wordUnsafe', dangers.tooLong)
  })
})

describe('a file that is no Word document', () => {
  it.each(refused.map(asCase))('is recognised and said so: $name', ({ make, key, what }) =>
    expectStopped(make, key, what),
  )
})

describe('a task that reads a file', () => {
  it('can be stopped, and says so', async () => {
    const workspace = openWorkspace()
    let taskId = ''
    const tasks = createTasks((progress) => (taskId = progress.taskId))
    const file = wordFile(Array.from({ length: 20_000 }, (_, index) => par(`Avsnitt ${index}.`)).join(''))
    const input = { fileName: 'sak.docx', base64: file.toString('base64') }
    const reading = tasks.run(workspace.store, 'papers.readWord', papers.readWord, input)
    tasks.cancel(taskId)
    await expect(reading).rejects.toMatchObject({ key: 'cancelled' })
  })

  it('that would go on for ever is ended, and so is one that takes too much memory', async () => {
    const workspace = openWorkspace()
    const tasks = createTasks(() => undefined)
    const input = { fileName: 'sak.docx', base64: wordFile(par('Tekst.')).toString('base64') }
    const within = (memory: number, seconds: number) =>
      tasks.run(
        workspace.store,
        'papers.readWord',
        { ...papers.readWord, limits: { memory, seconds, exceeded: 'fileTooHeavy' } },
        input,
      )
    await expect(within(256, 0.001)).rejects.toEqual(new UserError('fileTooHeavy'))
    await expect(within(6, 60)).rejects.toEqual(new UserError('fileTooHeavy'))
  })

  it('reads an ordinary paper of sixty pages with forty tables within the same limits', async () => {
    const cell = (text: string) => `<w:tc><w:tcPr/>${par(text)}</w:tc>`
    const table = `<w:tbl>${Array.from({ length: 12 }, (_, row) => `<w:tr>${cell(`Tiltak ${row}`)}${cell('Kostnad')}${cell('Frist')}</w:tr>`).join('')}</w:tbl>`
    const chapter = Array.from({ length: 20 }, (_, index) => par(`Avsnitt ${index} om ventelister. `.repeat(12))).join(
      '',
    )
    const { sections } = await readBeside(openWorkspace(), wordFile((chapter + table).repeat(40)))
    expect(sections[0]?.content).toHaveLength(40 * 21)
  })
})

// The tests' own bombs are made by the system's packer; this one shows that it packs as hard as they need.
describe('what the tests are made with', () => {
  it('packs a thousand to one', () => {
    expect(deflateRawSync(Buffer.alloc(1_000_000, 97)).length).toBeLessThan(2000)
  })
})
