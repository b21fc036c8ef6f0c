import { posix } from 'node:path'
import { UserError } from '../../../shared/errors.ts'
import type { Archive } from './archive.ts'
import { elementsIn, readXml, type Element } from './xml.ts'

/** What a part points to, by the relation's id. */
export type Relation = Readonly<{ type: string; target: string; isExternal: boolean }>
export type Relations = ReadonlyMap<string, Relation>

/** The parts of a document that hold text or say how it looks; those that are not there are undefined. */
export type Parts = Readonly<{
  document: Element
  relations: Relations
  styles: Element | undefined
  numbering: Element | undefined
  comments: Element | undefined
  footnotes: Element | undefined
  endnotes: Element | undefined
  headersAndFooters: readonly Element[]
  /** Relations of the notes and comments, whose links are named in their own files. */
  noteRelations: Readonly<Record<'footnotes' | 'endnotes' | 'comments', Relations>>
  /** Addresses outside the file that something other than a link points to. */
  outside: readonly string[]
}>

const wordTypes = /wordprocessingml\.(document|template)\.main\+xml$/
const macroTypes = /macroEnabled/i

/** Reads the parts of a document that is one; throws wordNotWord or wordMacros when it is something else. */
export async function readParts(archive: Archive): Promise<Parts> {
  const { fileName } = archive
  const types = elementsIn(await readXml(archive, '[Content_Types].xml')).map(
    ({ attributes }) => attributes['ContentType'] ?? '',
  )
  if (types.some((type) => macroTypes.test(type))) throw new UserError('wordMacros', { fileName })
  const main = [...(await relationsOf(archive, '')).values()].find(({ type }) => type.endsWith('/officeDocument'))
  if (!main || !types.some((type) => wordTypes.test(type))) throw new UserError('wordNotWord', { fileName })
  return partsOf(archive, main.target)
}

async function partsOf(archive: Archive, name: string): Promise<Parts> {
  const relations = await relationsOf(archive, name)
  const named = (kind: string) => [...relations.values()].filter(({ type }) => type.endsWith(`/${kind}`))
  const optional = async (kind: string) => {
    const [relation] = named(kind)
    const isThere = relation && !relation.isExternal && archive.names.includes(relation.target)
    return isThere ? readXml(archive, relation.target) : undefined
  }
  const noteOf = async (kind: string) => {
    const [relation] = named(kind)
    return relation ? relationsOf(archive, relation.target) : new Map<string, Relation>()
  }
  const margins = [...named('header'), ...named('footer')].filter(({ target }) => archive.names.includes(target))
  const margin: Element[] = []
  for (const { target } of margins) margin.push(await readXml(archive, target))
  return {
    document: await readXml(archive, name),
    relations,
    styles: await optional('styles'),
    numbering: await optional('numbering'),
    comments: await optional('comments'),
    footnotes: await optional('footnotes'),
    endnotes: await optional('endnotes'),
    headersAndFooters: margin,
    noteRelations: {
      footnotes: await noteOf('footnotes'),
      endnotes: await noteOf('endnotes'),
      comments: await noteOf('comments'),
    },
    outside: await outsideOf(archive),
  }
}

const relationsFile = (part: string): string =>
  part === '' ? '_rels/.rels' : posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

async function relationsOf(archive: Archive, part: string): Promise<Relations> {
  const file = relationsFile(part)
  if (!archive.names.includes(file)) return new Map()
  const folder = posix.dirname(part)
  return new Map(
    elementsIn(await readXml(archive, file)).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes
      const isExternal = TargetMode === 'External'
      return [Id, { type: Type, target: isExternal ? Target : within(folder, Target), isExternal }]
    }),
  )
}

const within = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(folder, target)

/** Templates, pictures and objects a document would fetch from elsewhere; they are named, never fetched. */
async function outsideOf(archive: Archive): Promise<string[]> {
  const files = archive.names.filter((name) => /^word\/(.*\/)?_rels\/.*\.rels$/.test(name))
  const found: string[] = []
  for (const file of files) {
    for (const { attributes } of elementsIn(await readXml(archive, file))) {
      const isLink = (attributes['Type'] ?? '').endsWith('/hyperlink')
      if (attributes['TargetMode'] === 'External' && !isLink) found.push(attributes['Target'] ?? '')
    }
  }
  return found
}
