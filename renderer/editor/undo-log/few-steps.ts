import type { Node } from '@tiptap/pm/model'
import { AddMarkStep, RemoveMarkStep, type Step } from '@tiptap/pm/transform'

type StepSet = Step & { steps?: readonly Step[] }

/** The step without what stands twice after itself in it. */
export function few(step: Step): Step {
  const { steps } = step as StepSet
  if (steps === undefined) return step
  const written = steps.map((one) => JSON.stringify(one))
  const different = steps.filter((_, index) => written[index] !== written[index - 1])
  return different.length === 1 && different[0] ? different[0] : Object.assign(step, { steps: different })
}

let isDone = false

/**
 * The library undoes a mark inside a footnote by two equal steps, one for the note and one for its words, so that each undo
 * and redo of it takes twice as long as the one before; after ten of them the window stands still. One step is enough.
 */
export function undoMarksByFewSteps(): void {
  if (isDone) return
  isDone = true
  for (const { prototype } of [AddMarkStep, RemoveMarkStep]) {
    const { invert } = prototype
    prototype.invert = function inverted(this: Step, doc: Node): Step {
      return few(invert.call(this as never, doc))
    }
  }
}
