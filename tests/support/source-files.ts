import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseAst } from 'vitest/node'

/** One source file of the product: its path from the project's root with `/`, its text and its relative imports. */
export type SourceFile = Readonly<{
  path: string
  text: string
  lines: number
  imports: readonly string[]
  packages: readonly string[]
}>

export const projectRoot = join(import.meta.dirname, '..', '..')

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g

/** Every .ts and .tsx file below the folders, in a fixed order. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .toSorted()
      .map((name) => readSource(join(projectRoot, folder, name))),
  )
}

function readSource(absolute: string): SourceFile {
  const text = readFileSync(absolute, 'utf8')
  const targets = [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  const own = targets
    .filter((target) => target.startsWith('.'))
    .map((target) => fromRoot(resolve(dirname(absolute), target)))
  return {
    path: fromRoot(absolute),
    text,
    lines: text.split('\n').length - 1,
    imports: own,
    packages: targets.filter((target) => !target.startsWith('.')),
  }
}

const fromRoot = (absolute: string): string => relative(projectRoot, absolute).split(sep).join('/')

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Lines of every function with a block body, outer functions counted with what they hold. */
export function functionLengths(file: SourceFile): number[] {
  const lengths: number[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child)
    else if (isNode(node)) {
      if (functionTypes.has(node.type)) lengths.push(linesBetween(file.text, node.start, node.end))
      for (const child of Object.values(node)) visit(child)
    }
  }
  visit(parseAst(file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' }))
  return lengths
}

type Node = { type: string; start: number; end: number }
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
const linesBetween = (text: string, start: number, end: number): number => text.slice(start, end).split('\n').length

/** The value below which `share` (0 to 1) of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
