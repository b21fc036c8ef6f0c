import { Buildings3Icon, CalendarIcon, CogIcon, FolderFileIcon, HouseIcon, TasklistIcon } from '@navikt/aksel-icons'
import { Link, useLocation } from 'wouter'
import { frame } from '../../shared/texts/frame.ts'
import { routes } from '../routes.ts'

/** The places of the app in the order of the navigation. */
export const places = [
  { text: frame.places.overview, href: routes.overview(), Icon: HouseIcon },
  { text: frame.places.meetings, href: routes.meetings(), Icon: CalendarIcon },
  { text: frame.places.cases, href: routes.cases(), Icon: FolderFileIcon },
  { text: frame.places.followUps, href: routes.followUps(), Icon: TasklistIcon },
  { text: frame.places.bodies, href: routes.bodies(), Icon: Buildings3Icon },
  { text: frame.places.settings, href: routes.settings(), Icon: CogIcon },
] as const

/** Where one is, and everywhere one can go. */
export function Navigation() {
  const [location] = useLocation()
  return (
    <nav className="frame-nav" aria-label={frame.navigation} data-size="sm">
      <ul>
        {places.map(({ text, href, Icon }) => (
          <li key={href}>
            <Link href={href} aria-current={isWithin(location, href) ? 'page' : undefined}>
              <Icon aria-hidden />
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isWithin = (location: string, href: string): boolean =>
  location === href ||
  location.startsWith(`${href}/`) ||
  (href === routes.meetings() && location.startsWith('/arsplan/')) ||
  (href === routes.bodies() && location.startsWith('/personer/'))
