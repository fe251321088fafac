// Generates a `.pb.ts` beside every `.proto` of src/.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

for (const file of readdirSync('src', { recursive: true }).filter(file => file.endsWith('.proto')).sort()) {
  const proto = join('src', file)
  const made = proto.replace(/\.proto$/, '.ts')
  execFileSync('npx', ['--no-install', 'protons', proto], { stdio: 'inherit' })
  // bytes may come from any buffer, a mapped one too: the narrower type would force a copy or a cast on every caller
  writeFileSync(proto.replace(/\.proto$/, '.pb.ts'), readFileSync(made, 'utf8').replaceAll('Uint8Array<ArrayBuffer>', 'Uint8Array'))
  rmSync(made)
}
