import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { windowModules } from '../.tools/bundles.ts'
import { preloadLinks } from '../.tools/preloads.ts'
import { functionLengths, quantile, sourceFiles, type SourceFile } from './support/source-files.ts'

const product = sourceFiles('electron', 'renderer', 'shared')
const inFolder = (prefix: string) => product.filter((file) => file.path.startsWith(prefix))
const importsFrom = (files: SourceFile[], allowed: RegExp) =>
  files.flatMap((file) =>
    file.imports.filter((target) => !allowed.test(target)).map((target) => `${file.path} -> ${target}`),
  )
const nodeBuiltins = /^(node:|fs$|path$|os$|electron$)/

describe('the layers', () => {
  it('let shared know nothing but itself', () => {
    expect(importsFrom(inFolder('shared/'), /^shared\//)).toEqual([])
    expect(
      inFolder('shared/').filter((file) => file.packages.some((name) => nodeBuiltins.test(name) || /react/.test(name))),
    ).toEqual([])
  })

  it('let the page reach shared, never the program', () => {
    expect(importsFrom(inFolder('renderer/'), /^(shared|renderer)\//)).toEqual([])
    expect(inFolder('renderer/').filter((file) => file.packages.some((name) => nodeBuiltins.test(name)))).toEqual([])
  })

  it('let the program reach shared, never the page', () => {
    expect(importsFrom(inFolder('electron/'), /^(shared|electron)\//)).toEqual([])
  })

  it('keep the database below everything else in the program', () => {
    expect(importsFrom(inFolder('electron/db/'), /^(shared\/|electron\/db\/)/)).toEqual([])
  })

  it('keep documents, import and pictures pure: no database, no Electron', () => {
    const pure = [...inFolder('electron/documents/'), ...inFolder('electron/import/'), ...inFolder('electron/images/')]
    expect(importsFrom(pure, /^(shared\/|electron\/(documents|import|images)\/)/)).toEqual([])
    expect(pure.filter((file) => file.packages.includes('electron')).map((file) => file.path)).toEqual([])
  })

  it('let only sql files and the store speak SQL in the domains', () => {
    const rules = inFolder('electron/domain/').filter((file) => !file.path.endsWith('.sql.ts'))
    expect(rules.filter((file) => /\.prepare[<(]|\.exec\(/.test(file.text)).map((file) => file.path)).toEqual([])
  })

  it('let Electron itself in only where windows are made', () => {
    const users = inFolder('electron/').filter((file) => file.packages.includes('electron'))
    const allowed = [
      'chosen-language',
      'closing',
      'dialogs',
      'ipc',
      'main',
      'menu',
      'preload',
      'program',
      'projector',
      'window-place',
      'window',
    ]
    expect(users.map((file) => file.path)).toEqual(allowed.map((name) => `electron/${name}.ts`))
  })
})

describe('the first screen', () => {
  it('is shown without the editor, which comes with the first text', async () => {
    const { metafile } = await build({ ...windowModules(true), write: false, metafile: true })
    const first = new Set(preloadLinks(metafile, 'dist/renderer').map((link) => /href="([^"]+)"/.exec(link)?.[1]))
    const inputs = Object.entries(metafile.outputs)
      .filter(([path]) => path.endsWith('/main.js') || first.has(path.slice('dist/renderer/'.length)))
      .flatMap(([, output]) => Object.keys(output.inputs))
    expect(inputs).toContainEqual(expect.stringMatching(/renderer\/overview\/Overview\.tsx$/))
    expect(inputs.filter((path) => /prosemirror|@tiptap/.test(path))).toEqual([])
  })
})

describe('the size budgets', () => {
  const fileLengths = product.filter((file) => !file.path.startsWith('shared/texts/')).map((file) => file.lines)
  const lengths = product.flatMap(functionLengths)

  it('keep functions short: median 8, nine of ten within 25, none over 60', () => {
    expect(lengths.length).toBeGreaterThan(500)
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(8)
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(25)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60)
  })

  it('keep files short: median 80, nine of ten within 250, none over 400', () => {
    expect(quantile(fileLengths, 0.5)).toBeLessThanOrEqual(80)
    expect(quantile(fileLengths, 0.9)).toBeLessThanOrEqual(250)
    expect(Math.max(...fileLengths)).toBeLessThanOrEqual(400)
  })

  it('keep start-up a table of contents and the bridge tiny', () => {
    const linesOf = (path: string) => product.find((file) => file.path === path)?.lines
    expect(linesOf('electron/main.ts')).toBeLessThanOrEqual(100)
    expect(linesOf('electron/preload.ts')).toBeLessThanOrEqual(15)
  })
})
