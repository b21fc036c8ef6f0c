import { Button, Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Link } from 'wouter'
import { phrases } from '../../shared/texts/phrases.ts'
import { paperTemplate } from '../../shared/texts/paper-template.ts'
import { interfaceLanguage } from '../../shared/texts/chosen.ts'
import { settings as texts } from '../../shared/texts/settings.ts'
import { common } from '../../shared/texts/common.ts'
import { languages, type Language } from '../../shared/values.ts'
import type { Settings as Stored } from '../../shared/workspace.ts'
import { call } from '../api.ts'
import { flush } from '../autosave.ts'
import { Loaded } from '../components/Loading.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { Section } from '../components/Section.tsx'
import { act } from '../messages.ts'
import { routes } from '../routes.ts'
import { useQuery } from '../use-query.ts'
import { Numbering } from './Numbering.tsx'
import { applyColorScheme, colorScheme, colorSchemes, type ColorScheme } from './color-scheme.ts'

/** Who uses this copy, what language documents are made in, and the colours on this machine. */
export function Settings() {
  const query = useQuery('workspace.settings')
  return (
    <div className="settings" data-size="sm">
      <PageHeading title={texts.title} />
      <Loaded query={query}>
        {(stored) => (
          <>
            <UserForm key={`${stored.userName}/${stored.userEmail}`} stored={stored} />
            <LanguageChoice chosen={stored.documentLanguage} />
          </>
        )}
      </Loaded>
      <Numbering />
      <Template />
      <PhrasesLink />
      <InterfaceChoice />
      <ColorChoice />
    </div>
  )
}

function Template() {
  return (
    <Section title={paperTemplate.title}>
      <Paragraph>{paperTemplate.inSettings}</Paragraph>
      <Button asChild variant="secondary">
        <Link href={routes.paperTemplate()}>{paperTemplate.open}</Link>
      </Button>
    </Section>
  )
}

function PhrasesLink() {
  return (
    <Section title={phrases.title}>
      <Paragraph>{phrases.inSettings}</Paragraph>
      <Button asChild variant="secondary">
        <Link href={routes.phrases()}>{phrases.open}</Link>
      </Button>
    </Section>
  )
}

function UserForm({ stored }: { stored: Stored }) {
  const [userName, setName] = useState(stored.userName)
  const [userEmail, setEmail] = useState(stored.userEmail)
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    void act(() => call('workspace.changeSettings', { userName, userEmail }), texts.user.changed)
  }
  return (
    <form onSubmit={save}>
      <Fieldset>
        <Fieldset.Legend>{texts.user.title}</Fieldset.Legend>
        <Fieldset.Description>{texts.user.lead}</Fieldset.Description>
        <Textfield label={texts.user.name} value={userName} onChange={(event) => setName(event.target.value)} />
        <Textfield
          label={texts.user.email}
          description={texts.user.emailHelp}
          type="email"
          value={userEmail}
          onChange={(event) => setEmail(event.target.value)}
        />
      </Fieldset>
      <Button type="submit">{common.save}</Button>
    </form>
  )
}

type ChoiceProps<T extends string> = Readonly<{
  name: string
  words: Readonly<{ title: string; lead: string } & Record<T, string>>
  options: readonly T[]
  chosen: T
  onChoose: (option: T) => void
}>

/** One of a few, in effect as soon as it is chosen. */
function OneOf<T extends string>({ name, words, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <Fieldset>
      <Fieldset.Legend>{words.title}</Fieldset.Legend>
      <Fieldset.Description>{words.lead}</Fieldset.Description>
      {options.map((option) => (
        <Radio
          key={option}
          name={name}
          label={words[option]}
          value={option}
          checked={option === chosen}
          onChange={() => onChoose(option)}
        />
      ))}
    </Fieldset>
  )
}

function LanguageChoice({ chosen }: { chosen: Language }) {
  const choose = (documentLanguage: Language) =>
    void act(() => call('workspace.changeSettings', { documentLanguage }), texts.language.changed)
  return <OneOf name="language" words={texts.language} options={languages} chosen={chosen} onChoose={choose} />
}

/** The whole program changes its words, so it starts anew; what is being written is saved first. */
function InterfaceChoice() {
  const choose = (language: Language) =>
    void act(async () => {
      await flush()
      await call('window.setLanguage', { language })
    })
  return (
    <OneOf name="interface" words={texts.interface} options={languages} chosen={interfaceLanguage} onChoose={choose} />
  )
}

function ColorChoice() {
  const [chosen, setChosen] = useState<ColorScheme>(colorScheme)
  const choose = (scheme: ColorScheme) => {
    applyColorScheme(scheme)
    setChosen(scheme)
  }
  return <OneOf name="colors" words={texts.colors} options={colorSchemes} chosen={chosen} onChoose={choose} />
}
