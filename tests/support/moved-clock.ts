import type { RunningApp } from './electron-app.ts'

/** Moves the clock of the program and its window to a day, `YYYY-MM-DD`, and a time, `HH:MM`; it goes on from there. */
export async function moveClock({ app, window }: RunningApp, day: string, time: string): Promise<void> {
  const moment = new Date(`${day}T${time}:00`).getTime()
  await app.evaluate(moveDate, moment)
  const page = await window.evaluateHandle(() => null)
  await page.evaluate(moveDate, moment)
}

/** Runs where the clock is; nothing from here reaches it. */
function moveDate(_where: unknown, moment: number): void {
  const known: unknown = Reflect.get(globalThis, 'unmovedDate')
  const unmoved = (known ?? Date) as DateConstructor
  const ahead = moment - unmoved.now()
  const now = () => unmoved.now() + ahead
  Reflect.set(globalThis, 'unmovedDate', unmoved)
  const moved = new Proxy(unmoved, {
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given) as object,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
  Reflect.set(globalThis, 'Date', moved)
}
