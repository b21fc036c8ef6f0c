import type { Metafile } from 'esbuild'

/** Text on the first screen is set in this file of the font. */
const firstFont = /inter-latin-wght-normal-[^/]*\.woff2$/

/** Links that let the page fetch the modules and the font of its first screen at once, instead of one after finding the other. */
export function preloadLinks({ outputs }: Metafile, folder: string): string[] {
  const entry = Object.keys(outputs).find((path) => path === `${folder}/main.js`)
  if (entry === undefined) return []
  const address = (path: string): string => path.slice(folder.length + 1)
  const modules = [...staticImports(outputs, entry, new Set())].map(
    (path) => `<link rel="modulepreload" href="${address(path)}" />`,
  )
  const fonts = Object.keys(outputs)
    .filter((path) => firstFont.test(path))
    .map((path) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${address(path)}" />`)
  return [...fonts, ...modules]
}

function staticImports(outputs: Metafile['outputs'], path: string, found: Set<string>): Set<string> {
  for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
    if (kind !== 'import-statement' || found.has(imported)) continue
    found.add(imported)
    staticImports(outputs, imported, found)
  }
  return found
}
