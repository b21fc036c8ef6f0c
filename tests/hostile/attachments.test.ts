import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { markAsFromElsewhere } from '../../electron/mark-of-the-web.ts'
import { createOpenedCopies } from '../../electron/opened-copies.ts'
import { openStore } from '../../electron/store.ts'
import { createUploads } from '../../electron/uploads.ts'
import { verify } from '../../electron/verify.ts'
import { largestAttachment, uploadPiece } from '../../shared/attachments.ts'
import { rowCounts } from '../support/rows.ts'
import { projectRoot } from '../support/source-files.ts'
import { openWorkspace, temporaryFolder } from '../support/workspace.ts'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const base64 = (text: string) => Buffer.from(text).toString('base64')

async function withAttachment(text = 'Innholdet') {
  const workspace = openWorkspace()
  const { id: caseId } = await workspace.call('cases.create', { title: 'Felles plan' })
  await workspace.call('attachments.add', {
    caseId,
    files: [{ file: { fileName: 'plan.txt', base64: base64(text) } }],
  })
  const [attachment] = await workspace.call('attachments.list', { caseId })
  if (!attachment) throw new Error('nothing was attached')
  return { ...workspace, caseId, attachment, version: attachment.versions[0] }
}

describe('bytes that are not those that were stored', () => {
  it('are found by verify, and are neither saved nor opened', async () => {
    const { call, store, version } = await withAttachment()
    store.db.prepare("UPDATE blob_piece SET bytes = x'00112233'").run()
    expect(verify(store.db)).toEqual([{ check: 'files', detail: version.hash }])
    const folder = temporaryFolder()
    const save = call('attachments.save', { versionIds: [version.id], folder })
    await expect(save).rejects.toMatchObject({ key: 'attachmentDamaged' })
    expect(readdirSync(folder)).toEqual([])
    const opened = join(temporaryFolder(), 'opened')
    await expect(createOpenedCopies(opened).write(store.db, version)).rejects.toMatchObject({
      key: 'attachmentDamaged',
    })
    expect(readdirSync(opened)).toEqual([])
  })

  it('are found when a piece is gone', async () => {
    const { store, version } = await withAttachment()
    store.db.prepare('DELETE FROM blob_piece').run()
    expect(verify(store.db)).toEqual([{ check: 'files', detail: version.hash }])
  })

  it('are found when nothing keeps the file that an attachment names', async () => {
    const { store, version } = await withAttachment()
    store.db.prepare('UPDATE blob SET is_kept = 0').run()
    expect(verify(store.db)).toEqual([{ check: 'attachments', detail: version.id }])
  })

  it('are found in what a frozen paper names', async () => {
    const { call, caseId, store } = await withAttachment()
    const { id } = await call('papers.freeze', { caseId })
    store.db.prepare('UPDATE paper_version SET attachments = replace(attachments, ?, ?)').run('plan', 'plam')
    expect(verify(store.db)).toEqual([{ check: 'versions', detail: id }])
  })
})

