import { navigate } from 'wouter/use-hash-location'
import type { BodySummary } from '../../shared/bodies.ts'
import type { FoundCase } from '../../shared/cases.ts'
import { longDate } from '../../shared/dates.ts'
import type { MeetingSummary } from '../../shared/meetings.ts'
import { fill } from '../../shared/texts/index.ts'
import { frame } from '../../shared/texts/frame.ts'
import { yearPlan } from '../../shared/texts/year-plan.ts'
import type { Layer } from '../components/commands.ts'
import { routes } from '../routes.ts'
import type { Entry } from './search.ts'

/** Every command that can be run from here, the nearest place's first; opening Ctrl K is done already. */
export const commandEntries = (layers: readonly Layer[]): Entry[] =>
  layers.flatMap(({ id, place, commands }) =>
    commands.flatMap(({ text, keys, run }) =>
      run && keys !== 'Ctrl+K'
        ? [{ id: `${id}/${text}`, group: place, text, ...(keys === undefined ? {} : { keys }), run }]
        : [],
    ),
  )

export const meetingEntries = (meetings: readonly MeetingSummary[]): Entry[] =>
  meetings.map((meeting) => ({
    id: meeting.id,
    group: frame.places.meetings,
    text: `${meeting.bodyShortName} ${longDate(meeting.onDate)}`,
    run: () => navigate(routes.meeting(meeting.id)),
  }))

export const caseEntries = (cases: readonly FoundCase[]): Entry[] =>
  cases.map(({ id, title, lastTreatment, archiveReference }) => ({
    id,
    group: frame.places.cases,
    text: title,
    detail: [lastTreatment?.number, lastTreatment?.bodyName, archiveReference].filter(Boolean).join(', '),
    run: () => navigate(routes.case(id)),
  }))

export const bodyEntries = (bodies: readonly BodySummary[]): Entry[] =>
  bodies.map(({ id, name }) => ({ id, group: frame.places.bodies, text: name, run: () => navigate(routes.body(id)) }))

/** The plans of the year that is and the one to come. */
export const yearPlanEntries = (thisYear: number): Entry[] =>
  [thisYear, thisYear + 1].map((year) => ({
    id: `year-plan/${year}`,
    group: frame.places.meetings,
    text: fill(yearPlan.open, { year }),
    run: () => navigate(routes.yearPlan(year)),
  }))

export const settingsEntries: readonly Entry[] = [
  {
    id: 'settings/paper-template',
    group: frame.places.settings,
    text: frame.palette.paperTemplate,
    run: () => navigate(routes.paperTemplate()),
  },
  {
    id: 'settings/phrases',
    group: frame.places.settings,
    text: frame.palette.phrases,
    run: () => navigate(routes.phrases()),
  },
]
