import type { BodyDetails } from '../../../shared/bodies.ts'
import type { Composition, CompositionWarning } from '../../../shared/composition.ts'
import { fill } from '../../../shared/texts/index.ts'
import { composition as texts } from '../../../shared/texts/composition.ts'
import { routes } from '../../routes.ts'

type Place = Readonly<{ href: string; text: string }>

const toMembers = (bodyId: string): Place => ({ href: routes.body(bodyId), text: texts.links.members })
const toNominations = (bodyId: string): Place => ({
  href: routes.body(bodyId, 'nominasjon'),
  text: texts.links.nomination,
})

/** Where what a warning is about can be put right. */
export function placeToMend(
  { rule }: CompositionWarning,
  { overlap }: Pick<Composition, 'overlap'>,
  { body, mandate }: Pick<BodyDetails, 'body' | 'mandate'>,
): Place {
  if (rule === 'overlap' && mandate.overlapBodyId !== null && overlap) {
    const text = fill(texts.links.otherBody, { body: overlap.bodyName })
    return { href: routes.body(mandate.overlapBodyId), text }
  }
  const isAboutSomeoneNew = rule === 'vacant' || rule === 'termEnding' || rule === 'overlapEnding'
  return isAboutSomeoneNew ? toNominations(body.id) : toMembers(body.id)
}
