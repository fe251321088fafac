// Generates a `.pb.ts` beside every `.proto` of src/.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

for (const file of readdirSync('src', { recursive: true }).filter(file => file.endsWith('.proto')).sort()) {
  const proto = join('src', file)
  const made = proto.replace(/\.proto$/, '.ts')
  execFileSync('npx', ['--no-install', 'protons', proto], { stdio: 'inherit' })
  const code = readFileSync(made, 'utf8')
    // bytes may come from any buffer, a mapped one too: the narrower type would force a copy or a cast on every caller
    .replaceAll('Uint8Array<ArrayBuffer>', 'Uint8Array')
    // the runtime writes a bigint from 2 ** 31 to 2 ** 32 wrong (test/traps/protobuf.test.ts), and a number right
    .replace(/\bw\.uint64\((.*)\)$/gm, '$1 < 0x100000000n ? w.uint64Number(Number($1)) : w.uint64($1)')
  writeFileSync(proto.replace(/\.proto$/, '.pb.ts'), code)
  rmSync(made)
}
