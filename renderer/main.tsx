import './first-questions.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { earlyAnswers } from './early.ts'
import { interfaceLanguage } from '../shared/texts/chosen.ts'
import { applyColorScheme } from './settings/color-scheme.ts'
import { comeBack } from './room/kept-place.ts'
import './styles/main.css'

applyColorScheme()
document.documentElement.lang = interfaceLanguage

const root = document.getElementById('root')
// The page everyone in the room sees is the same file with another address, and can ask for next to nothing.
const projected = /^#\/projektor\/([\w-]+)$/.exec(location.hash)?.[1]

if (root && projected !== undefined) {
  void import('./projector/Projector.tsx').then(({ Projector }) =>
    createRoot(root).render(<Projector meetingId={projected} />),
  )
} else if (root) {
  void Promise.all([earlyAnswers(), comeBack()]).then(() => createRoot(root).render(<App />))
}
