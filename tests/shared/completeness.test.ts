import { describe, expect, it } from 'vitest'
import { attachmentsNamed } from '../../shared/completeness.ts'

describe('the attachments a paper names', () => {
  it.each([
    ['Se vedlegg 2.', [2]],
    ['Vedlegg 1, 2 og 4 viser tallene; se også vedlegg 2.', [1, 2, 4]],
    ['Tallene står i vedlegg 1–3 og i vedlegg nr. 5.', [1, 2, 3, 5]],
    ['Vedlegga 1 til 3 er med.', [1, 2, 3]],
    ['Se vedleggene 3 og 4.', [3, 4]],
    ['Vedlegg 2024 er ikke et nummer, og vedlegg er uten.', []],
    ['Årsvedlegg 3 heter noe annet.', []],
    ['Se vedlegg 3–1.', [1, 3]],
    ['', []],
  ])('are read from «%s»', (text, numbers) => {
    expect(attachmentsNamed(text)).toEqual(numbers)
  })

  it('are found in hostile text without waiting', () => {
    expect(attachmentsNamed(`vedlegg ${'1, '.repeat(50_000)}`)).toEqual([1])
    expect(attachmentsNamed('vedlegg '.repeat(50_000))).toEqual([])
  })
})
