import type { Plugin } from 'esbuild'
import { join } from 'node:path'

const packageIndex = /(aksel-icons[\\/]dist[\\/]react|designsystemet-react[\\/]dist)[\\/]esm[\\/]index\.js$/

/** Leaves out icons and components that are not used: these packages do not say themselves that it may be done. */
export const onlyUsedParts: Plugin = {
  name: 'only used parts',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/.+\.js$/ }, ({ path, importer, resolveDir }) =>
      packageIndex.test(importer) ? { path: join(resolveDir, path), sideEffects: false } : undefined,
    ),
}

/** Leaves out the messages of zod in fifty languages, which its own index keeps; ours are written here. */
export const noForeignMessages: Plugin = {
  name: 'no foreign messages',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ path, importer }) =>
      /[\\/]zod[\\/]v4[\\/]/.test(importer) ? { path, namespace: 'empty' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {}' }))
  },
}
