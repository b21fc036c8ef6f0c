import { Fragment } from 'react'
import { common } from '../../shared/texts/common.ts'
import { keyNames } from './commands.ts'

/** A shortcut as keys side by side, with its alternatives. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="keys">
      {keys.split(' ').map((alternative, index) => (
        <Fragment key={alternative}>
          {index > 0 && <span>{common.or}</span>}
          {keyNames(alternative).map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
