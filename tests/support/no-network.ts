import { spawn, spawnSync } from 'node:child_process'

/** Programs run here see a machine whose only network is itself: a namespace of their own with nothing but loopback in it. */
const alone = ['--map-root-user', '--net', '--']

/** True where such a namespace can be made. */
export const canBeAlone = (): boolean =>
  process.platform === 'linux' && spawnSync('unshare', [...alone, 'true']).status === 0

// The driver talks with the program over loopback, which starts switched off. `ip` is not on every machine; Perl is
// part of every Debian. 0x8914 is SIOCSIFFLAGS, 0x41 means up and running.
const loopbackUp = `use Socket;
  socket(my $socket, PF_INET, SOCK_DGRAM, 0) or die;
  ioctl($socket, 0x8914, my $request = pack('a16 s x22', 'lo', 0x41)) or die $!`

export type Ended = Readonly<{ code: number | null; output: string }>

/** Runs a program with the network taken away, and gives all it said. */
export function runAlone(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const script = `perl -e "$LOOPBACK_UP" && exec "$@"`
  const child = spawn('unshare', [...alone, 'sh', '-c', script, 'sh', command, ...args], {
    env: { ...env, LOOPBACK_UP: loopbackUp },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }))
  })
}
