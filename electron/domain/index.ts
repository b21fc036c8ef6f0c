import type { Operations } from '../operation.ts'
import type { Api } from '../../shared/api.ts'
import { bodies } from './bodies.ts'
import { members } from './members.ts'

/** Every operation there is, by domain and name. */
export const operations = { bodies, members } satisfies {
  [D in keyof Pick<Api, 'bodies' | 'members'>]: Operations<Api[D]>
}
