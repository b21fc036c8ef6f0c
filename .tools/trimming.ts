import type { Plugin } from 'esbuild'
import { join } from 'node:path'

/** Leaves out icons that are not used: a package.json inside the package hides that it may be done. */
export const onlyUsedIcons: Plugin = {
  name: 'only used icons',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/.+\.js$/ }, ({ path, importer, resolveDir }) =>
      /aksel-icons[\\/]dist[\\/]react[\\/]esm[\\/]index\.js$/.test(importer)
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
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
