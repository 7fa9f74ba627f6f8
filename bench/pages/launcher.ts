import '../../src/elements/support/define.js';

// As a host page writes it: the tag, and nothing before somebody means to use it.
document.body.append(Object.assign(document.createElement('tc-support'), { endpoint: '/backend' }));
