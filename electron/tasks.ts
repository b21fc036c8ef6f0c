import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../shared/api.ts'
import { UserError } from '../shared/errors.ts'
import type { TaskRunner } from './dispatch.ts'
import { TaskFailure } from './failures.ts'
import type { TaskLimits } from './operation.ts'
import type { WorkerInput, WorkerMessage } from './worker.ts'

/** Runs tasks in workers, so that the window and its writer stay free; says how far they are and cancels them. */
export type Tasks = Readonly<{ run: TaskRunner; cancel: (taskId: string) => void }>

/** Memory a task without limits of its own may use before it is stopped, in MiB; a 500-page packet needs less than half of it. */
const memoryLimit = 1024

/** Time a limited task gets to end by itself when it is cancelled, in milliseconds. */
const patience = 300

const workerFile = join(import.meta.dirname, `worker${extname(import.meta.filename)}`)

export function createTasks(onProgress: (progress: Progress) => void): Tasks {
  const running = new Map<string, () => void>()
  let count = 0
  const run: TaskRunner = (store, name, { limits }, input) => {
    const taskId = `${name}/${++count}`
    const workerInput: WorkerInput = { path: store.path, name, input }
    const worker = new Worker(workerFile, {
      workerData: workerInput,
      resourceLimits: { maxOldGenerationSizeMb: limits?.memory ?? memoryLimit },
    })
    const { result, stop } = watched(worker, (progress) => onProgress({ taskId, ...progress }))
    const timer = limits && setTimeout(() => stop(new UserError(limits.exceeded)), limits.seconds * 1000)
    running.set(taskId, () => cancel(worker, limits, stop))
    onProgress({ taskId, done: 0, total: 0, label: '' })
    return result
      .catch((error: unknown) => Promise.reject(explainedBy(limits, error)))
      .finally(() => {
        if (timer) clearTimeout(timer)
        running.delete(taskId)
      })
  }
  return { run, cancel: (taskId) => running.get(taskId)?.() }
}

type Stop = (reason: UserError) => void

/** A task that writes is asked and ends in order; a limited one writes nothing, and is ended if it does not answer. */
function cancel(worker: Worker, limits: TaskLimits | null, stop: Stop): void {
  worker.postMessage('cancel')
  if (limits) setTimeout(() => stop(new UserError('cancelled')), patience)
}

function explainedBy(limits: TaskLimits | null, error: unknown): unknown {
  const isOutOfMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return limits && isOutOfMemory ? new UserError(limits.exceeded) : error
}

type Watched = Readonly<{ result: Promise<unknown>; stop: Stop }>

function watched(worker: Worker, onProgress: (progress: Omit<Progress, 'taskId'>) => void): Watched {
  let stop: Stop = () => undefined
  const result = new Promise((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress({ done: message.done, total: message.total, label: message.label })
      if (message.kind === 'value') resolve(message.value)
      if (message.kind === 'failure') reject(new TaskFailure(message.key, message.message))
    })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the worker stopped without an answer')))
    stop = (reason) => {
      reject(reason)
      void worker.terminate()
    }
  })
  return { result, stop }
}
