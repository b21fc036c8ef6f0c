import type { Locator } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { readWord, type Reading } from '../documents/reading.ts'
import { countWords } from '../documents/words.ts'

export const readWordFile = (path: string): Reading => readWord(new Uint8Array(readFileSync(path)))

/** The rows of a sheet's tables that no row on paper holds all the cells of; the paper may have more columns. */
export async function rowsLost(sheet: Locator, paper: Reading): Promise<string[]> {
  const shown = await sheet
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())))
  const printed = paper.tables.flat().map((cells) => cells.join(', '))
  const isPrinted = (cells: readonly string[]) => printed.some((row) => cells.every((cell) => row.includes(cell)))
  return shown.filter((cells) => !isPrinted(cells)).map((cells) => cells.join(' | '))
}

/** The words of a sheet on the screen, its controls and what is said of sentences left out, that the paper does not have at all. */
export async function wordsLost(sheet: Locator, paper: Reading): Promise<string[]> {
  const printed = countWords(paper.lines.join('\n'))
  return [...countWords(await wordsOf(sheet)).keys()].filter((word) => !printed.has(word))
}

const wordsOf = (sheet: Locator): Promise<string> =>
  sheet.evaluate((element) => {
    const words: string[] = []
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const isControl = texts.currentNode.parentElement?.closest('button, select, .sentence-mark') ?? null
      if (isControl === null) words.push(texts.currentNode.textContent ?? '')
    }
    return words.join(' ')
  })
