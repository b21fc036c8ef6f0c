import { openForWriting } from '../../electron/db/database.ts'
import { migrate } from '../../electron/db/migrate.ts'

// A program of its own that upgrades a workspace and has its plug pulled after so many statements of the migrations.
const [path = '', statements = ''] = process.argv.slice(2)
const db = openForWriting(path)
const run = db.exec.bind(db)
let left = Number(statements)
db.exec = (sql) => {
  for (const statement of sql.split(/;$/m)) {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL')
    run(statement)
  }
  return db
}
migrate(db)
