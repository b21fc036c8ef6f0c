import { useEffect } from 'react'
import { isTextField } from '../components/commands.ts'
import { undo } from '../messages.ts'

/** Ctrl Z in a field of text is the field's own as long as it has something to take back; after that it is the meeting's. */
export function useUndoFromField(): void {
  useEffect(() => {
    window.addEventListener('keydown', undoFromField)
    return () => window.removeEventListener('keydown', undoFromField)
  }, [])
}

function undoFromField(event: KeyboardEvent): void {
  const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  if (!isUndo || event.defaultPrevented || !isTextField(event.target)) return
  // The only way a page can ask; on its way out of the standards, but not of the browser that comes with the program.
  if (document.queryCommandEnabled('undo')) return
  event.preventDefault()
  void undo()
}
