import { texts } from '../texts.ts'

/** Takes one line at a time about something slow. */
export type Report = (line: string) => void

/** Says every tenth second that a piece of work still goes on; the caller ends it. */
export function sayStillFetching(report: Report): () => void {
  const start = Date.now()
  const timer = setInterval(() => report(texts.stillFetching(Math.round((Date.now() - start) / 1000))), 10_000)
  return () => clearInterval(timer)
}

const megabyte = 1_000_000
const secondsPerMegabyte = 20

/** Follows a download: reports it and aborts it when the next megabyte takes more than 20 seconds. */
export function followDownload(report: Report) {
  const controller = new AbortController()
  const giveUp = () => controller.abort(new Error(texts.stalled))
  let timer = setTimeout(giveUp, secondsPerMegabyte * 1000)
  let nextMark = megabyte
  let nextReport = Date.now() + 5000
  const onProgress = ({ transferred, total }: { transferred: number; total: number | null }) => {
    if (transferred < nextMark) return
    nextMark = transferred + megabyte
    clearTimeout(timer)
    timer = setTimeout(giveUp, secondsPerMegabyte * 1000)
    if (Date.now() < nextReport) return
    nextReport = Date.now() + 5000
    report(texts.officialProgress(Math.round(transferred / megabyte), Math.round((total ?? 0) / megabyte)))
  }
  return { signal: controller.signal, onProgress, end: () => clearTimeout(timer) }
}
