import { today } from './components/today.ts'
import { askEarly } from './early.ts'

// What the first screen shows is on its way before React is read in.
askEarly('window.status')
if (/^(#\/oversikt)?$/.test(location.hash)) askEarly('workspace.overview', { today: today() })
