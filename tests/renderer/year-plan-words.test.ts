import { expect, test } from 'vitest'
import { dayIn, planDays } from '../../renderer/year-plan/plan-days.ts'
import {
  againstDay,
  countAdvice,
  countText,
  dayBefore,
  dayLabel,
  remarks,
  shortLine,
  wantedCount,
} from '../../renderer/year-plan/words.ts'
import type { PlannedMeeting, YearCount } from '../../shared/year-plan.ts'
import { openCouncil } from '../support/council.ts'

const count = (changes: Partial<YearCount>): YearCount => ({
  bodyId: '',
  bodyName: 'Prøverådet',
  ordinary: 6,
  extraordinary: 0,
  least: 6,
  most: 8,
  state: 'fits',
  ...changes,
})

/** A council with one meeting on each of the days, as the plan shows them. */
async function planWith(...days: string[]) {
  const { call, councilId } = await openCouncil()
  for (const onDate of days)
    await call('meetings.schedule', { bodyId: councilId, onDate, startsAt: '10:00', endsAt: '14:00', form: 'remote' })
  return { call, plan: await call('meetings.plan', { year: 2027 }) }
}

const onlyOne = (meetings: readonly PlannedMeeting[]): PlannedMeeting => {
  const [meeting] = meetings
  if (!meeting) throw new Error('no meeting')
  return meeting
}

test('the number of meetings is said against what the mandate asks', () => {
  expect(countText(count({}))).toBe('6 ordinære møter av 6–8.')
  expect(countText(count({ ordinary: 1, least: 4, most: 4 }))).toBe('1 ordinært møte av 4.')
  expect(countText(count({ most: null }))).toBe('6 ordinære møter av minst 6.')
  expect(countText(count({ least: null }))).toBe('6 ordinære møter av høyst 8.')
  expect(countText(count({ least: null, most: null }))).toBe('6 ordinære møter. Mandatet sier ikke hvor mange.')
})

test('too few or too many meetings come with what would mend it', () => {
  expect(countAdvice(count({}))).toBe('Innenfor mandatet.')
  expect(countAdvice(count({ ordinary: 5, state: 'tooFew' }))).toBe('Ett møte for lite. Legg til ett ordinært møte.')
  expect(countAdvice(count({ ordinary: 2, state: 'tooFew' }))).toContain('4 møter for lite.')
  expect(countAdvice(count({ ordinary: 9, state: 'tooMany' }))).toContain('gjør et møte ekstraordinært')
  expect(countAdvice(count({ least: null, most: null }))).toBe('')
})

test('one asks for what the mandate lacks, or for one meeting more', () => {
  expect(wantedCount({ ordinary: 2, least: 6 })).toBe(6)
  expect(wantedCount({ ordinary: 6, least: 6 })).toBe(7)
  expect(wantedCount({ ordinary: 0, least: null })).toBe(1)
})

test('a day says its week, its holiday and its meetings, and what speaks against them', async () => {
  const { plan } = await planWith('2027-05-17')
  const label = dayLabel('2027-05-17', dayIn(planDays(plan), '2027-05-17'), false)
  expect(label).toContain('mandag 17. mai 2027, uke 20, 17. mai og 2. pinsedag. ')
  expect(label).toContain('digitalt, 10.00–14.00. Helligdag: 17. mai og 2. pinsedag.')
  expect(dayLabel('2027-03-03', dayIn(planDays(plan), '2027-03-03'), true)).toBe('onsdag 3. mars 2027, uke 9, i dag')
})

test('two meetings of a body on one day are both marked', async () => {
  const { plan } = await planWith('2027-03-03', '2027-03-03')
  expect(plan.meetings.map(remarks)).toEqual([
    ['Organet har et annet møte samme dag.'],
    ['Organet har et annet møte samme dag.'],
  ])
})

test('a meeting that is called off says so, and nothing speaks against its day any more', async () => {
  const { call, plan } = await planWith('2027-05-17')
  await call('meetings.cancel', { id: onlyOne(plan.meetings).id })
  const meeting = onlyOne((await call('meetings.plan', { year: 2027 })).meetings)
  expect(shortLine(meeting)).toMatch(/, digitalt, avlyst$/)
  expect(remarks(meeting)).toEqual([])
})

test('a day one picks oneself is judged as the proposals are', () => {
  expect(againstDay('2028-04-13')).toBe('Skjærtorsdag')
  expect(againstDay('2027-03-06')).toBe('Helg')
  expect(againstDay('2027-03-03')).toBe('')
  expect(againstDay('')).toBe('')
})

test('a deadline in the year before the meeting says which year', () => {
  expect(dayBefore('2026-12-30', { onDate: '2027-01-21' })).toBe('30. desember 2026')
  expect(dayBefore('2027-01-09', { onDate: '2027-01-21' })).toBe('9. januar')
})
