const services: readonly (readonly [RegExp, string])[] = [
  [/[\\/]OneDrive( ?- ?[^\\/]+)?[\\/]/i, 'OneDrive'],
  [/[\\/]Dropbox( \([^\\/]+\))?[\\/]/i, 'Dropbox'],
  [/[\\/](Google Drive|GoogleDrive(-[^\\/]+)?|My Drive|Min disk)[\\/]/i, 'Google Disk'],
  [/[\\/](iCloud ?Drive|Mobile Documents)[\\/]/i, 'iCloud'],
  [/[\\/]Nextcloud[\\/]/i, 'Nextcloud'],
  [/^\\\\[^\\]+\\/, 'nettverket'],
]

/** The service that synchronises the folder a file lies in, judged by its path; null for an ordinary folder. */
export const syncService = (path: string): string | null =>
  services.find(([pattern]) => pattern.test(path))?.[1] ?? null
