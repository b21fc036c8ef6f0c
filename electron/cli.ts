#!/usr/bin/env node
import './spoken.ts'
import { runCommandLine } from './command-line.ts'

const terminal = {
  print: (text: string) => void process.stdout.write(`${text}\n`),
  complain: (text: string) => void process.stderr.write(`${text}\n`),
}

void runCommandLine(process.argv.slice(2), terminal).then((exitCode) => {
  process.exitCode = exitCode
})
