import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../shared/api.ts'
import type { TaskRunner } from './dispatch.ts'
import { TaskFailure } from './failures.ts'
import type { WorkerInput, WorkerMessage } from './worker.ts'

/** Runs tasks in workers, so that the window and its writer stay free; says how far they are and cancels them. */
export type Tasks = Readonly<{ run: TaskRunner; cancel: (taskId: string) => void }>

/** Memory a task may use before it is stopped, in MiB; a 500-page packet needs less than half of it. */
const memoryLimit = 1024

const workerFile = join(import.meta.dirname, `worker${extname(import.meta.filename)}`)

export function createTasks(onProgress: (progress: Progress) => void): Tasks {
  const running = new Map<string, Worker>()
  let count = 0
  const run: TaskRunner = (store, name, _task, input) => {
    const taskId = `${name}/${++count}`
    const workerInput: WorkerInput = { path: store.path, name, input }
    const worker = new Worker(workerFile, {
      workerData: workerInput,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
    })
    running.set(taskId, worker)
    onProgress({ taskId, done: 0, total: 0, label: '' })
    return resultOf(worker, (progress) => onProgress({ taskId, ...progress })).finally(() => running.delete(taskId))
  }
  return { run, cancel: (taskId) => running.get(taskId)?.postMessage('cancel') }
}

function resultOf(worker: Worker, onProgress: (progress: Omit<Progress, 'taskId'>) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress({ done: message.done, total: message.total, label: message.label })
      if (message.kind === 'value') resolve(message.value)
      if (message.kind === 'failure') reject(new TaskFailure(message.key, message.message))
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the worker stopped without an answer')))
  })
}
