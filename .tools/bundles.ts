import type { BuildOptions } from 'esbuild'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './folders.ts'
import { noForeignMessages, onlyUsedParts } from './trimming.ts'

const electronEntries = ['main', 'program', 'preload', 'worker', 'cli']

/** What esbuild makes of the app: one bundle for each program of electron/, one set of modules for the window. */
export function bundlesOf(development: boolean): BuildOptions[] {
  return [programs(), windowModules(development)].filter(({ entryPoints }) => entryPoints.length > 0)
}

function programs() {
  return {
    entryPoints: existing(electronEntries.map((name) => `electron/${name}.ts`)),
    outdir: 'dist/electron',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['electron', 'better-sqlite3', 'wasm-vips', './program.cjs'],
    // Modules outside the bundles are found the same way by every thread, in the packed app too.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    // Names stay readable in errors; what is left out makes the start quicker.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: true,
    logLevel: 'warning',
  } satisfies BuildOptions
}

/** The window's modules: what the first screen needs, and the rest in parts that come when they are asked for. */
export function windowModules(development: boolean) {
  return {
    entryPoints: existing(['renderer/main.tsx']),
    outdir: 'dist/renderer',
    bundle: true,
    splitting: true,
    platform: 'browser',
    format: 'esm',
    target: 'chrome130',
    jsx: 'automatic',
    jsxDev: development,
    minify: !development,
    define: { 'process.env.NODE_ENV': development ? '"development"' : '"production"' },
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file', '.png': 'file' },
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    plugins: [onlyUsedParts, noForeignMessages],
    sourcemap: true,
    logLevel: 'warning',
  } satisfies BuildOptions
}

function existing(entries: string[]): string[] {
  return entries.filter((entry) => existsSync(join(projectFolder, entry)))
}
