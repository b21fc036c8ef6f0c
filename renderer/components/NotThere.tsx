import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from 'wouter'
import { frame } from '../../shared/texts/frame.ts'
import { routes } from '../routes.ts'
import { PageHeading } from './PageHeading.tsx'

const ways = {
  meeting: routes.meetings(),
  case: routes.cases(),
  body: routes.bodies(),
  person: routes.bodies(),
  followUp: routes.followUps(),
} as const

/** What an address says when nothing in the workspace has it, with the way to those there are. */
export function NotThere({ what }: Readonly<{ what: keyof typeof ways }>) {
  const { title, text, way } = frame.notThere[what]
  return (
    <>
      <PageHeading title={title} />
      <Paragraph>
        {text} {frame.notThere.safe}
      </Paragraph>
      <Button asChild data-size="sm">
        <Link href={ways[what]}>{way}</Link>
      </Button>
    </>
  )
}
