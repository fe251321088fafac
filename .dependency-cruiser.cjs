/**
 * The layers. An arrow points at what may be imported, and nothing points back:
 *
 *   cli -> node -> client, bootstrap, actors, directory -> protocols, storage -> replication -> chain
 *
 * The folders of one tier don't know each other. `src/clock.ts`, `src/errors.ts` and `src/polyfill.ts` are below all, `src/index.ts`, the public
 * surface, is above all but the command line.
 */
const tiers = [
  ['cli'],
  ['node'],
  ['client', 'bootstrap', 'actors', 'directory'],
  ['protocols', 'storage'],
  ['replication'],
  ['chain']
]

const layers = tiers.flatMap((tier, index) => tier.map(folder => {
  const below = tiers.slice(index + 1).flat()
  const allowed = [folder, ...below].join('|')

  return {
    name: `layer-${folder}`,
    comment: `${folder} may import ${below.join(', ') || 'no other layer'} and what is below all layers`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${allowed})/|^src/(clock|errors|polyfill)\\.ts$` }
  }
}))

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'below-all',
      comment: 'clock, errors and polyfill are imported by every layer, so they import none',
      severity: 'error',
      from: { path: '^src/(clock|errors|polyfill)\\.ts$' },
      to: {}
    },
    {
      name: 'surface-not-imported',
      comment: 'src/index.ts is for users; inside, modules are imported from where they are',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' }
    },
    {
      name: 'src-alone',
      comment: 'nothing that is shipped needs tests or scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' }
    },
    {
      name: 'ports-not-libp2p',
      comment: 'actors and client know ports, not the network behind them',
      severity: 'error',
      from: { path: '^src/(actors|client)/' },
      to: { path: '(^|/)node_modules/(libp2p|@libp2p)/|^(libp2p$|libp2p/|@libp2p/)' }
    },
    {
      name: 'pure',
      comment: 'replication and chain run anywhere: sha256.ts and native.ts are the modules that a browser build replaces',
      severity: 'error',
      from: { path: '^src/(replication|chain)/', pathNot: '^src/chain/(sha256|native)\\.ts$' },
      to: { dependencyTypes: ['core'] }
    },
    {
      name: 'no-cycle',
      comment: 'also inside a folder',
      severity: 'error',
      from: { path: '^(src|scripts|test)/' },
      to: { circular: true }
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true }
    },
    {
      name: 'declared',
      comment: 'what is shipped imports packages that package.json names as dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test/fixtures)/|\\.proto$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types']
    }
  }
}
