const two = (value: number): string => String(value).padStart(2, '0')

/** The local calendar day, `YYYY-MM-DD`. */
export const localDay = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`

/** The local clock time, `HH:MM`. */
export const localTime = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`
