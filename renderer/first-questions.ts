import { today } from './components/today.ts'
import { askEarly } from './early.ts'
import { routes } from './routes.ts'

// Without an address the app begins at the overview; saying so here saves a second drawing.
const overview = `#${routes.overview()}`
if (location.hash === '') history.replaceState(null, '', overview)

// What the first screen shows is on its way before React is read in.
if (!location.hash.startsWith('#/projektor/')) askEarly('window.status')
if (location.hash === overview) askEarly('workspace.overview', { today: today() })
