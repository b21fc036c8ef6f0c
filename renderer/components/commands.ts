import { useEffect, useId } from 'react'
import { create } from 'zustand'
import { common } from '../../shared/texts/common.ts'

/** Something the user can do here: it stands in Ctrl K, and in F1 when it has a key. */
export type Command = Readonly<{
  text: string
  /** Such as `Ctrl+Shift+N`, `Alt+ArrowUp`, `F8`, `Delete` or `?`; a space stands between alternatives. */
  keys?: string
  /** Left out when the place handles the key itself and only wants it shown. */
  run?: (() => unknown) | undefined
  /** Whether the key works while the cursor is in a text field; by default only F-keys and keys with Ctrl or Alt. */
  whileTyping?: boolean
}>

/** The commands of one place. Nearest first: the place mounted last, and what works everywhere at the end. */
export type Layer = Readonly<{ id: string; place: string; commands: readonly Command[]; isEverywhere: boolean }>

type Commands = Readonly<{ layers: readonly Layer[] }>

export const useCommandLayers = create<Commands>(() => ({ layers: [] }))

/** Offers commands for as long as the component is mounted, under the name of the place they belong to. */
export function useCommands(place: string, commands: readonly Command[], isEverywhere = false): void {
  const id = useId()
  // Runs after every render, so that a command always acts on what is on the screen.
  useEffect(() => put({ id, place, commands, isEverywhere }))
  useEffect(() => () => useCommandLayers.setState(({ layers }) => ({ layers: without(layers, id) })), [id])
}

const without = (layers: readonly Layer[], id: string): Layer[] => layers.filter((layer) => layer.id !== id)

function put(layer: Layer): void {
  useCommandLayers.setState(({ layers }) => {
    const index = layers.findIndex(({ id }) => id === layer.id)
    if (index >= 0) return { layers: layers.with(index, layer) }
    return { layers: layer.isEverywhere ? [...layers, layer] : [layer, ...layers] }
  })
}

/** Runs the command whose key was pressed, if there is one here. */
export function runByKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog:modal')) return
  const commands = useCommandLayers.getState().layers.flatMap((layer) => layer.commands)
  const command = commands.find((candidate) => answers(candidate, event))
  if (!command) return
  event.preventDefault()
  command.run?.()
}

function answers({ keys, run, whileTyping }: Command, event: KeyboardEvent): boolean {
  const pressed = keys?.split(' ').find((alternative) => isPressed(alternative, event))
  if (pressed === undefined || !run) return false
  return !isTextField(event.target) || (whileTyping ?? isSafeWhileTyping(pressed))
}

const isSafeWhileTyping = (keys: string): boolean => /^(F\d|Ctrl\+|Alt\+)/.test(keys)

const fieldsWithoutText = new Set(['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit'])

/** True where keys are text being written, and Ctrl Z is the field's own. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !fieldsWithoutText.has(target.type)
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

// Shift is part of how «?» is typed, so a sign is compared by what it wrote.
function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  )
}

/** The keys one by one as they are written on a Norwegian keyboard. */
export const keyNames = (keys: string): string[] =>
  keys.split('+').map((key) => (Object.hasOwn(common.keys, key) ? common.keys[key as keyof typeof common.keys] : key))