describe('a file on its way in', () => {
  const pieces = (bytes: Buffer) =>
    Array.from({ length: Math.ceil(bytes.length / uploadPiece) }, (_, index) =>
      bytes.subarray(index * uploadPiece, (index + 1) * uploadPiece),
    )

  it('of 100 MB never stands in memory whole, and comes out as it went in', async () => {
    const { call, store, caseId } = await withAttachment()
    const uploads = createUploads(() => store)
    const { uploadId } = uploads.start({ fileName: 'stor.bin', size: largestAttachment })
    const expected = createHash('sha256')
    const before = process.memoryUsage().rss
    for (let read = 0; read < largestAttachment; read += uploadPiece) {
      const piece = randomBytes(uploadPiece)
      expected.update(piece)
      uploads.add(uploadId, piece)
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(largestAttachment)
    const { hash } = uploads.finish(uploadId)
    expect(hash).toBe(expected.digest('hex'))
    await call('attachments.add', { caseId, files: [{ file: { fileName: 'stor.bin', hash } }] })
    const large = (await call('attachments.list', { caseId }))[1]?.versions[0]
    const folder = temporaryFolder()
    await call('attachments.save', { versionIds: [large?.id ?? ''], folder })
    expect(sha(readFileSync(join(folder, 'stor.bin')))).toBe(hash)
  }, 60_000)

  it('larger than that is refused before it is read', async () => {
    const { store } = await withAttachment()
    const start = () => createUploads(() => store).start({ fileName: 'stor.bin', size: largestAttachment + 1 })
    expect(start).toThrow(expect.objectContaining({ key: 'attachmentTooLarge' }))
  })

  it.each([
    ['longer', 10, 11],
    ['shorter', 10, 9],
  ])('is refused when it is %s than it said it was', async (_how, said, sent) => {
    const { store } = await withAttachment()
    const uploads = createUploads(() => store)
    const { uploadId } = uploads.start({ fileName: 'endret.txt', size: said })
    const read = () => {
      uploads.add(uploadId, Buffer.alloc(sent))
      uploads.finish(uploadId)
    }
    expect(read).toThrow(expect.objectContaining({ key: 'attachmentChanged', values: { fileName: 'endret.txt' } }))
  })

  it('leaves nothing behind when it is cancelled, and neither does one that was read before it', async () => {
    const { store } = await withAttachment()
    const before = rowCounts(store.db)
    const uploads = createUploads(() => store)
    const done = uploads.start({ fileName: 'ferdig.txt', size: 3 })
    uploads.add(done.uploadId, Buffer.from('abc'))
    uploads.finish(done.uploadId)
    const { uploadId } = uploads.start({ fileName: 'halv.bin', size: 3 * uploadPiece })
    for (const piece of pieces(randomBytes(2 * uploadPiece))) uploads.add(uploadId, piece)
    uploads.cancelAll()
    expect(rowCounts(store.db)).toEqual(before)
    expect(() => uploads.add(uploadId, Buffer.alloc(1))).toThrow(expect.objectContaining({ key: 'uploadLost' }))
  })

  it('leaves nothing behind when the program ends in the middle of it', async () => {
    const { path, store } = await withAttachment()
    const before = rowCounts(store.db)
    const uploads = createUploads(() => store)
    const { uploadId } = uploads.start({ fileName: 'halv.bin', size: 3 * uploadPiece })
    uploads.add(uploadId, randomBytes(uploadPiece))
    expect(verify(store.db)).toEqual([])
    store.close()
    const again = openStore(path)
    expect(rowCounts(again.db)).toEqual(before)
    again.close()
  })

  it('belongs to the workspace it was begun in', async () => {
    const [one, other] = [await withAttachment(), await withAttachment()]
    let current = one.store
    const uploads = createUploads(() => current)
    const { uploadId } = uploads.start({ fileName: 'a.txt', size: 1 })
    current = other.store
    expect(() => uploads.add(uploadId, Buffer.alloc(1))).toThrow(expect.objectContaining({ key: 'uploadLost' }))
  })

  it('with bytes that are there already takes no more room', async () => {
    const { store, version } = await withAttachment('de samme bytene')
    const uploads = createUploads(() => store)
    const { uploadId } = uploads.start({ fileName: 'kopi.txt', size: version.size })
    uploads.add(uploadId, Buffer.from('de samme bytene'))
    expect(uploads.finish(uploadId)).toEqual({ hash: version.hash })
    expect(rowCounts(store.db)).toMatchObject({ blob: 1, blob_piece: 1 })
  })
})

describe('a copy to open', () => {
  it('is in a folder only the user can read, and what an earlier program left is gone', async () => {
    const { store, version } = await withAttachment()
    const folder = join(temporaryFolder(), 'opened')
    mkdirSync(join(folder, 'fra-i-går'), { recursive: true })
    writeFileSync(join(folder, 'fra-i-går', 'hemmelig.txt'), 'x')
    const copies = createOpenedCopies(folder)
    expect(existsSync(folder)).toBe(false)
    const [first, second] = [await copies.write(store.db, version), await copies.write(store.db, version)]
    expect(first).not.toBe(second)
    expect(readFileSync(first, 'utf8')).toBe('Innholdet')
    if (process.platform !== 'win32') {
      expect(statSync(first).mode & 0o777).toBe(0o600)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    }
    copies.removeAll()
    expect(existsSync(folder)).toBe(false)
  })

  it('gets the mark of a file from elsewhere on Windows, and on no other system', () => {
    const path = join(temporaryFolder(), 'plan.txt')
    markAsFromElsewhere(path, 'linux')
    expect(existsSync(`${path}:Zone.Identifier`)).toBe(false)
    markAsFromElsewhere(path, 'win32')
    expect(readFileSync(`${path}:Zone.Identifier`, 'utf8')).toContain('ZoneId=3')
  })
})

const motebok = `'${process.execPath}' '${join(projectRoot, 'electron', 'cli.ts')}'`

describe.runIf(process.platform === 'linux')('a disk that gets full while a file is attached', () => {
  it('leaves the case as it was, says so plainly, and takes the file when there is room again', () => {
    const disk = temporaryFolder()
    const large = join(temporaryFolder(), 'stor.json')
    const script = `set -e
      mount -t tmpfs -o size=6m none "$DISK"
      ${motebok} new "$DISK/rådet.motebok" > /dev/null
      id=$(${motebok} call "$DISK/rådet.motebok" cases.create '{"title":"Plan"}' | grep -o '[0-9a-f-]\\{36\\}')
      head -c 4M /dev/zero > "$DISK/fyll"
      printf '{"caseId":"%s","files":[{"file":{"fileName":"stor.bin","base64":"' "$id" > ${large}
      head -c 3M /dev/urandom | base64 -w0 >> ${large}
      printf '"}}]}' >> ${large}
      ${motebok} call "$DISK/rådet.motebok" attachments.add @${large} || echo "kode $?"
      ${motebok} call "$DISK/rådet.motebok" attachments.list "{\\"caseId\\":\\"$id\\"}"
      ${motebok} verify "$DISK/rådet.motebok"
      rm "$DISK/fyll"
      mount -o remount,size=32m "$DISK"
      ${motebok} call "$DISK/rådet.motebok" attachments.add @${large} > /dev/null
      ${motebok} call "$DISK/rådet.motebok" attachments.list "{\\"caseId\\":\\"$id\\"}" | grep fileName`
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, DISK: disk },
    })
    expect(stderr).toContain('Disken er full')
    expect(stdout).toMatch(/^kode 1\n\[\]\nAlt er i orden/)
    expect(stdout).toContain('stor.bin')
  }, 60_000)
})
