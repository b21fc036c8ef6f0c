import { describe, expect, it } from 'vitest'
import type { CasePaperModel } from '../../shared/documents.ts'
import { text } from './content.ts'
import { linesUnder, readBack } from './reading.ts'
import { casePaper } from './sample-papers.ts'
import { headingsOf } from './structure.ts'

const own = 'own0a1b2c3d4e5f'
const sectionNames = { [own]: 'IKT-kostnader', summary: 'Ingress' }

const titles = async (change: Partial<CasePaperModel>): Promise<string[]> => {
  const { file } = await readBack({ ...casePaper('nb'), attachments: [], ...change })
  return headingsOf(file).flatMap((heading) => (heading.level === 2 ? [heading.text] : []))
}

describe('a case paper by the organisation’s template', () => {
  it('has its sections in that order and by those names, with earlier bodies right after the proposal', async () => {
    const sections = [...casePaper('nb').sections, { key: own, content: text('Det koster lite.') } as const]
    const outline = ['summary', own, 'proposal', 'background', 'assessment', 'process'] as const
    expect(await titles({ sections, sectionNames, outline })).toEqual([
      'Ingress',
      'IKT-kostnader',
      'Forslag til råd',
      'Behandling i Digitaliseringsutvalget',
      'Bakgrunn',
      'Vurdering',
      'Videre prosess',
    ])
  })

  it('calls the proposal what the organisation calls it', async () => {
    expect((await titles({ sectionNames: { proposal: 'Tilråding' } }))[0]).toBe('Tilråding')
  })

  it('tells of earlier bodies first when it has no proposal, and says what is not written', async () => {
    const change = { sections: [], outline: [own, 'summary'], sectionNames } as const
    expect(await titles(change)).toEqual(['Behandling i Digitaliseringsutvalget', 'IKT-kostnader', 'Ingress'])
    const reading = await readBack({ ...casePaper('nb'), ...change })
    expect(linesUnder(reading, 'IKT-kostnader')).toEqual(['[Ikke skrevet: IKT-kostnader]'])
    expect(linesUnder(reading, 'Ingress')).toEqual(['[Ikke skrevet: ingress]'])
  })

  it('stands as it always did when it was frozen before there was a template', async () => {
    const sections = casePaper('nb').sections.filter(({ key }) => key === 'background')
    const frozen = await titles({ sections, priorTreatments: [] })
    expect(frozen).toEqual(['Forslag til råd', 'Oppsummering', 'Bakgrunn', 'Vurdering'])
    const informing = await titles({ sections, priorTreatments: [], itemKind: 'information' })
    expect(informing).toEqual(['Oppsummering', 'Bakgrunn'])
  })
})
