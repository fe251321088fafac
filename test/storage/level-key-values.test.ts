import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, open as openFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { ClassicLevel } from 'classic-level'
import { ClosedError, FolderLockedError, StorageError } from '../../src/errors.js'
import { randomInteger } from '../../src/replication/random.js'
import { LevelKeyValues } from '../../src/storage/level-key-values.js'
import { encodeTally, newTally } from '../../src/storage/tally.js'

const WRITER = fileURLToPath(new URL('./values-until-full.js', import.meta.url))
/** in blocks of 512 bytes, as `ulimit` counts: 256 KiB */
const FILE_SIZE_LIMIT = 512
/** what LevelDB keeps in memory until it makes a table of it is 4 MiB */
const LARGE_BYTES = 1024 * 1024
const LARGE_VALUES = 6
/** the moment in which another could open it isn't met each time */
const ROUNDS = 8

const CUTS = 100
const PAGE_BYTES = 4096
/** begins the keys that may be lost one by one */
const LOOSE = 'loose/'

describe('LevelKeyValues', () => {
  let dataFolder: string
  let folder: string
  let values: LevelKeyValues

  const open = async (): Promise<LevelKeyValues> => await LevelKeyValues.open(folder, dataFolder, { make: true, loose: LOOSE })
  const refused = async (call: Promise<unknown>): Promise<Error> => await call.then(() => { throw new Error('It was not refused') }, (err: unknown) => err as Error)
  const putLarge = async (name: string): Promise<void> => {
    for (let i = 0; i < LARGE_VALUES; i++) {
      await values.write([[`${name}/${i}`, new Uint8Array(LARGE_BYTES).fill(i)]], true)
    }
  }
  /** A folder with each name that LevelDB could give a file next. */
  const blocked = async (): Promise<() => Promise<void>> => {
    const numbers = (await readdir(folder)).map(name => Number.parseInt(/^(?:MANIFEST-)?(\d+)/.exec(name)?.[1] ?? '0', 10))
    const from = Math.max(...numbers) + 1
    // the log that comes next may be made; the table that comes after it may not
    const names = Array.from({ length: 40 }, (_, i) => join(folder, `${String(from + i).padStart(6, '0')}.ldb`))
    await Promise.all(names.map(async name => { await mkdir(name) }))

    return async () => { await Promise.all(names.map(async name => { await rm(name, { recursive: true, force: true }) })) }
  }

  beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'catenary-'))
    folder = join(dataFolder, 'state')
    values = await open()
  })
  afterEach(async () => {
    await values.close()
    await rm(dataFolder, { recursive: true })
  })

  it('writes again once what stopped LevelDB is over', async () => {
    await values.write([['before', Buffer.of(1)]], true)
    const free = await blocked()
    const err = await refused(putLarge('during'))
    expect(err).to.be.instanceOf(StorageError)
    expect(err.message).to.contain(folder)
    expect(await refused(values.write([['meanwhile', Buffer.of(2)]], true))).to.be.instanceOf(StorageError)
    await free()
    await values.write([['after', Buffer.of(3)]], true)
    await putLarge('after')
    await values.close()
    values = await open()
    expect(await values.get('before')).to.deep.equal(Uint8Array.of(1))
    expect(await values.get('after')).to.deep.equal(Uint8Array.of(3))
    expect((await values.list('after/')).map(([key]) => key)).to.have.length(LARGE_VALUES)
  })

  it('is read while there is no room to open LevelDB anew', async () => {
    await values.write([['before', Buffer.of(1)]], true)
    const free = await blocked()
    await refused(putLarge('during'))
    // what is tried before it is closed
    await mkdir(join(folder, 'room'))
    expect((await refused(values.write([['meanwhile', Buffer.of(2)]], true))).message).to.contain('EISDIR')
    expect(await values.get('before')).to.deep.equal(Uint8Array.of(1))
    await free()
    await rm(join(folder, 'room'), { recursive: true })
    await values.write([['after', Buffer.of(3)]], true)
    expect((await values.list('')).map(([key]) => key)).to.include.members(['before', 'after'])
  })

  it('lets reads wait while it is opened anew, and refuses none', async () => {
    await values.write([['before', Buffer.of(1)]], true)
    const free = await blocked()
    await refused(putLarge('during'))
    await free()
    let written = false
    const write = values.write([['after', Buffer.of(3)]], true).finally(() => { written = true })
    let reads = 0
    while (!written) {
      const [one, all] = await Promise.all([values.get('before'), values.list('before')])
      expect(one).to.deep.equal(Uint8Array.of(1))
      expect(all).to.have.length(1)
      reads++
    }
    await write
    expect(reads).to.be.greaterThan(0)
  })

  it('can not be opened by another while it is opened anew', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const free = await blocked()
      await refused(putLarge('during'))
      await free()
      let written = false
      const write = values.write([['after', Buffer.of(round)]], true).then(() => true, () => false).finally(() => { written = true })
      while (!written) {
        expect(await refused(open())).to.be.instanceOf(FolderLockedError)
      }
      // or the other had LevelDB's lock for a moment
      if (!await write) {
        await values.write([['after', Buffer.of(round)]], true)
      }
      expect(await values.get('after')).to.deep.equal(Uint8Array.of(round))
    }
  })

  it('keeps what it has acknowledged when a record was written in half', async function () {
    this.timeout(60_000)
    const { stdout } = await promisify(execFile)('sh', ['-c', `ulimit -f ${FILE_SIZE_LIMIT} && exec "$@"`, 'sh', process.execPath, WRITER, join(dataFolder, 'limited')])
    const { refusals, acknowledged, missing } = JSON.parse(stdout) as { refusals: number, acknowledged: number, missing: string[] }
    expect(refusals).to.be.greaterThan(2)
    expect(acknowledged).to.be.greaterThan(1_000)
    expect(missing).to.deep.equal([])
  })

  it('is whole after a power cut, whatever that has left of what was not synced', async function () {
    this.timeout(60_000)
    const random = { seed: 1 }
    const logOf = async (of: string): Promise<{ path: string, bytes: Buffer }> => {
      const path = join(of, (await readdir(of)).filter(name => name.endsWith('.log')).sort().at(-1) ?? '')
      return { path, bytes: await readFile(path) }
    }
    const copy = join(dataFolder, 'cut')
    let acknowledged = 0
    for (let cut = 0; cut < CUTS; cut++) {
      for (let n = randomInteger(random, 1, 20); n > 0; n--) {
        await values.write([[`key/${acknowledged % 5}`, Buffer.from(String(++acknowledged))], ['last', Buffer.from(String(acknowledged))]], true)
      }
      const synced = (await logOf(folder)).bytes.length
      for (let n = randomInteger(random, 0, 60); n > 0; n--) {
        await values.write([[`${LOOSE}${n % 5}`, Buffer.alloc(randomInteger(random, 1, 400), n)]], false)
      }
      // as if the sync of this one had not ended
      await values.write([['last', Buffer.from(String(acknowledged + 1))]], true)

      await rm(copy, { recursive: true, force: true })
      await cp(folder, copy, { recursive: true })
      const { path, bytes } = await logOf(copy)
      for (let page = Math.floor(synced / PAGE_BYTES) * PAGE_BYTES; page < bytes.length; page += PAGE_BYTES) {
        if (randomInteger(random, 0, 3) === 0) {
          bytes.fill(0, Math.max(synced, page), Math.min(bytes.length, page + PAGE_BYTES))
        }
      }
      await writeFile(path, bytes.subarray(0, randomInteger(random, synced, bytes.length + 1)))
      const opened = await LevelKeyValues.open(copy, dataFolder, { make: false, loose: LOOSE })
      expect(Number(Buffer.from(await opened.get('last') ?? '').toString())).to.be.oneOf([acknowledged, acknowledged + 1])
      await opened.close()
      await values.write([['last', Buffer.from(String(acknowledged))]], true)
    }
  })

  it('takes nothing that somebody else has written for its tally', async () => {
    await values.write([['mine', Buffer.of(1)]], true)
    // all of it is as it should be, but for what nobody else knows
    await values.write([['theirs', encodeTally({ ...newTally(), writes: 1_000n })]], true)
    await values.close()
    values = await open()
    expect(await values.get('mine')).to.deep.equal(Uint8Array.of(1))
  })

  describe('of which a bit has flipped', () => {
    const WRITES = 400
    const KEYS = 20
    const FLIPS_OF_A_FILE = 60
    /** what is there after each write */
    let states: string[]

    const stateOf = async (opened: LevelKeyValues): Promise<string> => (await opened.list('')).map(([key, value]) => `${key}=${Buffer.from(value).toString()}`).join()
    const write = async (n: number): Promise<void> => {
      await values.write([[`key/${n % KEYS}`, n % 7 === 0 ? undefined : Buffer.from(`value ${n}`)]], true)
      states.push(await stateOf(values))
    }
    /** How the open folder looks after SIGKILL, with one bit changed. */
    const flipped = async (name: string, at: number): Promise<string> => {
      const copy = join(dataFolder, 'flipped')
      await rm(copy, { recursive: true, force: true })
      await cp(folder, copy, { recursive: true })
      const bytes = await readFile(join(copy, name))
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << at % 8), at)
      await writeFile(join(copy, name), bytes)

      return copy
    }

    beforeEach(async () => {
      states = []
      for (let n = 0; n < WRITES; n++) {
        // so that there are tables
        if (n % 150 === 0) {
          await values.close()
          values = await open()
        }
        await write(n)
      }
    })

    for (const kind of ['.ldb', '.log', 'MANIFEST', 'CURRENT']) {
      it(`in ${kind}, it is refused, or nothing has changed`, async function () {
        this.timeout(60_000)
        const names = (await readdir(folder)).filter(name => name.includes(kind))
        expect(names).not.to.deep.equal([])
        let refusals = 0
        for (const name of names) {
          const { size } = await stat(join(folder, name))
          for (let i = 0; i < FLIPS_OF_A_FILE; i++) {
            const at = Math.floor(size * i / FLIPS_OF_A_FILE)
            const copy = await flipped(name, at)
            const opened = await LevelKeyValues.open(copy, dataFolder, { make: false, loose: LOOSE }).catch((err: unknown) => err as Error)
            if (opened instanceof Error) {
              expect(opened).to.be.instanceOf(StorageError)
              expect(opened.message).to.contain(copy)
              refusals++
            } else {
              // the last write of all can't be told from one that a power cut interrupted
              expect(states.slice(kind === '.log' ? -2 : -1), `${name} at ${at}`).to.include(await stateOf(opened))
              await opened.close()
            }
          }
        }
        expect(refusals).to.be.greaterThan(FLIPS_OF_A_FILE * names.length * 0.8)
      })
    }

    it('after it was opened, it gives no other value than was written', async () => {
      await values.close()
      values = await open()
      for (const table of (await readdir(folder)).filter(name => name.endsWith('.ldb'))) {
        // in place: LevelDB has the file open
        const file = await openFile(join(folder, table), 'r+')
        const at = (await file.readFile()).indexOf(`value ${WRITES - 2}`)
        await (at < 0 ? undefined : file.write('V', at))
        await file.close()
      }
      const failures: Error[] = []
      for (let n = 0; n < KEYS; n++) {
        await values.get(`key/${n}`).catch((err: unknown) => failures.push(err as Error))
      }
      expect(failures).to.have.length(1)
      expect(failures[0]?.message).to.match(/damaged at 'key/)
    })
  })

  it('refuses what was kept without sums', async () => {
    const level = new ClassicLevel(join(dataFolder, 'older'))
    await level.put('key', 'a value without a sum')
    await level.close()
    const err = await refused(LevelKeyValues.open(join(dataFolder, 'older'), dataFolder, { make: false, loose: LOOSE }))
    expect(err).to.be.instanceOf(StorageError)
    expect(err.message).to.match(/older: damaged/)
  })

  it('says that it is closed', async () => {
    await values.close()
    expect(await refused(values.get('a'))).to.be.instanceOf(ClosedError)
    expect(await refused(values.list(''))).to.be.instanceOf(ClosedError)
    expect(await refused(values.write([['a', Buffer.of(1)]], true))).to.be.instanceOf(ClosedError)
  })
})
