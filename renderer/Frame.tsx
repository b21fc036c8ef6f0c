import { Button, Paragraph } from '@digdir/designsystemet-react'
import { lazy, Suspense, useEffect, useState, type MouseEvent } from 'react'
import { Link, Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { frame } from '../shared/texts/frame.ts'
import type { OpenFile } from '../shared/workspace.ts'
import { leave } from './autosave.ts'
import { runByKey, useCommands } from './components/commands.ts'
import { Header } from './components/Header.tsx'
import { workspaceCommands } from './components/workspace-commands.ts'
import { MessageLine } from './components/MessageLine.tsx'
import { Navigation, places } from './components/Navigation.tsx'
import { PageHeading } from './components/PageHeading.tsx'
import { ShortcutsDialog } from './components/ShortcutsDialog.tsx'
import { today } from './components/today.ts'
import { useScrollPlace } from './components/use-scroll-place.ts'
import { WorkspaceName, WorkspacePath } from './components/workspace-name.ts'
import { undo } from './messages.ts'
import { Overview } from './overview/Overview.tsx'
import { Palette } from './palette/Palette.tsx'
import { bodyParts, meetingSteps, routes } from './routes.ts'

// Places load when one goes there, so that the first page is quick.
const Meetings = lazy(() => import('./meetings/Meetings.tsx').then((module) => ({ default: module.Meetings })))
const MeetingView = lazy(() => import('./meetings/MeetingView.tsx').then((module) => ({ default: module.MeetingView })))
const Cases = lazy(() => import('./cases/Cases.tsx').then((module) => ({ default: module.Cases })))
const CaseView = lazy(() => import('./cases/CaseView.tsx').then((module) => ({ default: module.CaseView })))
const DigifinList = lazy(() =>
  import('./meetings/digifin/DigifinList.tsx').then((module) => ({ default: module.DigifinList })),
)
const CompletenessPage = lazy(() =>
  import('./meetings/agenda/CompletenessPage.tsx').then((module) => ({ default: module.CompletenessPage })),
)
const PointsView = lazy(() =>
  import('./cases/points/PointsView.tsx').then((module) => ({ default: module.PointsView })),
)
const OpenPoints = lazy(() =>
  import('./cases/points/OpenPoints.tsx').then((module) => ({ default: module.OpenPoints })),
)
const RouteView = lazy(() => import('./cases/route/RouteView.tsx').then((module) => ({ default: module.RouteView })))
const FollowUps = lazy(() => import('./follow-ups/FollowUps.tsx').then((module) => ({ default: module.FollowUps })))
const Bodies = lazy(() => import('./bodies/Bodies.tsx').then((module) => ({ default: module.Bodies })))
const BodyView = lazy(() => import('./bodies/BodyView.tsx').then((module) => ({ default: module.BodyView })))
const PersonView = lazy(() => import('./people/PersonView.tsx').then((module) => ({ default: module.PersonView })))
const YearPlan = lazy(() => import('./year-plan/YearPlan.tsx').then((module) => ({ default: module.YearPlan })))
const Settings = lazy(() => import('./settings/Settings.tsx').then((module) => ({ default: module.Settings })))
const PaperTemplate = lazy(() =>
  import('./settings/paper-template/PaperTemplate.tsx').then((module) => ({ default: module.PaperTemplate })),
)
const Phrases = lazy(() => import('./settings/phrases/Phrases.tsx').then((module) => ({ default: module.Phrases })))

// Addresses stand after # and need no server.
const addresses = { hook: useHashLocation }

/** The frame around every place of an open workspace. */
export function Frame({ file }: { file: OpenFile }) {
  return (
    <WorkspaceName value={file.name}>
      <WorkspacePath value={file.path}>
        <Router {...addresses}>
          <FrameInRouter file={file} />
        </Router>
      </WorkspacePath>
    </WorkspaceName>
  )
}

function FrameInRouter({ file }: { file: OpenFile }) {
  const [panel, setPanel] = useState<'palette' | 'shortcuts' | null>(null)
  const close = () => setPanel(null)
  useFrameCommands(setPanel)
  useSaveOnLeaving()
  const main = useScrollPlace<HTMLElement>()
  return (
    <div className="frame">
      <a href="#innhold" className="ds-skip-link" onClick={skipToContent}>
        {frame.skipToContent}
      </a>
      <Header file={file} onSearch={() => setPanel('palette')} />
      <Navigation />
      <main id="innhold" className="frame-main" tabIndex={-1} ref={main}>
        <Suspense fallback={null}>
          <Places />
        </Suspense>
      </main>
      <MessageLine />
      {panel === 'palette' && <Palette onClose={close} />}
      {panel === 'shortcuts' && <ShortcutsDialog onClose={close} />}
    </div>
  )
}

function Places() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={routes.overview()} replace />
      </Route>
      <Route path="/oversikt">
        <Overview />
      </Route>
      <Route path="/moter">
        <Meetings />
      </Route>
      <Route path="/moter/:id/digifin">{({ id }) => <DigifinList key={id} meetingId={id} />}</Route>
      <Route path="/moter/:id/kompletthet">{({ id }) => <CompletenessPage key={id} meetingId={id} />}</Route>
      <Route path="/moter/:id/:step?">
        {({ id, step }) => <MeetingView key={id} id={id} step={knownStep(step)} />}
      </Route>
      <Route path="/saker">
        <Cases view="table" />
      </Route>
      <Route path="/saker/tavle">
        <Cases view="board" />
      </Route>
      <Route path="/saker/apne-punkter">
        <OpenPoints />
      </Route>
      <Route path="/saker/:id">{({ id }) => <CaseView key={id} id={id} />}</Route>
      <Route path="/saker/:id/grunnlag">{({ id }) => <PointsView key={id} id={id} />}</Route>
      <Route path="/saker/:id/saksgang">{({ id }) => <RouteView key={id} id={id} />}</Route>
      <Route path="/oppfolging/:id?">{({ id }) => <FollowUps key={id} sought={id} />}</Route>
      <Route path="/organer">
        <Bodies />
      </Route>
      <Route path="/organer/:id/medlemmer/:day">
        {({ id, day }) => <BodyView key={id} id={id} part="medlemmer" day={day} />}
      </Route>
      <Route path="/organer/:id/:part?">
        {({ id, part }) => <BodyView key={id} id={id} part={knownPart(part)} day={null} />}
      </Route>
      <Route path="/personer/:id">{({ id }) => <PersonView key={id} id={id} />}</Route>
      <Route path="/arsplan/:year">{({ year }) => <YearPlan year={knownYear(year)} />}</Route>
      <Route path="/innstillinger">
        <Settings />
      </Route>
      <Route path="/innstillinger/saksmal">
        <PaperTemplate />
      </Route>
      <Route path="/innstillinger/standardtekster">
        <Phrases />
      </Route>
      <Route>
        <UnknownPlace />
      </Route>
    </Switch>
  )
}

