import { expect, test } from 'vitest'
import { completeLock, readLock } from '../../.tools/lock.ts'

test('the lock file is complete for every npm and platform («npm run lock» completes it after an npm install)', () => {
  expect(completeLock(readLock())).toEqual(readLock())
})

test('npm is told that the database driver needs no compiler', () => {
  expect(completeLock({ packages: { 'node_modules/better-sqlite3': { version: '13.2.0' } } }).packages).toEqual({
    'node_modules/better-sqlite3': { version: '13.2.0', gypfile: false },
  })
})

test('a package for another platform that was not there to be locked is added as an optional one', () => {
  const tool = { version: '1.2.3', optionalDependencies: { 'tool-linux-x64': '1.2.3', 'tool-win32-arm64': '1.2.3' } }
  const onlyLinux = { 'node_modules/tool': tool, 'node_modules/tool-linux-x64': { version: '1.2.3' } }
  expect(completeLock({ packages: onlyLinux }).packages).toEqual({
    ...onlyLinux,
    'node_modules/tool-win32-arm64': { version: '1.2.3', cpu: ['arm64'], dev: true, optional: true, os: ['win32'] },
  })
})
