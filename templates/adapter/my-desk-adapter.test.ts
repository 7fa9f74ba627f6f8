import { test } from 'node:test';
import { adapterConformance } from 'tc-support/testing';
import { harness } from './harness.js';

adapterConformance(
  {
    test: (name, run) => void test(name, run),
    skip: (name, reason) => console.log(`not checked: ${name}: ${reason}`),
  },
  harness,
);
