import './first-questions.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { earlyAnswers } from './early.ts'
import { interfaceLanguage } from '../shared/texts/chosen.ts'
import { applyColorScheme } from './settings/color-scheme.ts'
import './styles/main.css'

applyColorScheme()
document.documentElement.lang = interfaceLanguage

const root = document.getElementById('root')
if (root) void earlyAnswers().then(() => createRoot(root).render(<App />))
