import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import type { NextDeadline } from '../../shared/case-stage.ts'
import { caseOverview as texts } from '../../shared/texts/case-overview.ts'
import { deadlineWords } from './standing-words.ts'

/** The next deadline, and whether it has passed. */
export function Deadline({ deadline }: { deadline: NextDeadline }) {
  return (
    <span className="case-deadline">
      {deadlineWords(deadline)}
      {deadline.isOverdue && (
        <span className="overdue">
          <ExclamationmarkTriangleIcon aria-hidden />
          {texts.deadline.overdue}
        </span>
      )}
    </span>
  )
}
