import stylistic from '@stylistic/eslint-plugin'
import tseslint from 'typescript-eslint'

const clockMessage = 'Time and chance come from the Clock (src/clock.ts).'
const anySignal = {
  selector: 'MemberExpression[object.name="AbortSignal"][property.name="any"]',
  message: 'A signal that lives long keeps an entry of each of these for good: use inTime or TimeLimit (src/clock.ts).'
}

export default [
  { ignores: ['dist/', 'coverage/', 'testnet/', '**/*.pb.ts', 'test/fixtures/'] },
  {
    plugins: { '@stylistic': stylistic },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@stylistic/array-bracket-spacing': ['error', 'never'],
      '@stylistic/arrow-parens': ['error', 'as-needed', { requireForBlockBody: false }],
      '@stylistic/arrow-spacing': 'error',
      '@stylistic/block-spacing': 'error',
      '@stylistic/brace-style': ['error', '1tbs', { allowSingleLine: true }],
      '@stylistic/comma-dangle': ['error', 'never'],
      '@stylistic/comma-spacing': 'error',
      '@stylistic/eol-last': 'error',
      '@stylistic/generator-star-spacing': ['error', { before: true, after: true }],
      '@stylistic/indent': ['error', 2, { SwitchCase: 1, offsetTernaryExpressions: true }],
      '@stylistic/key-spacing': 'error',
      '@stylistic/keyword-spacing': 'error',
      '@stylistic/member-delimiter-style': ['error', { multiline: { delimiter: 'none' }, singleline: { delimiter: 'comma' } }],
      '@stylistic/no-multi-spaces': ['error', { ignoreEOLComments: true }],
      '@stylistic/no-multiple-empty-lines': ['error', { max: 1, maxBOF: 0, maxEOF: 0 }],
      '@stylistic/no-tabs': 'error',
      '@stylistic/no-trailing-spaces': 'error',
      '@stylistic/object-curly-spacing': ['error', 'always'],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'avoidEscape' }],
      '@stylistic/rest-spread-spacing': 'error',
      '@stylistic/semi': ['error', 'never'],
      '@stylistic/space-before-blocks': 'error',
      '@stylistic/space-before-function-paren': ['error', 'always'],
      '@stylistic/space-in-parens': 'error',
      '@stylistic/space-infix-ops': 'error',
      '@stylistic/space-unary-ops': 'error',
      '@stylistic/spaced-comment': 'error',
      '@stylistic/type-annotation-spacing': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-constant-binary-expression': 'error',
      'no-debugger': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-catch': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error'
    }
  },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-array-delete': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/unbound-method': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', anySignal]
    }
  },
  // time and chance come from the clock, so that a run can be simulated
  {
    files: ['src/{actors,client,directory,protocols,storage}/**/*.ts', 'src/node/services/**/*.ts', 'src/node/node-core.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'performance', 'crypto']
        .map(name => ({ name, message: clockMessage }))],
      'no-restricted-properties': ['error', ...[['AbortSignal', 'timeout'], ['Date', 'now'], ['Math', 'random'], ['process', 'hrtime'], ['process', 'nextTick'], ['globalThis', 'crypto']]
        .map(([object, property]) => ({ object, property, message: clockMessage }))],
      'no-restricted-imports': ['error', {
        paths: [
          ...['node:timers', 'node:timers/promises', 'node:perf_hooks'].map(name => ({ name, message: clockMessage })),
          { name: 'node:crypto', importNames: ['randomBytes', 'randomInt', 'randomUUID', 'webcrypto'], message: clockMessage }
        ]
      }],
      'no-restricted-syntax': ['error', anySignal, { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockMessage }]
    }
  },
  // the command line's output is what it is for
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } }
]
