'use strict'
// This runtime's Electron is too old for the project's better-sqlite3, so every thread that asks for it gets the
// copy that was built for this Electron. Loaded first of all in the main process and in each worker.
const Module = require('node:module')
const threads = require('node:worker_threads')

const ownDriver = require.resolve('better-sqlite3')
const resolveFilename = Reflect.get(Module, '_resolveFilename')

Reflect.set(
  Module,
  '_resolveFilename',
  /** @this {unknown} @param {string} request @param {...unknown} rest */
  function resolve(request, ...rest) {
    return request === 'better-sqlite3' ? ownDriver : Reflect.apply(resolveFilename, this, [request, ...rest])
  },
)

class Worker extends threads.Worker {
  /** @param {string | URL} file @param {import('node:worker_threads').WorkerOptions} [options] */
  constructor(file, options = {}) {
    super(file, { ...options, execArgv: ['--require', __filename, ...(options.execArgv ?? process.execArgv)] })
  }
}

Reflect.set(threads, 'Worker', Worker)
Module.syncBuiltinESMExports()
