import { ConcreteHyperlink, type IContext, type IXmlableObject, type ParagraphChild } from 'docx'
import { isSafeLink } from '../../shared/content.ts'

/** Word refuses longer addresses. */
const longestLink = 2000

const hostName = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.?$/u
/** Addresses people have; the stranger ones the standard allows make Office refuse the file. */
const mailAddress = /^mailto:[\w+-]+(\.[\w+-]+)*@[\da-z-]+(\.[\da-z-]+)*\.[a-z]{2,}(\?[\w=&%.,+-]*)?$/i

/** A second `#` or a `%` that encodes nothing is no address to Office. */
const officeAddress = ({ href, hash }: URL): string =>
  (href.slice(0, href.length - hash.length) + hash.slice(0, 1) + hash.slice(1).replaceAll('#', '%23')).replaceAll(
    /%(?![\da-f]{2})/gi,
    '%25',
  )

/**
 * The address as it may stand in the file, or null when Word could not open a file with it
 * (one malformed address makes the whole document unreadable); the words are then kept without the link.
 */
export function linkTarget(href: unknown): string | null {
  if (typeof href !== 'string' || !isSafeLink(href.trim()) || !URL.canParse(href.trim())) return null
  const url = new URL(href.trim())
  const address = officeAddress(url)
  if (address.length > longestLink) return null
  if (url.protocol === 'mailto:') return mailAddress.test(address) ? address : null
  return hostName.test(url.hostname) && url.username === '' ? address : null
}

const hyperlinkType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/**
 * A link out of the document, with its whole address in one place. The library's own moves what stands after `#` to
 * where links inside the document have their bookmark, and readers then look for a bookmark that is not there.
 */
class OutwardLink extends ConcreteHyperlink {
  readonly #address: string

  constructor(address: string, children: readonly ParagraphChild[], number: number) {
    super(children, `Link${number}`, undefined, address)
    this.#address = address
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(this.linkId, hyperlinkType, this.#address, 'External')
    return super.prepForXml(context)
  }
}

/** Words that lead to an address from `linkTarget`; `number` is the link's own in the document. */
export const outwardLink = (address: string, children: readonly ParagraphChild[], number: number): ParagraphChild =>
  new OutwardLink(address, children, number)
