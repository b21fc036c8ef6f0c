import type { Meeting } from '../../shared/meetings.ts'

type Props = Readonly<{ meeting: Pick<Meeting, 'kind' | 'form' | 'cancelledAt'> }>

const shapes = { ordinary: 'M2.5 2.5h9v9h-9z', extraordinary: 'M7 .8 13.2 7 7 13.2.8 7z' } as const

/** A meeting as a sign: a square or, when extraordinary, a diamond; filled for those who meet in a room; struck through when called off. */
export function MeetingMark({ meeting: { kind, form, cancelledAt } }: Props) {
  return (
    <svg className="meeting-mark" viewBox="0 0 14 14" aria-hidden data-form={form}>
      <path d={shapes[kind]} />
      {cancelledAt !== null && <path d="M0 14 14 0" className="strike" />}
    </svg>
  )
}
