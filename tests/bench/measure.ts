/** One row of the printed table. `target` is the bar the figure is held against; null where there is none. */
export type Figure = Readonly<{ name: string; value: number; unit: string; target: number | null }>

/** The middle value; the mean of the two middle ones when there is an even number. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5)
}

/** The value `share` (0 to 1) of the way through the sorted numbers, interpolated. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** Milliseconds the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Runs the works in turn, A B A B …, so that a machine whose speed drifts treats them alike; answers each one's times. */
export async function interleaved(rounds: number, works: readonly (() => Promise<number>)[]): Promise<number[][]> {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) times[index]?.push(await work())
  }
  return times
}
