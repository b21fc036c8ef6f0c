import { spawn, type ChildProcess } from 'node:child_process'

/** True where a window has nowhere to open. */
export function isDisplayMissing(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/** A display in memory: its name for DISPLAY, and the way to end it. */
export type VirtualDisplay = { name: string; end: () => void }

/** Starts Xvfb on a free display number and waits until it answers. */
export function startVirtualDisplay(): Promise<VirtualDisplay> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  // An interrupted run must not leave it behind.
  process.once('exit', () => server.kill())
  return new Promise((resolve, reject) => {
    server.on('error', reject).on('exit', (code) => reject(new Error(`Xvfb: ${code}`)))
    server.stdio[3]?.once('data', (number: Buffer) => resolve(displayOf(server, number.toString().trim())))
  })
}

function displayOf(server: ChildProcess, number: string): VirtualDisplay {
  return { name: `:${number}`, end: () => void server.kill() }
}
