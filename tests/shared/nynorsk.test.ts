import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', '..', 'shared', 'texts')
const areas = readdirSync(join(folder, 'nb')).map((file) => file.replace('.ts', ''))

type Tree = string | { [key: string]: Tree }

const textsOf = async (form: 'nb' | 'nn', area: string): Promise<Tree> => ({
  ...((await import(join(folder, form, `${area}.ts`))) as Record<string, Tree>),
})

/** Every text with the way to it. */
const leaves = (tree: Tree, way = ''): [way: string, text: string][] =>
  typeof tree === 'string'
    ? [[way, tree]]
    : Object.entries(tree).flatMap(([key, inner]) => leaves(inner, way === '' ? key : `${way}.${key}`))

const slotsIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

/** Words that exist in bokmål only. */
const bokmaalOnly =
  /(?<![\p{L}])(ikke|ikkje noen|noe|noen|hvem|hva|hvor|hvis|hver|hvert|fra|bare|også|saken|sakene er valgt|mangler|jeg|hun|dere|fortsatt|filen|mappen|endringen|oppnevnt|medlemmene deres|uke|navn|velg|åpne|skrevet|gjøre|behandlet|tilbake til saken|deltaker|leder|sted|lenke|innkallingen|sakslisten|arbeidsflaten|vises|lagret|sendes|brukes|kommer|går an|først og fremst ikke)(?![\p{L}])/iu

describe.each(areas)('the texts about %s', (area) => {
  test('say the same in nynorsk, with the same places to fill in', async () => {
    const [nb, nn] = await Promise.all([textsOf('nb', area), textsOf('nn', area)])
    const inNynorsk = new Map(leaves(nn))
    expect([...inNynorsk.keys()].toSorted()).toEqual(
      leaves(nb)
        .map(([way]) => way)
        .toSorted(),
    )
    for (const [way, text] of leaves(nb)) expect([way, slotsIn(inNynorsk.get(way) ?? '')]).toEqual([way, slotsIn(text)])
  })

  test('have no word in nynorsk that only bokmål has', async () => {
    const nn = await textsOf('nn', area)
    expect(leaves(nn).filter(([, text]) => bokmaalOnly.test(text))).toEqual([])
  })
})

test('the command line speaks nynorsk when the environment says so', () => {
  const cli = join(import.meta.dirname, '..', '..', 'electron', 'cli.ts')
  const said = (language: string) =>
    spawnSync(process.execPath, [cli], { encoding: 'utf8', env: { ...process.env, MOTEBOK_LANGUAGE: language } })
  expect(said('nn').stderr).toContain('lagar ei arbeidsflate')
  expect(said('nb').stderr).toContain('lager en arbeidsflate')
})
