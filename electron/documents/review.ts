import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { MinutesModel } from '../../shared/documents.ts'
import { cleanText } from '../../shared/values.ts'
import { pack } from './pack.ts'
import { reviewMark } from './review-marks.ts'
import type { Pictures } from './writer.ts'

/** The minutes for one to look through: as they are printed, with a line on top that says how, and marks Word does not show. */
export async function packReview(
  model: MinutesModel,
  pictures: Pictures,
  { reviewId, explanation }: Readonly<{ reviewId: string; explanation: string }>,
): Promise<Uint8Array> {
  const parts = unzipSync(await pack(model, pictures))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const document = strToU8(marked(withLine(body, explanation), reviewId))
  return zipSync({ ...parts, 'word/document.xml': document })
}

const escaped = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const withLine = (xml: string, line: string): string =>
  xml.replace(
    '<w:body>',
    `<w:body><w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  )

/** The beginning of a paragraph with what it says of its look; the library writes no paragraphs within paragraphs. */
const paragraphStart = /<w:p(?: [^>]*[^/>])?>(?:<w:pPr\/>|<w:pPr>.*?<\/w:pPr>)?/gs

function marked(xml: string, reviewId: string): string {
  const taken = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id))
  const first = Math.max(0, ...taken) + 1
  let index = -1
  return xml.replaceAll(paragraphStart, (start) => {
    index += 1
    const name = reviewMark({ reviewId, index })
    const id = first + index
    return `${start}<w:bookmarkStart w:name="${name}" w:id="${id}"/><w:bookmarkEnd w:id="${id}"/>`
  })
}
