import { spawn, type SpawnOptions } from 'node:child_process'

/** Runs a program with the terminal's own input and output and gives its exit code; null when a signal ended it. */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit', ...options })
      .on('error', reject)
      .on('close', resolve)
  })
}

/** Runs a program and gives what it printed on stdout, or null when it could not run or failed. */
export function output(command: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, LC_ALL: 'C' } })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('error', () => resolve(null)).on('close', (code) => resolve(code === 0 ? text : null))
  })
}

/** The npm that started this process, or the one on the path, as a command and its first arguments. */
export function npmCommand(): [string, string[]] {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return [process.execPath, [script]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

/** True when the process may do anything on this machine; Electron then refuses its own sandbox. */
export const isRoot = process.getuid?.() === 0
