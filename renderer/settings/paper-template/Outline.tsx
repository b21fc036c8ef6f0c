import { ToggleGroup } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { lookOf, type TemplateSection } from '../../../shared/paper-template.ts'
import { interfaceLanguage } from '../../../shared/texts/chosen.ts'
import { papers } from '../../../shared/texts/papers.ts'
import { paperTemplate as texts } from '../../../shared/texts/paper-template.ts'
import { languages, type Language } from '../../../shared/values.ts'
import { Section } from '../../components/Section.tsx'

/** How a paper with nothing written in it looks, in either written form. */
export function Outline({ sections }: { sections: readonly TemplateSection[] }) {
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  return (
    <Section title={texts.outline.title}>
      <ToggleGroup
        aria-label={texts.outline.language}
        value={language}
        onChange={(value) => setLanguage(languages.find((known) => known === value) ?? interfaceLanguage)}
      >
        {languages.map((known) => (
          <ToggleGroup.Item key={known} value={known}>
            {papers.languages[known]}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <ol className="paper-outline" lang={language}>
        {sections.map((section) => {
          const { name, help } = lookOf(section, language)
          return (
            <li key={section.key}>
              <p className="outline-name">{name}</p>
              <p className="quiet">{help}</p>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
