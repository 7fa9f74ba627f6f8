import a11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typescript = ['src/**/*.ts', 'tests/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts'];
const elements = ['src/elements/**/*.ts', 'demo/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'bench/build/', 'templates/'] },
  { files: [...typescript, '**/*.js', '**/*.mjs'], extends: [tseslint.configs.recommended] },
  {
    files: [...typescript, '**/*.js', '**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-throw-literal': 'error',
      'prefer-promise-reject-errors': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: typescript,
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    // chai's `expect(x).to.be.true` is an expression on purpose
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: elements, extends: [lit['flat/all'], wc['flat/recommended']] },
  {
    files: elements,
    plugins: { 'lit-a11y': a11y },
    rules: {
      ...a11y.configs.recommended.rules,
      // Plain `map` and handlers bound in the template read best; renderRoot queries are few.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      'lit/prefer-query-decorators': 'off',
    },
  },
);
