/**
 * Answers from memory when asked about the very same value again; what is asked about must never change. Nothing is kept
 * longer than the value itself.
 */
export function remembered<Value extends object, Answer>(work: (value: Value) => Answer): (value: Value) => Answer {
  const answers = new WeakMap<Value, Answer>()
  return (value) => {
    const known = answers.get(value)
    if (known !== undefined) return known
    const answer = work(value)
    answers.set(value, answer)
    return answer
  }
}
