import './spoken.ts'
import { parentPort, workerData } from 'node:worker_threads'
import { ensure } from '../shared/errors.ts'
import { findOperation, runTaskOn } from './dispatch.ts'
import { explained, failure } from './failures.ts'

/** What a worker is started with. */
export type WorkerInput = Readonly<{ path: string; name: string; input: unknown }>

/** What it sends back: any number of `progress`, then one of the others. */
export type WorkerMessage =
  | Readonly<{ kind: 'progress'; done: number; total: number; label: string }>
  | Readonly<{ kind: 'value'; value: unknown }>
  | Readonly<{ kind: 'failure'; key: string; message: string }>

const send = (message: WorkerMessage): void => parentPort?.postMessage(message)

async function work({ path, name, input }: WorkerInput): Promise<void> {
  const cancelled = new AbortController()
  parentPort?.once('message', () => cancelled.abort())
  try {
    const operation = findOperation(name)
    ensure(operation.kind === 'task', 'unknownOperation', { name })
    const progress = (done: number, total: number, label: string) => send({ kind: 'progress', done, total, label })
    send({ kind: 'value', value: await runTaskOn(path, operation, input, { progress, signal: cancelled.signal }) })
  } catch (error) {
    const { key, message } = failure(explained(error, path))
    send({ kind: 'failure', key, message })
  } finally {
    parentPort?.close()
  }
}

void work(workerData as WorkerInput)
