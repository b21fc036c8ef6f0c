/** True when the sentence, or the part of it that leads in a list, is over. */
export const endsSentence = (text: string): boolean => /[.!?:;…]["”»'’)\]]*$/.test(text) && !abbreviation.test(text)

/** True when the line ends in a sign after which a new item may begin. */
export const endsPart = (text: string): boolean => endsSentence(text) || text.endsWith(',')

export const startsLower = (text: string): boolean => /^["”«'’(]?\p{Ll}/u.test(text)

export const startsUpper = (text: string): boolean => /^["”«'’(]?\p{Lu}/u.test(text)

export const firstWord = (text: string): string => text.slice(0, (text.indexOf(' ') + 1 || text.length + 1) - 1)

export const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

export const wordCount = (text: string): number => text.split(/\s+/).length

// A line that ends in one of these goes on; «m.m.» and «o.l.» may end a sentence and are left out.
const abbreviation =
  /(^|[\s(])(f\.eks|jf|bl\.a|dvs|ca|nr|kap|pkt|kl|mht|pga|ift|ev|evt|inkl|ekskl|mill|mrd|kr|vs|s|jfr|ref|pst|avd|st\.meld|prop|meld|dr)\.$/i

export const months = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'
