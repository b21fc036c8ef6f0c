/** Puts values into a text's `{name}` slots; a slot without a value stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : slot))

/** The singular or plural form for a count, with the count filled in: «1 plass», «14 plasser». */
export const counted = (forms: Readonly<{ one: string; many: string }>, count: number): string =>
  fill(count === 1 ? forms.one : forms.many, { count })
