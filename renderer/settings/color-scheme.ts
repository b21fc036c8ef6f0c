/** `auto` follows the system. */
export const colorSchemes = ['auto', 'light', 'dark'] as const
export type ColorScheme = (typeof colorSchemes)[number]

const storageKey = 'colorScheme'

/** The choice of this window's user; kept on this machine, not in the workspace. */
export function colorScheme(): ColorScheme {
  const stored = localStorage.getItem(storageKey)
  return colorSchemes.find((scheme) => scheme === stored) ?? 'auto'
}

export function applyColorScheme(scheme: ColorScheme = colorScheme()): void {
  localStorage.setItem(storageKey, scheme)
  document.documentElement.dataset['colorScheme'] = scheme
}
