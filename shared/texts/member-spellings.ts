import { bodies as bodiesNb } from './nb/bodies.ts'
import { memberFile as memberFileNb } from './nb/member-file.ts'
import { people as peopleNb } from './nb/people.ts'
import { bodies as bodiesNn } from './nn/bodies.ts'
import { memberFile as memberFileNn } from './nn/member-file.ts'
import { people as peopleNn } from './nn/people.ts'
import { fill } from './index.ts'

/** Other words a list of members may use than those Møtebok writes, in small letters, bokmål and nynorsk. */
const others = {
  columns: {
    name: ['namn', 'fullt navn', 'fullt namn', 'medlem', 'person'],
    title: ['tittel', 'stillingstittel', 'yrke'],
    organisation: [
      'organisasjonsnavn',
      'arbeidsgiver',
      'arbeidsgivar',
      'arbeidsgjevar',
      'arbeidssted',
      'arbeidsstad',
      'kommune',
    ],
    email: ['epost', 'e postadresse', 'epostadresse', 'mail'],
    gender: ['kvinne mann'],
    quotaGroup: ['fordeling', 'plass', 'kvote', 'kvotegruppe', 'region', 'representerer', 'representerar'],
    role: ['verv', 'funksjon'],
    duty: ['møter som', 'møter i kraft av', 'oppgave', 'oppgåve'],
    fromOn: ['fra', 'frå', 'frå og med', 'f.o.m.', 'fom', 'fra dato', 'frå dato', 'startdato'],
    toOn: ['til', 'til og med', 't.o.m.', 'tom', 'til dato', 'sluttdato'],
    appointedBy: ['oppnemnd av', 'valgt av', 'vald av'],
    appointedOn: ['oppnevnt dato', 'dato oppnevnt', 'oppnevnt den', 'oppnemnd', 'oppnemnd dato', 'oppnemnd den'],
    source: ['kilde', 'kjelde', 'vedtak', 'brev', 'vedtak eller brev'],
    termReason: ['grunn', 'begrunnelse', 'grunngiving', 'grunngjeving', 'grunn til avvik'],
  },

  roles: {
    chair: ['leiar'],
    deputyChair: ['nestleiar'],
    member: ['medlemmer', 'medlemer', 'fast medlem'],
    deputy: ['vara', 'varamedlemmer', 'varamedlemer'],
    secretary: ['sekretariat', 'utvalgssekretær', 'utvalssekretær'],
    standing: ['fast deltakar', 'møter fast', 'fast møtende', 'fast møtande'],
    observer: ['observatørar', 'observatører'],
  },

  genders: {
    female: ['k', 'kvinne', 'kvinner'],
    male: ['m', 'mann', 'menn'],
    other: ['a', 'anna', 'annet'],
    '': ['ikke registrert', 'ikkje registrert', 'ukjent', 'ukjend'],
  },
} as const

type Words = Readonly<Record<string, readonly string[]>>

/** Every way to write it: as Møtebok does in each written form, whichever the interface is in, and in other words. */
const spellings =
  (nb: Readonly<Record<string, string>>, nn: Readonly<Record<string, string>>, more: Words) =>
  (key: string): string[] => [nb[key] ?? '', nn[key] ?? '', ...(more[key] ?? [])]

/** How the heading of a column may be written. */
export const columnSpellings = spellings(memberFileNb.columns, memberFileNn.columns, others.columns)
export const roleSpellings = spellings(bodiesNb.roles, bodiesNn.roles, others.roles)
export const genderSpellings = spellings(peopleNb.genders, peopleNn.genders, others.genders)

/** How a standing attendee who decides from meeting to meeting is written. */
export const optionalStandingSpellings = [bodiesNb, bodiesNn].map(({ roles, standing }) =>
  fill(memberFileNb.optional, { role: roles.standing, optional: standing.optional }),
)
