import { Button, Fieldset, Paragraph, Radio, Textfield } from '@digdir/designsystemet-react'
import { useState, type SubmitEvent } from 'react'
import { Link } from 'wouter'
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
      <Template />
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

function LanguageChoice({ chosen }: { chosen: Stored['documentLanguage'] }) {
  return (
    <Fieldset>
      <Fieldset.Legend>{texts.language.title}</Fieldset.Legend>
      <Fieldset.Description>{texts.language.lead}</Fieldset.Description>
      {languages.map((language) => (
        <Radio
          key={language}
          name="language"
          label={texts.language[language]}
          value={language}
          checked={language === chosen}
          onChange={() =>
            void act(() => call('workspace.changeSettings', { documentLanguage: language }), texts.language.changed)
          }
        />
      ))}
    </Fieldset>
  )
}

/** The whole program changes its words, so it starts anew; what is being written is saved first. */
function InterfaceChoice() {
  const choose = (language: Language) =>
    act(async () => {
      await flush()
      await call('window.setLanguage', { language })
    })
  return (
    <Fieldset>
      <Fieldset.Legend>{texts.interface.title}</Fieldset.Legend>
      <Fieldset.Description>{texts.interface.lead}</Fieldset.Description>
      {languages.map((language) => (
        <Radio
          key={language}
          name="interface"
          label={texts.interface[language]}
          lang={language}
          value={language}
          checked={language === interfaceLanguage}
          onChange={() => void choose(language)}
        />
      ))}
    </Fieldset>
  )
}

function ColorChoice() {
  const [chosen, setChosen] = useState<ColorScheme>(colorScheme)
  const choose = (scheme: ColorScheme) => {
    applyColorScheme(scheme)
    setChosen(scheme)
  }
  return (
    <Fieldset>
      <Fieldset.Legend>{texts.colors.title}</Fieldset.Legend>
      <Fieldset.Description>{texts.colors.lead}</Fieldset.Description>
      {colorSchemes.map((scheme) => (
        <Radio
          key={scheme}
          name="colors"
          label={texts.colors[scheme]}
          value={scheme}
          checked={scheme === chosen}
          onChange={() => choose(scheme)}
        />
      ))}
    </Fieldset>
  )
}
