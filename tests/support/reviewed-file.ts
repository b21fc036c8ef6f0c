import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The text of a Word document as XML, and what someone does to it. */
export type Hand = (xml: string) => string

const ooxml = 'http://schemas.openxmlformats.org'
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const word = (text: string, tag = 'w:t') => `<w:r><${tag} xml:space="preserve">${text}</${tag}></w:r>`

/** Our files bind «sak 14/26» together; who reads them types an ordinary space. */
const found = (xml: string, words: string): string => {
  const bound = new RegExp(
    escaped(words)
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(' ', '[ \u00a0]'),
  )
  const match = bound.exec(xml)?.[0]
  if (match === undefined) throw new Error(`«${words}» does not stand in the file`)
  return match
}

const run = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g

/** Parts the run that has these words in three, so that something can be done to the middle. */
function around(xml: string, words: string, middle: (text: string) => string): string {
  const text = found(xml, words)
  const match = [...xml.matchAll(run)].find(([, own = '']) => own.includes(text))
  if (!match) throw new Error(`«${words}» stands in no run of its own`)
  const [whole, own = ''] = match
  const at = own.indexOf(text)
  const parts = [word(own.slice(0, at)), middle(text), word(own.slice(at + text.length))]
  return xml.slice(0, match.index) + parts.join('') + xml.slice(match.index + whole.length)
}

/** Types other words over these, without tracking it. */
export const retyped =
  (words: string, instead: string): Hand =>
  (xml) =>
    around(xml, words, () => word(escaped(instead)))

/** The same with the changes tracked, by someone. */
export const tracked =
  (words: string, instead: string, author: string): Hand =>
  (xml) =>
    around(xml, words, (text) => {
      const by = `w:id="900" w:author="${escaped(author)}" w:date="2026-03-12T09:00:00Z"`
      const gone = `<w:del ${by}>${word(text, 'w:delText')}</w:del>`
      return instead === '' ? gone : `${gone}<w:ins ${by}>${word(escaped(instead))}</w:ins>`
    })

/** Puts a new paragraph after the one with these words. */
export const followed =
  (words: string, by: string): Hand =>
  (xml) => {
    const end = xml.indexOf('</w:p>', xml.indexOf(found(xml, words))) + '</w:p>'.length
    return `${xml.slice(0, end)}<w:p>${word(escaped(by))}</w:p>${xml.slice(end)}`
  }

/** Takes away the whole paragraph with these words, marks and all. */
export const struck =
  (words: string): Hand =>
  (xml) => {
    const at = xml.indexOf(found(xml, words))
    const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
    return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', at) + '</w:p>'.length)
  }

/** Marks these words with the comment that has this number. */
export const marked =
  (words: string, id: number): Hand =>
  (xml) =>
    around(
      xml,
      words,
      (text) =>
        `<w:commentRangeStart w:id="${id}"/>${word(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    )

/** Some programs drop bookmarks whose names begin with an underscore. */
export const withoutMarks: Hand = (xml) => xml.replaceAll(/<w:bookmark(Start|End)[^>]*\/>/g, '')

type Comment = Readonly<{ author: string; text: string }>

const commentXml = ({ author, text }: Comment, id: number): string =>
  `<w:comment w:id="${id}" w:author="${escaped(author)}"><w:p>${word(escaped(text))}</w:p></w:comment>`

/** A Word file after somebody has looked through it; comments are numbered from 0. */
export function reviewedFile(bytes: Uint8Array, hands: readonly Hand[], comments: readonly Comment[] = []): string {
  const parts = unzipSync(bytes)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const document = hands.reduce((xml, hand) => hand(xml), text('word/document.xml'))
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  const added: Record<string, string> =
    comments.length === 0
      ? {}
      : {
          'word/comments.xml': `<w:comments xmlns:w="${ooxml}/wordprocessingml/2006/main">${comments.map(commentXml).join('')}</w:comments>`,
          'word/_rels/document.xml.rels': text('word/_rels/document.xml.rels').replace(
            '</Relationships>',
            `<Relationship Id="rComments" Type="${ooxml}/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`,
          ),
          '[Content_Types].xml': text('[Content_Types].xml').replace(
            '</Types>',
            `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`,
          ),
        }
  const files = Object.entries({ ...added, 'word/document.xml': document }).map(([name, xml]) => [name, strToU8(xml)])
  return Buffer.from(zipSync({ ...parts, ...Object.fromEntries(files) })).toString('base64')
}
