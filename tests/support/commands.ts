import * as fc from 'fast-check'
import type { Call } from '../../electron/dispatch.ts'
import { accessLevels, itemKinds } from '../../shared/cases.ts'
import { linkKinds } from '../../shared/case-facts.ts'
import { pointFields, pointKinds } from '../../shared/case-points.ts'
import { bodyKinds, relationKinds } from '../../shared/bodies.ts'
import { blocksOf } from '../../shared/paper-comments.ts'
import { paperSectionKeys } from '../../shared/papers.ts'
import { roles } from '../../shared/members.ts'
import { unknownId } from './world.ts'
import {
  base64Of,
  blocksFrom,
  choose,
  sectionKey,
  values,
  type Attempt,
  type Ids,
  type Run,
  type Values,
} from './command-values.ts'
import { agendaRuns } from './agenda-commands.ts'
import { attendanceRuns } from './attendance-commands.ts'
import { afterRuns } from './after-commands.ts'
import { deliberationRuns } from './deliberation-commands.ts'
import { minutesRuns } from './minutes-commands.ts'
import { reviewRuns } from './review-commands.ts'
import { roomRuns } from './room-commands.ts'

export { idsIn, suggestedContent, type Attempt, type Ids } from './command-values.ts'

/** Every command that is written in the journal, with input that is sometimes right and sometimes refused. */
const runs: Readonly<Record<string, Run>> = {
  'bodies.create': (call, _, v) => call('bodies.create', { name: v.title, kind: choose(bodyKinds, v.choice) }),
  'bodies.update': (call, ids, v) => call('bodies.update', { id: ids('body', v.a), name: v.title }),
  'bodies.remove': (call, ids, v) => call('bodies.remove', { id: ids('body', v.a) }),
  'bodies.addSeats': (call, ids, v) =>
    call('bodies.addSeats', { bodyId: ids('body', v.a), quotaGroup: v.title, count: v.position }),
  'bodies.removeSeat': (call, ids, v) => call('bodies.removeSeat', { id: ids('seat', v.a) }),
  'bodies.relate': (call, ids, v) =>
    call('bodies.relate', { fromId: ids('body', v.a), toId: ids('body', v.b), kind: choose(relationKinds, v.choice) }),
  'bodies.unrelate': (call, ids, v) => call('bodies.unrelate', { id: ids('body_relation', v.a) }),
  'bodies.addWorkArea': (call, ids, v) => call('bodies.addWorkArea', { bodyId: ids('body', v.a), name: v.title }),
  'bodies.removeWorkArea': (call, ids, v) => call('bodies.removeWorkArea', { id: ids('work_area', v.a) }),
  'bodies.restore': (call, ids, v) => call('bodies.restore', { id: ids('body', v.a) }),
  'bodies.rename': (call, ids, v) => call('bodies.rename', { id: ids('body', v.a), name: v.title, fromOn: v.day }),
  'bodies.setMandate': (call, ids, v) =>
    call('bodies.setMandate', {
      bodyId: ids('body', v.a),
      ...(v.choice > 4 ? { overlapBodyId: ids('body', v.b) } : { replacementPart: v.position, replacementOf: 3 }),
      hasDeputies: v.choice > 2,
    }),
  'bodies.addCriterion': (call, ids, v) => call('bodies.addCriterion', { bodyId: ids('body', v.a), text: v.title }),
  'bodies.removeCriterion': (call, ids, v) => call('bodies.removeCriterion', { id: ids('criterion', v.a) }),
  'members.addPerson': (call, _, v) => call('members.addPerson', { name: v.title }),
  'members.updatePerson': (call, ids, v) => call('members.updatePerson', { id: ids('person', v.a), title: v.title }),
  'members.appoint': (call, ids, v) =>
    call('members.appoint', {
      personId: ids('person', v.a),
      bodyId: ids('body', v.b),
      seatId: v.choice > 4 ? null : ids('seat', v.c),
      role: choose(roles, v.choice),
      fromOn: v.day,
      toOn: v.end,
    }),
  'members.apply': (call, ids, v) =>
    call('members.apply', {
      bodyId: ids('body', v.a),
      ends: [{ id: ids('membership', v.b), on: v.day }],
      appointments: [{ personId: ids('person', v.c), role: 'member', fromOn: v.day, toOn: v.end }],
    }),
  'members.end': (call, ids, v) => call('members.end', { id: ids('membership', v.a), on: v.day }),
  'members.withdraw': (call, ids, v) => call('members.withdraw', { id: ids('membership', v.a) }),
  'members.correct': (call, ids, v) =>
    call('members.correct', {
      id: ids('membership', v.a),
      ...(v.choice > 4 ? { fromOn: v.day } : { termReason: v.title }),
      toOn: v.end,
    }),
  'members.changeRole': (call, ids, v) =>
    call('members.changeRole', { id: ids('membership', v.a), role: choose(roles, v.choice), fromOn: v.day }),
  'members.changePosition': (call, ids, v) =>
    call('members.changePosition', { personId: ids('person', v.a), organisation: v.title, fromOn: v.day }),
  'members.confirm': (call, ids, v) => call('members.confirm', { id: ids('membership', v.a) }),
  'members.importFile': (call, ids, v) =>
    call('members.importFile', {
      bodyId: ids('body', v.a),
      fileName: 'medlemmer.csv',
      base64: Buffer.from(
        `Navn;Rolle;Fra og med;Til og med\n${v.title};;${v.day};${v.end ?? ''}\nKari;observatør;${v.day};`,
      ).toString('base64'),
    }),
  'nominations.open': (call, ids, v) =>
    call('nominations.open', { bodyId: ids('body', v.a), seatId: ids('seat', v.b), openedOn: v.day, dueOn: v.end }),
  'nominations.update': (call, ids, v) =>
    call('nominations.update', { id: ids('nomination', v.a), proposer: v.title, dueOn: v.end }),
  'nominations.remove': (call, ids, v) => call('nominations.remove', { id: ids('nomination', v.a) }),
  'nominations.addCandidate': (call, ids, v) =>
    call('nominations.addCandidate', {
      nominationId: ids('nomination', v.a),
      personId: v.choice > 4 ? ids('person', v.b) : null,
      name: v.title,
      criteria: v.choice > 2 ? [] : [ids('criterion', v.c)],
    }),
  'nominations.updateCandidate': (call, ids, v) =>
    call('nominations.updateCandidate', { id: ids('candidate', v.a), note: v.title }),
  'nominations.removeCandidate': (call, ids, v) => call('nominations.removeCandidate', { id: ids('candidate', v.a) }),
  'nominations.choose': (call, ids, v) =>
    call('nominations.choose', { candidateId: ids('candidate', v.a), decidedOn: v.day, fromOn: v.day, toOn: v.end }),
  'cases.create': (call, ids, v) =>
    call('cases.create', {
      title: v.title,
      ownerId: ids('person', v.a),
      itemKind: choose(itemKinds, v.choice),
      workAreaIds: [ids('work_area', v.b)],
    }),
  'cases.update': (call, ids, v) =>
    call('cases.update', {
      id: ids('cases', v.a),
      title: v.title,
      workAreaIds: v.choice > 4 ? [] : [ids('work_area', v.b)],
    }),
  'cases.remove': (call, ids, v) => call('cases.remove', { id: ids('cases', v.a) }),
  'caseFacts.addDeadline': (call, ids, v) =>
    call('caseFacts.addDeadline', { caseId: ids('cases', v.a), text: v.title, dueOn: v.day }),
  'caseFacts.updateDeadline': (call, ids, v) =>
    call('caseFacts.updateDeadline', { id: ids('case_deadline', v.a), doneOn: v.end }),
  'caseFacts.removeDeadline': (call, ids, v) => call('caseFacts.removeDeadline', { id: ids('case_deadline', v.a) }),
  'caseFacts.link': (call, ids, v) =>
    call('caseFacts.link', {
      fromId: ids('cases', v.a),
      toId: ids('cases', v.b),
      kind: v.choice > 2 ? 'requires' : choose(linkKinds, v.choice),
    }),
  'caseFacts.unlink': (call, ids, v) => call('caseFacts.unlink', { id: ids('case_link', v.a) }),
  'caseRoute.addStation': (call, ids, v) =>
    call('caseRoute.addStation', {
      caseId: ids('cases', v.a),
      ...(v.choice > 4 ? { receiver: v.title } : { bodyId: ids('body', v.b) }),
      plannedOn: v.end,
    }),
  'caseRoute.updateStation': (call, ids, v) =>
    call('caseRoute.updateStation', {
      id: ids('case_station', v.a),
      ...(v.choice > 4 ? { sentOn: v.end } : { plannedOn: v.day }),
    }),
  'caseRoute.moveStation': (call, ids, v) =>
    call('caseRoute.moveStation', { id: ids('case_station', v.a), position: v.position }),
  'caseRoute.removeStation': (call, ids, v) => call('caseRoute.removeStation', { id: ids('case_station', v.a) }),
  'caseRoute.moveOn': (call, ids, v) =>
    call('caseRoute.moveOn', { caseId: ids('cases', v.a), meetingId: ids('meeting', v.b) }),
  'caseRoute.explainDifference': (call, ids, v) =>
    call('caseRoute.explainDifference', { itemId: ids('agenda_item', v.a), reason: v.title }),
  'casePoints.add': (call, ids, v) => {
    const kind = choose(pointKinds, v.choice)
    const linkIds = kind === 'clarification' && v.choice > 4 ? [ids('case_point', v.b)] : []
    return call('casePoints.add', { caseId: ids('cases', v.a), kind, [pointFields[kind][0]]: v.title, linkIds })
  },
  'casePoints.update': (call, ids, v) =>
    call('casePoints.update', {
      id: ids('case_point', v.a),
      ...(v.choice > 4 ? { outcome: v.title } : { party: v.title }),
    }),
  'casePoints.remove': (call, ids, v) => call('casePoints.remove', { id: ids('case_point', v.a) }),
  'casePoints.markDif': (call, ids, v) =>
    call('casePoints.markDif', { caseId: ids('cases', v.a), isDif: v.choice > 2, ownerOn: v.end }),
  'digifin.set': (call, ids, v) =>
    call('digifin.set', {
      caseId: ids('cases', v.a),
      applicant: 'Prøve kommune',
      project: v.title,
      priority: v.position,
    }),
  'digifin.remove': (call, ids, v) => call('digifin.remove', { caseId: ids('cases', v.a) }),
  'paperTemplate.add': (call, _, v) =>
    call('paperTemplate.add', { name: { nb: v.title, nn: `${v.title} nn` }, isRequired: v.choice > 4 }),
  'paperTemplate.update': (call, ids, v) =>
    call('paperTemplate.update', {
      key: sectionKey(ids, v.a),
      ...(v.choice > 4 ? { isRequired: v.choice > 6 } : { name: { nb: v.title, nn: '' } }),
      advisedLines: v.end === null ? null : v.position,
    }),
  'paperTemplate.move': (call, ids, v) =>
    call('paperTemplate.move', { key: sectionKey(ids, v.a), position: v.position }),
  'paperTemplate.remove': (call, ids, v) => call('paperTemplate.remove', { key: sectionKey(ids, v.a) }),
  'paperTemplate.restore': (call, ids, v) => call('paperTemplate.restore', { key: sectionKey(ids, v.a) }),
  'papers.setLanguage': (call, ids, v) =>
    call('papers.setLanguage', { caseId: ids('cases', v.a), language: v.choice > 4 ? 'nb' : 'nn' }),
  'papers.restore': (call, ids, v) => call('papers.restore', { id: ids('paper_version', v.a) }),
  'papers.importFile': (call, ids, v) =>
    call('papers.importFile', {
      caseId: ids('cases', v.a),
      sections: [{ key: choose(paperSectionKeys, v.choice), content: blocksFrom(`${v.title} fra ${v.day}.`, v.b) }],
      ...(v.choice > 4
        ? { file: { fileName: 'notat.docx', base64: Buffer.from(`${v.title} ${v.day}`).toString('base64') } }
        : {}),
    }),
  'suggestions.decide': (call, ids, v) =>
    call('suggestions.decide', { caseId: ids('cases', v.a), isAccepted: v.choice > 4 }),
  'formalCheck.approve': (call, ids, v) => call('formalCheck.approve', { caseId: ids('cases', v.a) }),
  'formalCheck.withdraw': (call, ids, v) => call('formalCheck.withdraw', { caseId: ids('cases', v.a) }),
  'paperComments.add': async (call, ids, v) => {
    const caseId = ids('cases', v.a)
    const [block] = (await call('papers.get', { caseId })).sections.flatMap(({ content }) => blocksOf(content))
    return call('paperComments.add', { caseId, blockId: block?.[0] ?? unknownId, words: v.title })
  },
  'paperComments.answer': (call, ids, v) =>
    call('paperComments.answer', { id: ids('paper_comment', v.a), words: v.title }),
  'paperComments.update': (call, ids, v) =>
    call('paperComments.update', { id: ids('paper_comment', v.a), words: v.day }),
  'paperComments.settle': (call, ids, v) =>
    call('paperComments.settle', { id: ids('paper_comment', v.a), isSettled: v.choice > 4 }),
  'paperComments.remove': (call, ids, v) => call('paperComments.remove', { id: ids('paper_comment', v.a) }),
  'attachments.add': (call, ids, v) =>
    call('attachments.add', {
      caseId: ids('cases', v.a),
      files: [{ file: { fileName: `${v.title}.txt`, base64: base64Of(v.title) } }],
    }),
  'attachments.replace': (call, ids, v) =>
    call('attachments.replace', {
      id: ids('attachment', v.a),
      file: { fileName: `${v.day}.txt`, base64: base64Of(v.day) },
    }),
  'attachments.update': (call, ids, v) =>
    call('attachments.update', {
      id: ids('attachment', v.a),
      ...(v.choice > 4 ? { title: v.title } : { accessLevel: choose(accessLevels, v.choice) }),
    }),
  'attachments.move': (call, ids, v) => call('attachments.move', { id: ids('attachment', v.a), position: v.position }),
  'attachments.remove': (call, ids, v) => call('attachments.remove', { id: ids('attachment', v.a) }),
  'meetings.schedule': (call, ids, v) =>
    call('meetings.schedule', { bodyId: ids('body', v.a), onDate: v.day, startsAt: v.time, endsAt: '13:00' }),
  'meetings.scheduleSeveral': (call, ids, v) =>
    call('meetings.scheduleSeveral', {
      meetings: [v.a, v.b].map((body) => ({
        bodyId: ids('body', body),
        onDate: v.day,
        startsAt: v.time,
        endsAt: '13:00',
      })),
    }),
  'meetings.update': (call, ids, v) =>
    call('meetings.update', { id: ids('meeting', v.a), onDate: v.day, place: v.title }),
  'meetings.cancel': (call, ids, v) => call('meetings.cancel', { id: ids('meeting', v.a) }),
  ...agendaRuns,
  ...attendanceRuns,
  'notices.issue': (call, ids, v) => call('notices.issue', { meetingId: ids('meeting', v.a) }),
  'distribution.record': (call, ids, v) =>
    call('distribution.record', {
      meetingId: ids('meeting', v.a),
      kind: v.choice > 4 ? 'notice' : 'minutes',
      recipients: [{ personId: ids('person', v.b), name: v.title }],
      sentOn: v.day,
    }),
  'distribution.remove': (call, ids, v) => call('distribution.remove', { id: ids('distribution', v.a) }),
  'numbering.release': (call) => call('numbering.release'),
  'numbering.takeOver': (call, _, v) => call('numbering.takeOver', { isSure: v.choice > 4 }),
  ...roomRuns,
  ...deliberationRuns,
  ...reviewRuns,
  ...minutesRuns,
  'followUps.add': (call, ids, v) =>
    call('followUps.add', { itemId: ids('agenda_item', v.a), text: v.title, dueOn: v.end }),
  'followUps.update': (call, ids, v) =>
    call('followUps.update', { id: ids('follow_up', v.a), text: v.title, doneOn: v.end }),
  'followUps.remove': (call, ids, v) => call('followUps.remove', { id: ids('follow_up', v.a) }),
  'followUps.restore': (call, ids, v) => call('followUps.restore', { id: ids('follow_up', v.a) }),
  'followUps.addNote': (call, ids, v) => call('followUps.addNote', { id: ids('follow_up', v.a), note: v.title }),
  ...afterRuns,
  'workspace.changeSettings': (call, _, v) =>
    call('workspace.changeSettings', { userName: v.title, documentLanguage: v.choice > 4 ? 'nb' : 'nn' }),
}

/** The names of the commands that can be drawn. */
export const attemptNames = Object.keys(runs)

const attemptAt = ({ name, values: drawn }: Readonly<{ name: string; values: Values }>) => ({
  name,
  run: async (call: Call, ids: Ids) => runs[name]?.(call, ids, drawn),
  // Shown when a property fails, so that the sequence can be repeated.
  toString: () => `${name} ${JSON.stringify(drawn)}`,
})

/** Some command, drawn among all of them or those named. */
export const anAttempt = (names: readonly string[] = attemptNames): fc.Arbitrary<Attempt> =>
  fc.record({ name: fc.constantFrom(...names), values }).map(attemptAt)

const all = { minLength: attemptNames.length, maxLength: attemptNames.length }

/** Every command once, in any order, each with values of its own. */
export const aRound: fc.Arbitrary<Attempt[]> = fc
  .tuple(fc.shuffledSubarray(attemptNames, all), fc.array(values, all))
  .map(([names, drawn]) =>
    names.flatMap((name, at) => {
      const own = drawn[at]
      return own === undefined ? [] : [attemptAt({ name, values: own })]
    }),
  )
