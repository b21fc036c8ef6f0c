/**
 * Sets styles aside as `data-style`, and style sheets as text to be thrown away, before the HTML is read:
 * the content security policy refuses to apply them, and what they say is wanted as words only.
 */
export const withoutStyles = (html: string): string =>
  html.replaceAll(/<(\/?)style\b/gi, '<$1xmp').replaceAll(/(<[a-z][^<>]*?\s)style(\s*=)/gi, '$1data-style$2')

/** What an element's set-aside style says about one property, in small letters. */
export function styleOf(element: Element, property: string): string {
  const rules = (element.getAttribute('data-style') ?? '').toLowerCase().split(';')
  const rule = rules.find((text) => text.trim().startsWith(`${property}:`))
  return rule?.slice(rule.indexOf(':') + 1).trim() ?? ''
}
