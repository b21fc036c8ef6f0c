import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asHtml, longPacket } from './long-packet.ts'
import { interleaved, median, timed, type Figure } from './measure.ts'

const sizes = [10, 100, 500]
const rounds = 3

type Run = Readonly<{ milliseconds: number; mebibytes: number }>

/** Word export of packets of 10, 100 and 500 pages, and pandoc on the same text when it is installed. */
export async function measureExport(): Promise<Figure[]> {
  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0
  const figures: Figure[] = []
  for (const pages of sizes) figures.push(...(await measureSize(pages, hasPandoc)))
  return figures
}

async function measureSize(pages: number, hasPandoc: boolean): Promise<Figure[]> {
  const runs: Run[] = []
  const ours = () => {
    const run = exportOnce(pages)
    runs.push(run)
    return Promise.resolve(run.milliseconds)
  }
  const works = hasPandoc ? [ours, pandocOn(pages)] : [ours]
  const [oursTimes = [], pandocTimes] = await interleaved(rounds, works)
  const figures: Figure[] = [
    {
      name: `Word export of ${pages} pages`,
      value: median(oursTimes),
      unit: 'ms',
      target: pages === 500 ? 4000 : null,
    },
    {
      name: `Word export of ${pages} pages, peak memory`,
      value: median(runs.map((run) => run.mebibytes)),
      unit: 'MiB',
      target: null,
    },
  ]
  if (!pandocTimes) return figures
  const ratio = median(oursTimes) / median(pandocTimes)
  return [
    ...figures,
    { name: `pandoc on the same ${pages} pages, with its start`, value: median(pandocTimes), unit: 'ms', target: null },
    { name: `Word export ÷ pandoc, ${pages} pages`, value: ratio, unit: '×', target: null },
  ]
}

const exportOnce = (pages: number): Run =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'export-once.ts'), String(pages)], { encoding: 'utf8' }),
  ) as Run

function pandocOn(pages: number): () => Promise<number> {
  const html = asHtml(longPacket(pages))
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motebok-bench-'))
    const [from, to] = [join(folder, 'text.html'), join(folder, 'text.docx')]
    writeFileSync(from, html)
    const milliseconds = await timed(() => execFileSync('pandoc', ['-f', 'html', '-t', 'docx', '-o', to, from]))
    rmSync(folder, { recursive: true })
    return milliseconds
  }
}