const knownYear = (year: string) => (/^(19|2\d)\d\d$/.test(year) ? Number(year) : Number(today().slice(0, 4)))
const knownStep = (step: string | undefined) => meetingSteps.find((known) => known === step) ?? meetingSteps[0]
const knownPart = (part: string | undefined) => bodyParts.find((known) => known === part) ?? bodyParts[0]

function UnknownPlace() {
  return (
    <>
      <PageHeading title={frame.unknownPlace.title} />
      <Paragraph>{frame.unknownPlace.text}</Paragraph>
      <Button asChild>
        <Link href={routes.overview()}>{frame.unknownPlace.toOverview}</Link>
      </Button>
    </>
  )
}

// The address after # is the place, so a plain link to #innhold would leave it.
function skipToContent(event: MouseEvent): void {
  event.preventDefault()
  document.getElementById('innhold')?.focus()
}

function useFrameCommands(show: (panel: 'palette' | 'shortcuts') => void): void {
  const [, navigate] = useLocation()
  const goTo = places.map(({ text, href }, index) => ({ keys: `Alt+${index + 1}`, text, run: () => navigate(href) }))
  const everywhere = [
    { keys: 'Ctrl+K', text: frame.commands.palette, run: () => show('palette') },
    { keys: 'Ctrl+Z', text: frame.commands.undo, run: undo, whileTyping: false },
    { keys: 'F1 ?', text: frame.commands.shortcuts, run: () => show('shortcuts') },
    ...workspaceCommands,
  ]
  useCommands(frame.navigation, goTo, true)
  useCommands(frame.commands.everywhere, everywhere, true)
  useEffect(() => {
    window.addEventListener('keydown', runByKey)
    return () => window.removeEventListener('keydown', runByKey)
  }, [])
}

/** What was typed is on its way to the disk before the next place opens. */
function useSaveOnLeaving(): void {
  const [location] = useLocation()
  useEffect(() => () => void leave(), [location])
}
