import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../shared/agenda.ts'
import { isSettled, stopsOf, walked, type Station } from '../../shared/case-route.ts'
import type { Treatment } from '../../shared/cases.ts'

const bodyId = fc.constantFrom('a', 'b', 'c')

const treatments: fc.Arbitrary<Treatment[]> = fc
  .array(fc.record({ bodyId, outcome: fc.option(fc.constantFrom(...outcomes)) }), { maxLength: 8 })
  .map((all) =>
    all.map(({ bodyId: body, outcome }, index) => ({
      itemId: `t${index}`,
      meetingId: `m${index}`,
      bodyId: body,
      bodyName: body,
      onDate: `2026-01-${String(index + 10)}`,
      meetingStatus: outcome === null ? 'draft' : 'closed',
      number: null,
      outcome,
      advice: null,
    })),
  )

const stations: fc.Arbitrary<Station[]> = fc
  .array(fc.record({ bodyId: fc.option(bodyId), sentOn: fc.option(fc.constant('2026-01-15')) }), { maxLength: 6 })
  .map((all) =>
    all.map(({ bodyId: body, sentOn }, index) => ({
      id: `s${index}`,
      caseId: 'x',
      bodyId: body,
      name: body ?? 'KS',
      plannedOn: null,
      sentOn: body === null ? sentOn : null,
      reference: '',
      answer: '',
    })),
  )

describe('the plan laid against what happened', () => {
  it('gives each treatment to one station of its own body at most, and passes only what is settled', () => {
    fc.assert(
      fc.property(stations, treatments, (plan, done) => {
        const walk = walked(plan, done)
        const given = walk.flatMap(({ itemIds }) => itemIds)
        expect(new Set(given).size).toBe(given.length)
        for (const station of walk) {
          const mine = done.filter(({ itemId }) => station.itemIds.includes(itemId))
          expect(mine.every((treatment) => treatment.bodyId === station.bodyId)).toBe(true)
          if (station.bodyId !== null) expect(station.state === 'passed').toBe(mine.some(isSettled))
          if (station.state === 'ahead') expect(station.itemIds).toEqual([])
        }
      }),
    )
  })

  it('leaves no treatment out of the road and tells what is done in time order, before what is planned', () => {
    fc.assert(
      fc.property(stations, treatments, (plan, done) => {
        const stops = stopsOf(walked(plan, done), done, [])
        const told = stops.flatMap((stop) => (stop.kind === 'treatment' ? [stop.treatment.itemId] : []))
        expect(told).toEqual(done.map(({ itemId }) => itemId))
        const dates = stops.flatMap((stop) => {
          if (stop.kind === 'treatment') return [stop.treatment.onDate]
          return stop.kind === 'sent' ? [stop.station.sentOn] : []
        })
        expect(dates).toEqual(dates.toSorted())
        const firstAhead = stops.findIndex(({ kind }) => kind === 'ahead')
        if (firstAhead !== -1) expect(stops.slice(firstAhead).every(({ kind }) => kind === 'ahead')).toBe(true)
      }),
    )
  })
})
