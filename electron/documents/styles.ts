import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx'
import type { Language } from '../../shared/values.ts'
import { headingShade } from './marks.ts'

/** A4 in twips, twentieths of a point, with margins of 25 mm. */
export const page = { width: 11906, height: 16838, margin: 1417 } as const
export const textWidth = page.width - 2 * page.margin
export const textHeight = page.height - 2 * page.margin

/** One accent, dark enough for text on white (contrast 9 to 1); grey text keeps 7 to 1. */
export const colors = {
  accent: '1D4A63',
  muted: '555555',
  rule: 'BCC7CE',
  shade: headingShade,
  link: '0B5394',
} as const

/** Where the second column of a list of facts starts. */
export const factIndent = 2268

/** The proofing language Word knows each written form by. */
export const wordLanguages: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO' }

const font = 'Calibri'
const line = (lines: number) => ({ line: Math.round(lines * 240), lineRule: LineRuleType.AUTO })
const rule = (color: string, size = 4, space = 4) => ({ style: 'single', color, size, space }) as const

/** How far a decision stands in, in twips. */
export const decisionIndent = 284

/** Points between a decision's rule and the text beside it, and the most Word takes. */
const decisionSpace = 10
const mostSpace = 31

/** The rule at the left of a decision, for text that begins `inward` twips to the right of the decision's own. */
export const decisionRule = (inward: number) =>
  rule(colors.accent, 24, Math.min(Math.max(decisionSpace + Math.round(inward / 20), 0), mostSpace))

/** Norwegian names, since they show in Word's own list of styles. */
const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true })

/** `outlineLevel` has to be said: without it a heading style is not a heading to LibreOffice or its PDF. */
const heading = (level: number, size: number, before: number, after: number, color: string = colors.accent) => ({
  run: { bold: true, size, color },
  paragraph: { spacing: { before, after, ...line(1.08) }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
})

const headings = {
  heading1: heading(1, 44, 0, 200),
  heading2: heading(2, 30, 400, 120),
  heading3: heading(3, 24, 260, 80),
  heading4: heading(4, 22, 220, 60),
  heading5: heading(5, 22, 200, 60, colors.muted),
  heading6: {
    ...heading(6, 22, 180, 60, colors.muted),
    run: { bold: true, italics: true, size: 22, color: colors.muted },
  },
}

const paragraphStyles = [
  {
    ...own('Kicker', 'Overtittel'),
    run: { size: 24, color: colors.muted },
    paragraph: { spacing: { after: 20 }, keepNext: true },
  },
  {
    ...own('Fact', 'Fakta'),
    next: 'Fact',
    paragraph: {
      spacing: { before: 0, after: 0, ...line(1.15) },
      indent: { left: factIndent, hanging: factIndent },
      leftTabStop: factIndent,
      keepLines: true,
      // Word draws `between` inside a run of facts and `bottom` after it; LibreOffice draws `bottom` after each.
      border: { bottom: rule(colors.rule), between: rule(colors.rule) },
    },
  },
  {
    ...own('Note', 'Merknad'),
    run: { size: 20, color: colors.muted },
    paragraph: { spacing: { after: 100, ...line(1.1) }, keepNext: true },
  },
  {
    ...own('TableText', 'Tabelltekst'),
    next: 'TableText',
    run: { size: 20 },
    paragraph: { spacing: { before: 0, after: 40, ...line(1.08) } },
  },
  {
    ...own('TableHeading', 'Tabelloverskrift'),
    next: 'TableText',
    run: { size: 20, bold: true, color: colors.accent },
    paragraph: { spacing: { before: 0, after: 40, ...line(1.08) } },
  },
  { ...own('TableList', 'Tabelliste'), basedOn: 'TableText', next: 'TableList' },
  {
    ...own('TableGap', 'Etter tabell'),
    run: { size: 12 },
    paragraph: { spacing: { before: 0, after: 0, ...line(1) } },
  },
  {
    ...own('Quote', 'Quote'),
    next: 'Quote',
    run: { color: colors.muted },
    paragraph: {
      spacing: { after: 120, ...line(1.15) },
      border: { left: rule(colors.rule, 18, 10) },
    },
  },
  {
    ...own('Vedtak', 'Vedtak'),
    next: 'Vedtak',
    paragraph: {
      spacing: { before: 0, after: 120, ...line(1.15) },
      indent: { left: decisionIndent },
      border: { left: decisionRule(0) },
    },
  },
  {
    ...own('Contents', 'Innholdsliste'),
    next: 'Contents',
    paragraph: {
      spacing: { after: 80, ...line(1.1) },
      indent: { left: 964, hanging: 964 },
      leftTabStop: 964,
      keepLines: true,
    },
  },
  {
    ...own('Signature', 'Underskrift'),
    next: 'Signature',
    paragraph: { spacing: { before: 0, after: 0, ...line(1.15) }, keepLines: true },
  },
  {
    ...own('Header', 'header'),
    next: 'Header',
    run: { size: 18, color: colors.muted },
    paragraph: { spacing: { after: 0, ...line(1) }, border: { bottom: rule(colors.rule, 4, 6) } },
  },
  {
    ...own('Footer', 'footer'),
    next: 'Footer',
    run: { size: 18, color: colors.muted },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { after: 0, ...line(1) }, rightTabStop: textWidth },
  },
]

const characterStyles = [
  { id: 'Label', name: 'Ledetekst', basedOn: 'DefaultParagraphFont', run: { color: colors.muted } },
  {
    id: 'Gap',
    name: 'Mangler',
    basedOn: 'DefaultParagraphFont',
    run: { bold: true },
  },
]

/** Every style the documents use; nothing outside this list may be named. */
export const stylesIn = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: wordLanguages[language], eastAsia: wordLanguages[language] } },
      paragraph: { spacing: { after: 140, ...line(1.15) } },
    },
    ...headings,
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, ...line(1.08) } } },
    listParagraph: { paragraph: { spacing: { after: 80, ...line(1.15) } } },
    hyperlink: { run: { color: colors.link, underline: { type: 'single' } } },
  },
  paragraphStyles,
  characterStyles,
})
