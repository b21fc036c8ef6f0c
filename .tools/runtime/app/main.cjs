'use strict'
// Electron's own start-up app is not in this distribution; this does the part of it that a project folder needs.
const Module = require('node:module')
const path = require('node:path')
const electron = require('electron')

require('./hook.cjs')

const argument = process.argv.slice(1).find((candidate) => !candidate.startsWith('-'))
if (!argument) throw new Error('Name the application folder to start.')

const folder = path.resolve(argument)
const manifest = require(path.join(folder, 'package.json'))

/** Two methods that Electron keeps for its own start-up app. */
/** @typedef {{ setAppPath(folder: string): void, setVersion(version: string): void }} StartUp */
const app = /** @type {Electron.App & StartUp} */ (electron.app)

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setAppPath(folder)
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)

// The project's main file is loaded as the main module, as Electron does it.
Reflect.get(Module, '_load')(path.join(folder, manifest.main), module, true)
