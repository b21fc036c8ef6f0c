import { pack } from '../../electron/documents/pack.ts'
import { longPacket } from './long-packet.ts'
import { timed } from './measure.ts'

// One export in a process of its own, so that its memory is its own.
const packet = longPacket(Number(process.argv[2]))
let bytes = 0
const milliseconds = await timed(async () => {
  bytes = (await pack(packet)).length
})
process.stdout.write(JSON.stringify({ milliseconds, mebibytes: process.resourceUsage().maxRSS / 1024, bytes }))
